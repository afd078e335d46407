/** From what the user says of a value to the change that is kept: what had been read there is looked up in the stored act. */
import type { Request } from '../messages.ts';
import { findGrant } from '../model/anchors.ts';
import { grantedAs } from '../model/apply-corrections.ts';
import { entryType, isOfGrant, valueType } from '../model/correctable.ts';
import { fits, fitsEntry } from '../model/correctable-types.ts';
import { fromPlace } from '../model/correct-entries.ts';
import { votedAs } from '../model/correct-votes.ts';
import { isAdded } from '../model/corrected-value.ts';
import type { Change, Correction, EntryValue, ListAnchor } from '../model/correction.ts';
import { anchorIn, anchorOfVote, findEntry, findVote, type Entry } from '../model/entry-anchors.ts';
import { sayTheSame } from '../model/entry-values.ts';
import type { Deliberation } from '../model/reading.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { listAt, valueAt } from '../model/value-at.ts';
import { readEntryWords } from '../parse/read-entry-words.ts';
import { readWords } from '../parse/read-words.ts';

type Asked = Extract<Request, { kind: 'correct' }>;
type AskedChange<K extends Change['kind']> = Extract<Asked['change'], { kind: K }>;
type Words = Asked['words'];

type Changed = Pick<Correction, 'change' | 'original' | 'removed' | 'removedVote'>;

const OUTDATED: Failure = { code: 'answer-outdated' };
const NOT_READ: Failure = { code: 'words-not-read' };

/**
 * @param act as it was read
 * @param shown the same with what the user wrote until now
 */
export function changeOf(
  act: Deliberation,
  shown: Deliberation,
  { change, words }: Pick<Asked, 'change' | 'words'>,
): Result<Changed> {
  switch (change.kind) {
    case 'missed-grant':
      return missedGrant(shown, change, words);
    case 'in-kind':
      return findGrant(act.grants, change.grant) === -1 ? err(OUTDATED) : ok({ change });
    case 'no-vote': {
      const vote = act.votes[findVote(act.votes, change.vote)];
      return vote ? ok({ change: { ...change, vote: anchorOfVote(vote) }, removedVote: vote }) : err(OUTDATED);
    }
    case 'missed-vote': {
      const alike = shown.votes.filter((vote) => !isAdded(vote.outcome) && votedAs(vote, change.said)).length;
      return ok({ change: { ...change, ...(alike > 0 && { alike }) } });
    }
    case 'vote-subject':
      return voteSubject(act, change);
    case 'no-grant': {
      const grant = act.grants[findGrant(act.grants, change.grant)];
      return grant ? ok({ change, removed: grant }) : err(OUTDATED);
    }
    case 'set':
      return setValue(act, change, words);
    case 'set-entry':
    case 'no-entry':
      return ofEntry(act, change, words);
    case 'missed-entry':
      return missedEntry(act, change, words);
  }
}

function missedGrant(
  shown: Deliberation,
  { kind, beneficiary, amountCents, inKind }: AskedChange<'missed-grant'>,
  words: Words,
): Result<Changed> {
  const read = amountCents ?? (words && readWords('money', words.quote));
  const said = {
    beneficiary,
    ...(typeof read === 'number' && { amountCents: read }),
    ...(inKind === true && { inKind }),
  };
  const alike = shown.grants.filter((grant) => !isAdded(grant.beneficiary) && grantedAs(grant, said)).length;
  return ok({ change: { kind, ...said, ...(alike > 0 && { alike }) } });
}

function voteSubject(act: Deliberation, { kind, vote, said }: AskedChange<'vote-subject'>): Result<Changed> {
  const found = act.votes[findVote(act.votes, vote)];
  if (found === undefined) return err(OUTDATED);
  const { scope, about, secret } = found;
  const read = { scope, ...(about !== undefined && { about }), ...(secret !== undefined && { secret }) };
  return ok({ change: { kind, vote: anchorOfVote(found), said, read } });
}

/** The path in the act as it was read, grants and votes by their places; undefined if there is no such grant or vote. */
function pathIn(act: Deliberation, { path, grant, vote }: ListAnchor): string | undefined {
  if (vote !== undefined) {
    const place = findVote(act.votes, vote);
    return place === -1 ? undefined : path.replace(/^votes\.\d+/, `votes.${place}`);
  }
  if (!isOfGrant(path)) return path;
  const place = grant === undefined ? -1 : findGrant(act.grants, grant);
  const isOfNoVote = path.startsWith('grants.vote.') && act.grants[place]?.vote === undefined;
  return place === -1 || isOfNoVote ? undefined : `grants.${place}.${path.slice('grants.'.length)}`;
}

/** Which vote it is of, if any, and its path: a vote has its place in this reading alone. @param at path in the act as it was read */
function ofVote(act: Deliberation, at: string): Partial<Pick<ListAnchor, 'path' | 'vote'>> {
  const vote = act.votes[Number(/^votes\.(\d+)\./.exec(at)?.[1])];
  return vote === undefined ? {} : { path: at, vote: anchorOfVote(vote) };
}

