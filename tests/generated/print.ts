/** A style is a choice in each dimension; an act printed in a style is a PDF. */
import type { Act } from './act.ts';
import { gap, paragraph, type Block } from './block.ts';
import { fullName } from './act.ts';
import type { AmountStyle } from './styles/amounts.ts';
import type { GrantStyle } from './styles/grants.ts';
import type { HeaderStyle } from './styles/headers.ts';
import type { RollStyle } from './styles/rolls.ts';
import type { StampStyle } from './styles/stamps.ts';
import type { VoteStyle } from './styles/votes.ts';
import type { Layout } from './layout.ts';
import { typeset } from './typesetter.ts';
import { others } from './others.ts';
import { SUBJECTS } from './vocabulary.ts';
import { longDate } from './wording.ts';

export interface Style {
  header: HeaderStyle;
  roll: RollStyle;
  grant: GrantStyle;
  amount: AmountStyle;
  vote: VoteStyle;
  layout: Layout;
  stamp: StampStyle;
}

export function printAct(act: Act, style: Style): Promise<Uint8Array> {
  return typeset(blocksOf(act, style), style.layout, style.stamp.print(act));
}

function blocksOf(act: Act, { header, roll, grant, amount, vote }: Style): Block[] {
  const subject = SUBJECTS.find(({ title }) => title === act.subject);
  const votes = vote.print(act);
  return [
    ...header.print(act),
    gap(),
    ...roll.print(act),
    gap(),
    ...(subject?.prose ?? []).map((text) => paragraph(text)),
    ...others(act).map((text) => paragraph(text)),
    ...(grant.recitals?.(act, amount.print) ?? []),
    ...(vote.place === 'before' ? votes : [paragraph(`Le ${act.body}, après en avoir délibéré :`, { bold: true })]),
    ...grant.decisions(act, amount.print),
    gap(),
    ...(vote.place === 'after' ? votes : []),
    gap(2),
    paragraph('Pour extrait conforme,', { align: 'right' }),
    paragraph(`Fait le ${longDate(act.session)}`, { align: 'right' }),
    paragraph('Le Président,', { align: 'right' }),
    gap(2),
    paragraph(fullName(act.president), { align: 'right' }),
  ];
}
