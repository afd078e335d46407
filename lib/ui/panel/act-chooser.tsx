import type { Deliberation } from '../../model/reading.ts';
import { usePanel } from './panel-context.ts';
import { ArrowSign } from './signs.tsx';

export interface ActChooserProps {
  acts: readonly Deliberation[];
  /** Place of the act shown, from 0. */
  chosen: number;
  onChoose: (index: number) => void;
}

/** Which of a document's acts is shown: one step back or on, or any of them by name. */
export function ActChooser({ acts, chosen, onChoose }: ActChooserProps) {
  const { t } = usePanel();
  if (acts.length < 2) return null;
  return (
    <nav class="chooser" aria-label={t('chooser.label')}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('chooser.previous')}
        disabled={chosen === 0}
        onClick={() => onChoose(chosen - 1)}
      >
        <ArrowSign previous />
      </button>
      <select
        class="chooser-select"
        aria-label={t('chooser.label')}
        value={chosen}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {acts.map((act, index) => (
          <option value={index} key={index} lang="fr">
            {t('chooser.option', { position: index + 1, name: nameOf(act, t('chooser.untitled')) })}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={t('chooser.next')}
        disabled={chosen === acts.length - 1}
        onClick={() => onChoose(chosen + 1)}
      >
        <ArrowSign />
      </button>
      <span class="chooser-position" role="status">
        {t('chooser.position', { position: chosen + 1, count: acts.length })}
      </span>
    </nav>
  );
}

function nameOf(act: Deliberation, untitled: string): string {
  return [act.number?.value, act.title?.value ?? untitled].filter((part) => part !== undefined).join(' – ');
}
