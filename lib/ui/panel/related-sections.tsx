import type { Deliberation } from '../../model/reading.ts';
import type { ActSource, RelatedAct, RelatedActs } from '../../model/related.ts';
import { firstTimers } from '../format/before.ts';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { RelatedRow, type Direction } from './related-row.tsx';
import { Section } from './section.tsx';

export interface RelatedSectionsProps {
  act: Deliberation;
  related: RelatedActs;
  onOpenAct?: ((source: ActSource) => void) | undefined;
}

/** What came before, what came after, and, apart, what was decided at the same sitting. */
export function RelatedSections({ act, related, onOpenAct }: RelatedSectionsProps) {
  const { t } = usePanel();
  const newcomers = firstTimers(act, related);
  return (
    <div data-field="related">
      <Section heading={t('section.earlier')} field="related.earlier" anchor="earlier">
        {related.earlier.length === 0 ? (
          <p class="quiet">{t('related.none-earlier')}</p>
        ) : (
          <RelatedList acts={related.earlier} direction="earlier" onOpenAct={onOpenAct} />
        )}
        {newcomers.length > 0 && <FirstTimes names={newcomers} />}
      </Section>
      {related.later.length > 0 && (
        <Section heading={t('section.later')} field="related.later">
          <RelatedList acts={related.later} direction="later" onOpenAct={onOpenAct} />
        </Section>
      )}
      {related.sameSession.length > 0 && (
        <Section heading={t('section.same-session')} field="related.sameSession">
          <RelatedList acts={related.sameSession} direction="same-session" onOpenAct={onOpenAct} />
        </Section>
      )}
    </div>
  );
}

interface RelatedListProps {
  acts: readonly RelatedAct[];
  direction: Direction;
  onOpenAct: ((source: ActSource) => void) | undefined;
}

function RelatedList({ acts, direction, onOpenAct }: RelatedListProps) {
  return (
    <ol class="rows">
      {acts.map((act) => (
        <RelatedRow act={act} direction={direction} onOpenAct={onOpenAct} key={act.source.actId} />
      ))}
    </ol>
  );
}

function FirstTimes({ names }: { names: readonly string[] }) {
  const { t } = usePanel();
  return (
    <>
      <ul class="plain-list">
        {names.map((name) => (
          <li class="first-time" key={name}>
            <Quoted>{name}</Quoted>
            <span class="tag tag-stated">{t('related.first-time')}</span>
          </li>
        ))}
      </ul>
      <p class="quiet hint">{t('related.first-time.why')}</p>
    </>
  );
}
