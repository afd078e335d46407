/** How an act and a grant are found again in another reading of the same bytes. */
import type { ActAnchor, GrantAnchor } from './correction.ts';
import type { Box } from './evidence.ts';
import type { Deliberation, Grant } from './reading.ts';

/** Of the act as it was read, before any correction. */
export function anchorOfAct(act: Deliberation, index: number): ActAnchor {
  const number = act.number?.original ?? (act.number?.certainty === 'corrected' ? undefined : act.number);
  return { page: act.pages[0], index, ...(number && { number: String(number.value) }) };
}

/** Of the grant as it was read: a corrected value's original counts. */
export function anchorOfGrant({ beneficiary, amountCents }: Grant): GrantAnchor {
  const read = beneficiary.original ?? beneficiary;
  const amount = amountCents?.original ?? (amountCents?.certainty === 'corrected' ? undefined : amountCents);
  const [passage] = read.evidence;
  const box = passage?.boxes[0];
  return {
    beneficiary: read.value,
    ...(amount && { amountCents: amount.value }),
    ...(passage && { page: passage.page }),
    ...(box && { box }),
  };
}

/** Place of the act, or -1. Two acts that fit equally well are none. */
export function findAct(acts: readonly Deliberation[], { number, page, index }: ActAnchor): number {
  const anchors = acts.map(anchorOfAct);
  const tries: ((anchor: ActAnchor) => boolean)[] = [
    (one) => one.number === number && one.page === page && one.index === index,
    (one) => one.number === number && one.page === page,
    (one) => number !== undefined && one.number === number,
    (one) => one.page === page && (one.number === undefined || number === undefined),
  ];
  return onlyOne(anchors, tries);
}

/** Points: the same words read by another version. */
const NEAR = 2;

export const isSameBox = (one: Box | undefined, other: Box | undefined): boolean =>
  one !== undefined && other !== undefined && one.every((edge, n) => Math.abs(edge - (other[n] ?? Infinity)) <= NEAR);

/** Place of the grant among those that were read, or -1. Two that fit equally well are none. */
export function findGrant(grants: readonly Grant[], { beneficiary, amountCents, page, box }: GrantAnchor): number {
  const anchors = grants.map(anchorOfGrant);
  const standsThere = (one: GrantAnchor): boolean => one.page === page && isSameBox(one.box, box);
  const tries: ((anchor: GrantAnchor) => boolean)[] = [
    (one) => standsThere(one) && one.beneficiary === beneficiary && one.amountCents === amountCents,
    (one) => standsThere(one) && one.beneficiary === beneficiary,
    (one) => standsThere(one),
    (one) => one.beneficiary === beneficiary && one.amountCents === amountCents,
    (one) => one.beneficiary === beneficiary && (one.page === undefined || one.page === page),
  ];
  return onlyOne(anchors, tries);
}

/** The first way of looking that finds anything decides, if it finds one alone. */
export function onlyOne<T>(anchors: readonly T[], tries: readonly ((anchor: T) => boolean)[]): number {
  for (const fits of tries) {
    const found = anchors.flatMap((anchor, index) => (fits(anchor) ? [index] : []));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? -1) : -1;
  }
  return -1;
}
