import { CorrectionList } from './correction-list.tsx';
import { FormButton } from './form-button.tsx';
import { MissedGrant } from './missed-grant.tsx';
import { MissedEntry } from './missed-entry.tsx';
import { MissedVote } from './missed-vote.tsx';
import { NoteList } from './note-list.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { useWriting } from './writing.ts';

/** What the user wrote on the act: corrections, each with what the reader says of it, and notes. */
export function WrittenSection() {
  const { t } = usePanel();
  const writing = useWriting();
  if (writing === undefined) return null;
  return (
    <Section heading={t('section.written')} field="written">
      <CorrectionList writing={writing} />
      <FormButton
        label={t('correct.missed-grant')}
        form={(close) => <MissedGrant writing={writing} onClose={close} />}
      />
      <FormButton label={t('correct.missed-vote')} form={(close) => <MissedVote writing={writing} onClose={close} />} />
      <FormButton label={t('entry.add.other')} form={(close) => <MissedEntry writing={writing} onClose={close} />} />
      <NoteList writing={writing} />
    </Section>
  );
}
