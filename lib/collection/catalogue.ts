/** Every row of the collection, laid out so that any view of them is found by going through plain numbers once. */
import { Codes, type Coded } from './codes.ts';
import type { Entry, Registers } from './entry.ts';
import type { GroupNames } from './names.ts';
import { wordIndexOf, type WordIndex } from './word-index.ts';

export interface Catalogue {
  /** The latest sitting first, those without a date last: the order of everything that is equal otherwise. */
  entries: readonly Entry[];
  registers: Registers;
  words: WordIndex;
  /** Of the sittings, numbers that rise with time; -1 for none. */
  days: Int32Array;
  authorities: Coded;
  bodies: Coded;
  outcomes: Coded;
  /** Of the sittings. */
  years: Coded;
  /** Grants in the order of their acts: for each the place of its act in `entries`, and its own among the act's. */
  grantActs: Int32Array;
  grantPlaces: Int32Array;
  /** Cents; NaN where it is not known. */
  amounts: Float64Array;
  /** Of its beneficiary, by the numbers of the registers' names. */
  nameCodes: Int32Array;
  /** Beneficiaries: keys of names that are one. */
  groups: Coded;
}

function inTime(one: Entry, other: Entry): number {
  if (one.day !== other.day) return other.day - one.day;
  if (one.serial !== other.serial) return one.serial < other.serial ? -1 : 1;
  return one.row.page - other.row.page;
}

const codedOf = ({ values }: Codes, entries: readonly Entry[], codeOf: (entry: Entry) => number): Coded => ({
  values,
  codes: Int32Array.from(entries, codeOf),
});

type Grants = Pick<Catalogue, 'grantActs' | 'grantPlaces' | 'amounts' | 'nameCodes' | 'groups'>;

function grantsOf(entries: readonly Entry[], registers: Registers, groupNames: GroupNames): Grants {
  const count = entries.reduce((sum, { names }) => sum + names.length, 0);
  const [grantActs, grantPlaces] = [new Int32Array(count), new Int32Array(count)];
  const [nameCodes, groupCodes] = [new Int32Array(count), new Int32Array(count)];
  const amounts = new Float64Array(count);
  const groups = new Codes();
  const groupOfName = groupNames(registers.names.printed).map((key) => groups.codeOf(key));
  let at = 0;
  for (const [act, entry] of entries.entries()) {
    for (let place = 0; place < entry.names.length; place++) {
      const name = entry.names[place] ?? -1;
      grantActs[at] = act;
      grantPlaces[at] = place;
      nameCodes[at] = name;
      groupCodes[at] = groupOfName[name] ?? -1;
      amounts[at++] = entry.row.grants[place]?.amountCents ?? Number.NaN;
    }
  }
  return {
    grantActs,
    grantPlaces,
    amounts,
    nameCodes,
    groups: { values: groups.values, codes: groupCodes },
  };
}

export function catalogueOf(rows: Iterable<Entry>, registers: Registers, groupNames: GroupNames): Catalogue {
  const entries = [...rows].sort(inTime);
  return {
    entries,
    registers,
    words: wordIndexOf(
      entries.map(({ words }) => words),
      registers.words.size,
    ),
    days: Int32Array.from(entries, ({ day }) => day),
    authorities: codedOf(registers.authorities, entries, ({ authority }) => authority),
    bodies: codedOf(registers.bodies, entries, ({ body }) => body),
    outcomes: codedOf(registers.outcomes, entries, ({ outcome }) => outcome),
    years: codedOf(registers.years, entries, ({ year }) => year),
    ...grantsOf(entries, registers, groupNames),
  };
}
