import { useSignal } from '@preact/signals';
import { CorrectionList } from './correction-list.tsx';
import { MissedGrant } from './missed-grant.tsx';
import { MissedEntry } from './missed-entry.tsx';
import { NoteList } from './note-list.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { useWriting } from './writing.ts';

/** What the user wrote on the act: corrections, each with what the reader says of it, and notes. */
export function WrittenSection() {
  const { t } = usePanel();
  const writing = useWriting();
  const adding = useSignal(false);
  if (writing === undefined) return null;
  return (
    <Section heading={t('section.written')} field="written">
      <CorrectionList writing={writing} />
      {adding.value ? (
        <MissedGrant
          writing={writing}
          onClose={() => {
            adding.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          class="link-button small"
          data-action="missed-grant"
          onClick={() => {
            adding.value = true;
          }}
        >
          {t('correct.missed-grant')}
        </button>
      )}
      <MissedEntry />
      <NoteList writing={writing} />
    </Section>
  );
}