function setValue(act: Deliberation, change: AskedChange<'set'>, words: Words): Result<Changed> {
  const { path } = change;
  const [at, type] = [pathIn(act, change), valueType(path)];
  if (at === undefined) return err(OUTDATED);
  const value = change.value ?? (type && words && readWords(type, words.quote));
  if (type === undefined || value === undefined || !fits(type, value)) return err(NOT_READ);
  const original = valueAt(act, at);
  return ok({ change: { ...change, ...ofVote(act, at), value }, ...(original && { original }) });
}

function ofEntry(act: Deliberation, change: AskedChange<'set-entry' | 'no-entry'>, words: Words): Result<Changed> {
  const at = pathIn(act, change);
  if (at === undefined) return err(OUTDATED);
  const entries = listAt<Entry>(act, at);
  const place = findEntry(entries, change.entry);
  const [original, entry] = [entries[place], anchorIn(entries, place)];
  if (original === undefined || entry === undefined) return err(OUTDATED);
  const known = { entry, ...ofVote(act, at) };
  if (change.kind === 'no-entry') return ok({ change: { ...change, ...known }, original });
  const said = saidEntry(change, words, original.value);
  const to = change.to === undefined ? undefined : pathIn(act, { ...change, path: change.to });
  if (!said.ok) return said;
  return ok({ change: { ...change, ...known, ...(to !== undefined && { to }), value: said.value }, original });
}

function missedEntry(act: Deliberation, change: AskedChange<'missed-entry'>, words: Words): Result<Changed> {
  const at = pathIn(act, change);
  if (at === undefined) return err(OUTDATED);
  const said = saidEntry(change, words);
  return said.ok ? ok({ change: { ...change, ...ofVote(act, at), value: said.value } }) : said;
}

function saidEntry(
  { path, value }: AskedChange<'set-entry' | 'missed-entry'>,
  words: Words,
  before?: EntryValue,
): Result<EntryValue> {
  const type = entryType(path);
  const said = value ?? (type && words && readEntryWords(path, words.quote, before));
  return type === undefined || said === undefined || !fitsEntry(type, said) ? err(NOT_READ) : ok(said);
}

/** A value is corrected once: the last word counts. @param act as it was read */
export function isOfTheSame(act: Deliberation, one: Correction, other: Correction): boolean {
  return JSON.stringify(one.act) === JSON.stringify(other.act) && areOfOne(act, one, other);
}

function areOfOne(act: Deliberation, one: Correction, other: Correction): boolean {
  const [entry, otherEntry] = [entryOf(act, one), entryOf(act, other)];
  if (entry !== undefined || otherEntry !== undefined) return entry === otherEntry;
  const [change, otherChange] = [one.change, other.change];
  if (change.kind === 'missed-entry' && otherChange.kind === 'missed-entry') {
    return placeOf(act, change) === placeOf(act, otherChange) && sayTheSame(change.value, otherChange.value);
  }
  if (isOfWholeGrant(change) && isOfWholeGrant(otherChange)) {
    return (
      change.kind === otherChange.kind &&
      findGrant(act.grants, change.grant) === findGrant(act.grants, otherChange.grant)
    );
  }
  if (isOfWholeVote(change) && isOfWholeVote(otherChange)) {
    return (
      change.kind === otherChange.kind && findVote(act.votes, change.vote) === findVote(act.votes, otherChange.vote)
    );
  }
  if (change.kind !== 'set' || otherChange.kind !== 'set') return false;
  return placeOf(act, change) === placeOf(act, otherChange);
}

type OfWhole<K extends Change['kind']> = Extract<Change, { kind: K }>;

const isOfWholeGrant = (change: Change): change is OfWhole<'no-grant' | 'in-kind'> =>
  change.kind === 'no-grant' || change.kind === 'in-kind';

const isOfWholeVote = (change: Change): change is OfWhole<'no-vote' | 'vote-subject'> =>
  change.kind === 'no-vote' || change.kind === 'vote-subject';

const placeOf = (act: Deliberation, list: ListAnchor): string => pathIn(act, list) ?? JSON.stringify(list);

/** Where the entry was read that a correction is of; undefined if it is of none. */
function entryOf(act: Deliberation, correction: Correction): string | undefined {
  const { change } = correction;
  if (change.kind === 'set-entry' || change.kind === 'no-entry') {
    const list = placeOf(act, change);
    return `${list}.${findEntry(listAt<Entry>(act, list), change.entry)}`;
  }
  const earlier = change.kind === 'set' ? fromPlace(correction, change) : undefined;
  return earlier && `${earlier.list}.${findEntry(listAt<Entry>(act, earlier.list), earlier.change.entry)}`;
}
