/** Whether an act cites another, by number or by date. */
import type { Reference } from '../model/reading.ts';
import type { KnownAct } from './known-act.ts';

/** « n° 2012/ 634 » → `2012-634`, « DEL 2025-36 » → `2025-36`: numbers as they can be compared. */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/\s+/gu, '')
    .replace(/^N[°º.]?(?=\d|DEL)/u, '')
    .replace(/^DEL(?:IB)?[-_.°]?(?=\d)/u, '')
    .replaceAll(/[./_-]+/gu, '-');
}

/** Numbers that start again each year need the date beside them to say which act they mean. */
const holdsYear = (number: string): boolean => /(?:19|20)\d\d/u.test(number);

/** The references of an act, each with its number in comparable form. */
interface Cited {
  reference: Reference;
  key?: string;
}

export const citedBy = ({ act }: KnownAct): Cited[] =>
  act.references.map(({ value }) => ({
    reference: value,
    ...(value.number === undefined ? {} : { key: numberKey(value.number) }),
  }));

export interface Citation {
  number?: string;
  date?: string;
}

/** By number: certain enough alone. */
export function citesNumber(citing: KnownAct, cited: KnownAct): Citation | undefined {
  const number = cited.act.number?.value;
  if (number === undefined) return undefined;
  if (citing.act.references.length === 0) return undefined;
  const session = cited.act.session?.value;
  for (const { reference, key } of citedBy(citing)) {
    if (key !== numberKey(number)) continue;
    if (reference.date !== undefined && session !== undefined && reference.date !== session) continue;
    if (reference.date === undefined && !holdsYear(number)) continue;
    return { number, ...(reference.date === undefined ? {} : { date: reference.date }) };
  }
  return undefined;
}

/**
 * By the date alone: says that the other is of the sitting that is cited, where many acts were adopted. The caller asks
 * for something else that ties the two.
 */
export function citesDate(citing: KnownAct, cited: KnownAct): Citation | undefined {
  const session = cited.act.session?.value;
  if (session === undefined) return undefined;
  const dated = citedBy(citing).find(({ reference, key }) => key === undefined && reference.date === session);
  return dated && { date: session };
}
