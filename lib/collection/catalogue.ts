/** Every row of the collection, laid out so that any view of them is found by going through plain numbers once. */
import { moneyOf, type Granted } from '../model/granted-money.ts';
import { Codes, type Coded } from './codes.ts';
import type { Entry, Registers } from './entry.ts';
import type { GroupNames } from './names.ts';
import { sourcesOf, type Sources } from './sources.ts';
import { wordIndexOf, type WordIndex } from './word-index.ts';

export interface Catalogue {
  /**
   * One for each act of each document. The latest sitting first, those without a date last: the order of everything that is equal
   * otherwise.
   */
  entries: readonly Entry[];
  sources: Sources;
  registers: Registers;
  words: WordIndex;
  /** Of the sittings, numbers that rise with time; -1 for none. */
  days: Int32Array;
  authorities: Coded;
  bodies: Coded;
  outcomes: Coded;
  /** Of the sittings. */
  years: Coded;
  /** Grants in the order of their acts, an act's by one of its sources alone: for each the place of its act in `entries`, and its own among the act's. */
  grantActs: Int32Array;
  grantPlaces: Int32Array;
  /** Cents; NaN where it is not known. */
  amounts: Float64Array;
  /** The same without gifts in kind, which are in no sum: see `granted-money.ts`. */
  money: Float64Array;
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

type Grants = Pick<Catalogue, 'grantActs' | 'grantPlaces' | 'amounts' | 'money' | 'nameCodes'>;

function grantsOf(entries: readonly Entry[], { stoodFor }: Sources): Grants {
  const count = entries.reduce((sum, { names }, act) => sum + (stoodFor[act] === 1 ? 0 : names.length), 0);
  const [grantActs, grantPlaces] = [new Int32Array(count), new Int32Array(count)];
  const [amounts, money] = [new Float64Array(count), new Float64Array(count)];
  const nameCodes = new Int32Array(count);
  let at = 0;
  for (const [act, entry] of entries.entries()) {
    if (stoodFor[act] === 1) continue;
    for (let place = 0; place < entry.names.length; place++) {
      const grant: Granted = entry.row.grants[place] ?? {};
      grantActs[at] = act;
      grantPlaces[at] = place;
      nameCodes[at] = entry.names[place] ?? -1;
      amounts[at] = grant.amountCents ?? Number.NaN;
      money[at++] = moneyOf(grant) ?? Number.NaN;
    }
  }
  return { grantActs, grantPlaces, amounts, money, nameCodes };
}

/** Of each grant, the beneficiary that its name stands for. */
function groupsOf(nameCodes: Int32Array, { names }: Registers, groupNames: GroupNames): Coded {
  const groups = new Codes();
  const groupOfName = groupNames(names.printed).map((key) => groups.codeOf(key));
  return { values: groups.values, codes: nameCodes.map((name) => groupOfName[name] ?? -1) };
}

/** The same acts and grants, where names are one in another way. */
export const regrouped = (catalogue: Catalogue, groupNames: GroupNames): Catalogue => ({
  ...catalogue,
  groups: groupsOf(catalogue.nameCodes, catalogue.registers, groupNames),
});

export function catalogueOf(rows: Iterable<Entry>, registers: Registers, groupNames: GroupNames): Catalogue {
  const entries = [...rows].sort(inTime);
  const sources = sourcesOf(entries);
  const grants = grantsOf(entries, sources);
  return {
    entries,
    sources,
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
    ...grants,
    groups: groupsOf(grants.nameCodes, registers, groupNames),
  };
}
