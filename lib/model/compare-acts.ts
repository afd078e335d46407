/** What differs between two readings: of two versions of a document, value by value. Where a value stands does not count. */
import type { Found } from './evidence.ts';
import { foundValues } from './found-values.ts';
import type { Deliberation, Grant } from './reading.ts';

/** One value that is another now, or is there or gone. In a list, an entry that is other is one gone and one there. */
export interface ValueChange {
  /** As in the public format, without places in lists: « title », « grants.amountCents », « roll.present ». */
  path: string;
  /** Of a grant, its beneficiary. */
  of?: string;
  before?: Found<unknown>;
  now?: Found<unknown>;
}

export interface ActChange {
  kind: 'changed' | 'added' | 'removed';
  /** Place in today's reading, from 0; absent for an act that is gone. */
  index?: number;
  number?: string;
  title?: string;
  /** Of an act that changed. */
  values: ValueChange[];
}

/** Acts that differ, in today's order, then those that are gone. Empty where the readings say the same. */
export function compareActs(before: readonly Deliberation[], now: readonly Deliberation[]): ActChange[] {
  const left = new Set(before);
  const pairs = now.map((act) => {
    const same = partner(act, [...left], now);
    if (same !== undefined) left.delete(same);
    return { act, same };
  });
  const [onlyLeft, ...othersLeft] = left;
  const unpaired = pairs.filter(({ same }) => same === undefined);
  // One act on either side that nothing else fits: the act got another number.
  if (onlyLeft !== undefined && othersLeft.length === 0 && unpaired.length === 1 && unpaired[0] !== undefined) {
    unpaired[0].same = onlyLeft;
    left.clear();
  }
  const today = pairs.flatMap(({ act, same }, index): ActChange[] => {
    if (same === undefined) return [{ kind: 'added', index, ...nameOf(act), values: [] }];
    const values = compareValues(same, act);
    return values.length === 0 ? [] : [{ kind: 'changed', index, ...nameOf(act), values }];
  });
  return [...today, ...[...left].map((act): ActChange => ({ kind: 'removed', ...nameOf(act), values: [] }))];
}

function nameOf({ number, title }: Deliberation): Pick<ActChange, 'number' | 'title'> {
  return { ...(number && { number: number.value }), ...(title && { title: title.value }) };
}

/** The same act by its number, if one alone has it on either side; without numbers, by its title. */
function partner(
  act: Deliberation,
  before: readonly Deliberation[],
  now: readonly Deliberation[],
): Deliberation | undefined {
  const by = (key: (one: Deliberation) => string | undefined): Deliberation | undefined => {
    const wanted = key(act);
    const found = before.filter((one) => key(one) === wanted);
    const alike = now.filter((one) => key(one) === wanted);
    return wanted !== undefined && found.length === 1 && alike.length === 1 ? found[0] : undefined;
  };
  return (
    by(({ number }) => number?.value) ?? by(({ number, title }) => (number === undefined ? title?.value : undefined))
  );
}

const LISTED = /^(?:grants|amounts|references|decisions|roll\.(?:present|absent|proxies)|votes\.\d+\.named\.\w+)\.\d+/;

function compareValues(before: Deliberation, now: Deliberation): ValueChange[] {
  return [
    ...compareByPath(single(before), single(now)),
    ...compareGrants(before.grants, now.grants),
    ...compareLists(listed(before), listed(now)),
  ];
}

type ByPath = ReadonlyMap<string, Found<unknown>>;

const single = (act: Deliberation): ByPath =>
  new Map(foundValues(act).flatMap(({ path, found }) => (LISTED.test(path) ? [] : [[path, found] as const])));

function compareByPath(before: ByPath, now: ByPath, of?: string): ValueChange[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((path) => {
    const [then, today] = [before.get(path), now.get(path)];
    if (then !== undefined && today !== undefined && said(then) === said(today)) return [];
    return [{ path, ...(of !== undefined && { of }), ...(then && { before: then }), ...(today && { now: today }) }];
  });
}

const said = ({ value }: Found<unknown>): string => JSON.stringify(value);

/** Grants of one name are paired in order, those that are equal first: two alike stay two. */
function compareGrants(before: readonly Grant[], now: readonly Grant[]): ValueChange[] {
  const left = [...before];
  const take = (fits: (one: Grant) => boolean): Grant | undefined => {
    const at = left.findIndex(fits);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const pairs = now.map((grant) => ({ grant, same: take((one) => isSame(one, grant)) }));
  for (const pair of pairs) pair.same ??= take((one) => one.beneficiary.value === pair.grant.beneficiary.value);
  const changed = pairs.flatMap(({ grant, same }) =>
    same === undefined
      ? [{ path: 'grants', now: grant.amountCents ?? grant.beneficiary, of: grant.beneficiary.value }]
      : compareByPath(valuesOf(same), valuesOf(grant), grant.beneficiary.value),
  );
  const gone = left.map((grant) => ({
    path: 'grants',
    before: grant.amountCents ?? grant.beneficiary,
    of: grant.beneficiary.value,
  }));
  return [...changed, ...gone];
}

const isSame = (one: Grant, other: Grant): boolean =>
  one.beneficiary.value === other.beneficiary.value && one.amountCents?.value === other.amountCents?.value;

function valuesOf({ amountCents, purpose, year, budgetLine }: Grant): ByPath {
  const values = Object.entries({ amountCents, purpose, year, budgetLine });
  return new Map(values.flatMap(([name, found]) => (found === undefined ? [] : [[`grants.${name}`, found] as const])));
}

type Listed = ReadonlyMap<string, Found<unknown>[]>;

function listed(act: Deliberation): Listed {
  const lists = new Map<string, Found<unknown>[]>();
  for (const { path, found } of foundValues(act)) {
    if (!LISTED.test(path) || path.startsWith('grants.')) continue;
    const list = path.replace(/\.\d+$/, '');
    lists.set(list, [...(lists.get(list) ?? []), found]);
  }
  return lists;
}

/** Entries that one list has and the other has not, each as often as it has it more. */
function compareLists(before: Listed, now: Listed): ValueChange[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((path) => {
    const left = [...(before.get(path) ?? [])];
    const fresh = (now.get(path) ?? []).filter((found) => {
      const at = left.findIndex((one) => said(one) === said(found));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    return [...left.map((found) => ({ path, before: found })), ...fresh.map((found) => ({ path, now: found }))];
  });
}
