/** The keys under which an act is filed, and by which it looks for its kin. */
import { authorityKey } from './authority.ts';
import { citedBy, numberKey } from './citation.ts';
import type { KnownAct } from './known-act.ts';
import { NameBook } from './name-book.ts';
import { partyOf, wordsSaid } from './party.ts';
import { subjectPairs } from './subject.ts';

/**
 * Strongest first, each once. All are scoped to the authority, since acts of different authorities are not tied.
 *
 * - `number`: of the act itself and of those that it cites, so that citing and cited meet under one key
 * - `body`: each beneficiary, under each name that its act gives it
 * - `sitting`: date of the sitting and dates that it cites
 * - `programme`, `budget`, `word` (of a beneficiary's name), `subject` (two words of the title)
 */
export function relationKeys(known: KnownAct): string[] {
  const { act } = known;
  const scope = authorityKey(known);
  const party = partyOf(known, new NameBook(known.learnt));
  const { beneficiaries, programmes, budgetLines } = party;
  const cited = citedBy(known);
  const numbers = [...(act.number ? [numberKey(act.number.value)] : []), ...cited.flatMap(({ key }) => key ?? [])];
  const dates = [act.session?.value, ...cited.map(({ reference }) => reference.date)];
  const named: [kind: string, values: readonly (string | undefined)[]][] = [
    ['number', numbers],
    ['body', beneficiaries.flatMap(({ body }) => body.forms.map(({ key }) => key))],
    ['sitting', dates],
    ['programme', programmes.flatMap(({ keys }) => keys)],
    ['budget', [...budgetLines.keys()]],
    ['word', beneficiaries.flatMap(({ stems }) => stems)],
    ['subject', subjectPairs(act.title?.value ?? '', wordsSaid(party))],
  ];
  return named.flatMap(([kind, values]) =>
    [...new Set(values)].flatMap((value) => (value === undefined ? [] : [`${kind}:${scope}|${value}`])),
  );
}
