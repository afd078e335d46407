/** The other sums of an act, each with its part in it, and the earlier acts that it cites. */
import type { Deliberation, Reference } from '../../lib/model/reading.ts';
import type { ExpectedAct } from './expected.ts';
import type { Report } from './score.ts';

/** Only the sums that are described are compared: one sum may be printed in two parts. */
export function scoreAmounts({ amounts = {} }: ExpectedAct, act: Deliberation, report: Report): void {
  for (const [role, sums] of Object.entries(amounts)) {
    for (const cents of sums) {
      const roles = act.amounts.filter(({ value }) => value.amountCents === cents).map(({ value }) => value.role);
      const what = roles.some((said) => said === role) ? 'right' : roles.length === 0 ? 'missed' : 'wrong';
      report('amounts', what, `${role} ${cents}`, roles.join());
    }
  }
}

export function scoreReferences({ references }: ExpectedAct, act: Deliberation, report: Report): void {
  if (references === undefined) return;
  const left = new Set(act.references.map(({ value }) => shown(value)));
  for (const wanted of references.map(shown))
    report('references', left.delete(wanted) ? 'right' : 'missed', wanted, '');
  for (const more of left) report('references', 'extra', undefined, more);
}

const shown = ({ number = '', date = '' }: Reference): string => `${number.replace(/\s+/g, '')} ${date}`.trim();
