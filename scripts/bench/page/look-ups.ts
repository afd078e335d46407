/** How fast the kin of one act of many is found. */
import { connect, findKin, STORE_NAME } from '../../../lib/store/index.ts';
import { syntheticAct } from '../synthetic-acts.ts';

const connection = connect(STORE_NAME);

/**
 * Keys as acts have them: some that a handful of acts share, however many there are (a beneficiary, an act cited), and some
 * that a good part of all share (a programme, a budget line).
 */
export const keysOf = (n: number, acts: number): string[] => [
  `beneficiary:${n % Math.ceil(acts / 5)}`,
  `cites:${n % Math.ceil(acts / 3)}`,
  `programme:${n % 40}`,
  `line:${n % 12}`,
  `subject:${n % 7}`,
];

/** Milliseconds of each of some look-ups, for acts from all over the collection. */
export async function lookUp(acts: number, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const n = Math.floor((time * acts) / times);
    const session = syntheticAct(n, acts).session?.value;
    const begun = performance.now();
    const found = await findKin(connection, keysOf(n, acts), session, 'none');
    taken.push(performance.now() - begun);
    if (!found.ok || found.value.length === 0) throw new Error(`nothing is related to act ${n}`);
  }
  return taken;
}
