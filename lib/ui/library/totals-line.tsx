import type { TableOf } from '../../model/collection.ts';
import { formatFigure } from '../format/figures.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import { SEPARATOR } from '../mark/mark-text.ts';
import { libraryWords } from '../words/library-words.ts';
import type { ShownView } from './shown-lines.ts';

export interface TotalsLineProps {
  shown: ShownView;
  pending: boolean;
  language: Language;
}

/** What the table counts comes first. */
const ORDER: Record<TableOf, readonly TableOf[]> = {
  acts: ['acts', 'grants', 'beneficiaries'],
  grants: ['grants', 'acts', 'beneficiaries'],
  beneficiaries: ['beneficiaries', 'grants', 'acts'],
};

/** What is shown, added up in one line. A sum that lacks an amount is never said to be whole. */
export function TotalsLine({ shown: { view, totals, total, acts: kept }, pending, language }: TotalsLineProps) {
  const t = libraryWords(language);
  const { amountCents, withoutAmount, grants } = totals;
  const amount = formatMoney(amountCents, language);
  const counts = ORDER[view.table].map((table, place) => {
    const said = t(`library.total.${table}`, { count: place === 0 ? total : totals[table] });
    const part = table === 'acts' && totals.acts < kept;
    return part ? `${said} ${t('library.of-all', { total: formatFigure(kept, language) })}` : said;
  });
  const sum =
    grants === 0
      ? t('library.total.no-amount')
      : withoutAmount === 0
        ? t('library.total.amount', { amount })
        : t('library.total.amount-part', { amount, count: withoutAmount });
  return (
    <p class="library-totals" role="status" data-pending={pending}>
      <strong>{counts[0]}</strong>
      {[...counts.slice(1), sum].map((said) => SEPARATOR + said)}
    </p>
  );
}
