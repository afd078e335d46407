/** The grants that a profile is about, among all rows of the collection. */
import type { ActRow, GrantLine, GrantRow } from '../../model/collection.ts';
import type { PrintedName } from '../../model/merging.ts';
import type { ProfileKey } from '../../model/profile.ts';
import { programmesNamed } from '../act-programmes.ts';
import { budgetLineKey } from '../budget-line.ts';
import { foldText } from '../fold.ts';
import { nameId } from '../merging/merge-names.ts';

export interface Meant {
  isAct: (row: ActRow) => boolean;
  /** Of an act that is meant. */
  isGrant: (row: ActRow, grant: GrantRow) => boolean;
}

/** A line as printed, comparable; one that holds no code at all, by its words. */
export const budgetKey = (line: string): string => budgetLineKey(line) || foldText(line);

const programmeKeys = (row: ActRow): string[] =>
  programmesNamed(row.title ?? '', row.programmes ?? []).flatMap(({ keys }) => keys);

/** All keys of the programme: acts name it by its acronym here, by its long name there. One step, so that no chain leads astray. */
function keysOfProgramme(rows: readonly ActRow[], name: string): ReadonlySet<string> {
  const wanted = foldText(name);
  const keys = new Set([wanted]);
  for (const row of rows) {
    for (const programme of programmesNamed(row.title ?? '', row.programmes ?? [])) {
      if (programme.keys.includes(wanted)) for (const key of programme.keys) keys.add(key);
    }
  }
  return keys;
}

/**
 * @param rows of the authority
 * @param names of the beneficiary, if it is one
 */
export function meantBy(
  { of, name }: ProfileKey,
  rows: readonly ActRow[],
  names: readonly PrintedName[],
  scopeOf: (row: ActRow) => string,
): Meant {
  if (of === 'beneficiary') {
    const ids = new Set(names.map(nameId));
    const isGrant: Meant['isGrant'] = (row, { beneficiary }) =>
      ids.has(nameId({ scope: scopeOf(row), name: beneficiary }));
    return { isGrant, isAct: (row) => row.grants.some((grant) => isGrant(row, grant)) };
  }
  if (of === 'budget-line') {
    const key = budgetKey(name);
    const isGrant: Meant['isGrant'] = (row, { budgetLine = row.budgetLine }) =>
      budgetLine !== undefined && budgetKey(budgetLine) === key;
    const isAct = (row: ActRow): boolean =>
      (row.budgetLine !== undefined && budgetKey(row.budgetLine) === key) ||
      row.grants.some((grant) => isGrant(row, grant));
    return { isGrant, isAct };
  }
  if (of === 'programme') {
    const keys = keysOfProgramme(rows, name);
    const isAct = (row: ActRow): boolean => programmeKeys(row).some((key) => keys.has(key));
    return { isAct, isGrant: () => true };
  }
  return { isAct: () => true, isGrant: () => true };
}

/** @param rows that are meant. @returns the latest sitting first, and in the order of the act */
export function linesOf(rows: readonly ActRow[], { isGrant }: Meant): GrantLine[] {
  const lines = rows.flatMap((act) =>
    act.grants.flatMap((grant, place) => (isGrant(act, grant) ? [{ act, grant, place }] : [])),
  );
  return lines.sort((one, other) => compare(other.act.session, one.act.session) || compare(one.act.id, other.act.id));
}

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);
