/** An act as this folder takes it: what was read, what its own text taught of names, and where it is. */
import type { Learnt } from '../model/learnt.ts';
import type { Deliberation } from '../model/reading.ts';
import type { ActSource } from '../model/related.ts';

export interface KnownAct {
  source: ActSource;
  act: Deliberation;
  /** What {@link learn} made of its text. */
  learnt: Learnt;
}
