/**
 * How two acts are tied, and why. Pure: the engine brings the acts, this folder compares them.
 *
 * When an act was read, the engine
 * 1. lets {@link learn} take from the act's running text the names that it explains, and stores the result with the act;
 * 2. files the act under each of its {@link relationKeys} (a multi-entry index of `[key, session]`).
 *
 * When an act is shown, the engine
 * 1. looks up each of *its own* keys (an act is filed under the same keys by which it looks for others), the newest
 *    acts first and a bounded number a key — the keys come strongest first, so a caller may also bound their number;
 * 2. hands all that it found, in any order, with duplicates or not, to {@link relate}, which decides.
 *
 * Keys only propose: two acts that share a key need not be related.
 */
export type { KnownAct } from './known-act.ts';
export { learn } from './learn.ts';
export { relationKeys } from './keys.ts';
export { relate } from './relate.ts';
