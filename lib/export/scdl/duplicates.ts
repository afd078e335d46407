/** The same act in two documents (its own, and the minutes of the sitting) is exported once. */
import { printedAct } from '../../model/act-row.ts';
import { isSameAct, numberedKey, type PrintedAct } from '../../model/same-act.ts';
import type { ExportedAct } from '../exported.ts';

/** Of so many acts with one number in one sitting, nobody tells which is meant; and a document may be made to hold thousands. */
const MOST_ALIKE = 20;

/** What tells acts apart that have authority, number and sitting in common: of a hundred thousand acts nothing else is kept. */
type Kept = Pick<PrintedAct, 'sha256' | 'siren' | 'body'>;

/** Tells of each act, in order, whether it is the first of its sources; of the acts it keeps nothing but what says which they are. */
export function firstOfItsKind(): (exported: ExportedAct) => boolean {
  const seen = new Map<string, Kept[]>();
  return ({ id, act, document: { addresses } }) => {
    const { title: _title, ...printed } = printedAct({ id, address: addresses[0] ?? '' }, act);
    const key = numberedKey(printed);
    if (key === undefined) return true;
    const { sha256, siren, body, ...common } = printed;
    const before = seen.get(key);
    if (before?.some((one) => isSameAct({ ...common, ...one }, printed)) === true) return false;
    const kept: Kept = { sha256, ...(siren !== undefined && { siren }), ...(body !== undefined && { body }) };
    if (before === undefined) seen.set(key, [kept]);
    else if (before.length < MOST_ALIKE) before.push(kept);
    return true;
  };
}
