import type { View } from '../../model/collection.ts';
import { formatDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import { CloseSign } from '../panel/signs.tsx';
import { libraryWords } from '../words/library-words.ts';
import { cleared, toggled, type ViewChanges } from './view-changes.ts';

export interface ChipsProps {
  view: View;
  language: Language;
  onChange: (changes: ViewChanges) => void;
}

interface Chip {
  words: string;
  without: ViewChanges;
}

/** Everything that hides lines, in words. */
export function chipsOf(view: View, language: Language): Chip[] {
  const t = libraryWords(language);
  const { words, searchIn, from, until, leastCents, mostCents, beneficiary } = view;
  const when = (chip: Chip | undefined | false | ''): Chip[] => (chip ? [chip] : []);
  return [
    ...when(
      words.trim() !== '' && {
        words: t(searchIn === 'text' ? 'library.chip.words-in-text' : 'library.chip.words', { words: words.trim() }),
        without: { words: '' },
      },
    ),
    ...view.authorities.map((value) => ({ words: value, without: { authorities: toggled(view.authorities, value) } })),
    ...view.bodies.map((value) => ({ words: value, without: { bodies: toggled(view.bodies, value) } })),
    ...view.outcomes.map((value) => ({
      words: t(`outcome.${value}`),
      without: { outcomes: toggled(view.outcomes, value) },
    })),
    ...when(
      from && { words: t('library.chip.from', { date: formatDay(from, language) }), without: { from: undefined } },
    ),
    ...when(
      until && { words: t('library.chip.until', { date: formatDay(until, language) }), without: { until: undefined } },
    ),
    ...when(
      leastCents !== undefined && {
        words: t('library.chip.least', { amount: formatMoney(leastCents, language) }),
        without: { leastCents: undefined },
      },
    ),
    ...when(
      mostCents !== undefined && {
        words: t('library.chip.most', { amount: formatMoney(mostCents, language) }),
        without: { mostCents: undefined },
      },
    ),
    ...when(
      beneficiary.trim() !== '' && {
        words: t('library.chip.beneficiary', { words: beneficiary.trim() }),
        without: { beneficiary: '' },
      },
    ),
    ...when(view.failedChecks && { words: t('library.filter.failed-checks'), without: { failedChecks: false } }),
    ...when(view.corrected && { words: t('library.filter.corrected'), without: { corrected: false } }),
    ...when(view.noted && { words: t('library.filter.noted'), without: { noted: false } }),
  ];
}

/** What hides lines now: each is taken away by a click, or all at once. */
export function Chips({ view, language, onChange }: ChipsProps) {
  const t = libraryWords(language);
  const chips = chipsOf(view, language);
  if (chips.length === 0) return null;
  return (
    <div class="library-chips" role="group" aria-label={t('library.chips')}>
      {chips.map(({ words, without }) => (
        <button type="button" class="library-chip" key={words} onClick={() => onChange(without)}>
          <span class="visually-hidden">{t('library.chip.remove')} </span>
          <span>{words}</span>
          <CloseSign />
        </button>
      ))}
      <button type="button" class="link-button" onClick={() => onChange({ ...NOTHING_HIDDEN, ...cleared(view) })}>
        {t('library.clear')}
      </button>
    </div>
  );
}

/** Said in so many words: what is absent from changes stays. */
const NOTHING_HIDDEN: ViewChanges = { from: undefined, until: undefined, leastCents: undefined, mostCents: undefined };
