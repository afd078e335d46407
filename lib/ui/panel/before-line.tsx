import type { Deliberation } from '../../model/reading.ts';
import type { RelatedActs } from '../../model/related.ts';
import { sayBefore } from '../format/before.ts';
import { usePanel } from './panel-context.ts';

export interface BeforeLineProps {
  act: Deliberation;
  related: RelatedActs;
  onGoTo: (anchor: string) => void;
}

/** What came before, in one line that leads to the whole of it. */
export function BeforeLine({ act, related, onGoTo }: BeforeLineProps) {
  const { t, language } = usePanel();
  const said = sayBefore(act, related, language);
  return (
    <p class="answer-before" data-field="related">
      <span class="answer-before-label">{t('before')}</span>{' '}
      {related.earlier.length === 0 ? (
        <span class="quiet">{said}</span>
      ) : (
        <button type="button" class="link-button" onClick={() => onGoTo('earlier')}>
          {said}
        </button>
      )}
    </p>
  );
}
