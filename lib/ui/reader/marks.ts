/** What is marked in the document: every passage that says a value, and every failed check. */
import type { Note } from '../../model/correction.ts';
import type { Box, Evidence } from '../../model/evidence.ts';
import { foundValues } from '../../model/found-values.ts';
import type { Deliberation } from '../../model/reading.ts';
import { kindOf, type MarkKind } from './kinds.ts';

/** One passage of one value. */
export interface Mark {
  /** Unique in the document: `act/path/n`, acts and passages counted from 0. */
  id: string;
  /** Place of the act in the reading, from 0. */
  act: number;
  /** Of the value in its act; `checks.<code>` for a failed check. */
  path: string;
  kind: MarkKind;
  /** Counted from 1. */
  page: number;
  /** As it was read. */
  quote: string;
  boxes: readonly Box[];
  /** The passage as it was read, wherever it stands now. */
  read: Evidence;
  /** It is not in the document any more, or nobody can tell where. */
  isLost: boolean;
}

/** Where passages stand in the document that is shown, if it is not the version that was read; undefined: nowhere. */
export type Moved = ReadonlyMap<Evidence, Evidence | undefined>;

const UNMOVED: Moved = new Map();

export const placeNow = (read: Evidence, moved: Moved): Evidence | undefined =>
  moved.has(read) ? moved.get(read) : read;

function passages(act: number, path: string, kind: MarkKind, evidence: readonly Evidence[], moved: Moved): Mark[] {
  return evidence.map((read, n) => {
    const now = placeNow(read, moved);
    const { page, boxes } = now ?? { page: read.page, boxes: [] };
    return {
      id: `${act}/${path}/${n}`,
      act,
      path,
      kind,
      page,
      quote: read.quote,
      boxes,
      read,
      isLost: now === undefined,
    };
  });
}

/** What the decisions say stands in the text as a whole: marking it would mark the dispositif from end to end. */
const UNMARKED = /^decisions\./;

function marksOfAct(deliberation: Deliberation, act: number, moved: Moved): Mark[] {
  const values = foundValues(deliberation)
    .filter(({ path }) => !UNMARKED.test(path))
    .flatMap(({ path, found }) => passages(act, path, kindOf(path), found.evidence, moved));
  const failed = deliberation.checks
    .filter(({ result }) => result === 'failed')
    .flatMap(({ code, evidence }) => passages(act, `checks.${code}`, 'check', evidence, moved));
  return [...values, ...failed];
}

/** A user's note, and the place of its act if it has one. */
export type PlacedNote = Note & { actIndex?: number };

/** The passages that notes are on. */
export const marksOfNotes = (notes: readonly PlacedNote[], moved: Moved = UNMOVED): Mark[] =>
  notes.flatMap(({ id, passage, actIndex }) =>
    passage === undefined ? [] : passages(actIndex ?? 0, `notes.${id}`, 'note', [passage], moved),
  );

/** In the order of the acts, and within one in that of the public format. */
export const marksOf = (deliberations: readonly Deliberation[], moved: Moved = UNMOVED): Mark[] =>
  deliberations.flatMap((deliberation, act) => marksOfAct(deliberation, act, moved));

/** Every passage that may be gone to, also those that are not marked. */
export const passagesOf = (deliberations: readonly Deliberation[], notes: readonly PlacedNote[]): Evidence[] => [
  ...deliberations.flatMap((act) => [
    ...foundValues(act).flatMap(({ found }) => found.evidence),
    ...act.checks.flatMap(({ evidence }) => evidence),
  ]),
  ...notes.flatMap(({ passage }) => passage ?? []),
];
