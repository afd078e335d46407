/** The reader's answer beside the truth. */
import type { Deliberation, Reading } from '../../lib/model/reading.ts';
import { fullName, inOffice, votesCast } from './act.ts';
import type { Planned } from './plan.ts';

export interface Disagreement {
  index: number;
  field: string;
  /** `wrong`: said, and not so. `missed`: so, and not said. */
  what: 'wrong' | 'missed';
  wanted: unknown;
  got: unknown;
}

export interface Comparison {
  /** How many values were compared, by field. */
  compared: Record<string, number>;
  disagreements: Disagreement[];
}

const SMALL = new Set([
  'l',
  'd',
  'la',
  'le',
  'les',
  'de',
  'du',
  'des',
  'a',
  'au',
  'aux',
  'association',
  'societe',
  'commune',
  'scic',
]);

const folded = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.has(word));

/** The same words, whatever their articles, accents and capitals. */
export const sameWords = (a: string, b: string): boolean => folded(a).join(' ') === folded(b).join(' ');

export function compare({ index, act, style }: Planned, reading: Reading): Comparison {
  const compared: Record<string, number> = {};
  const disagreements: Disagreement[] = [];
  const expect = (field: string, wanted: unknown, got: unknown, same: boolean) => {
    compared[field] = (compared[field] ?? 0) + 1;
    if (!same) disagreements.push({ index, field, what: got === undefined ? 'missed' : 'wrong', wanted, got });
  };
  expect('kind', 'deliberation', reading.kind, reading.kind === 'deliberation');
  expect('acts', 1, reading.deliberations.length, reading.deliberations.length === 1);
  const [got] = reading.deliberations;
  if (got === undefined) return { compared, disagreements };
  const value = (
    field: string,
    wanted: string | number | undefined,
    found: { value: string | number; certainty: string } | undefined,
    words = false,
  ) => {
    if (wanted === undefined) {
      if (found?.certainty === 'stated') expect(field, undefined, found.value, false);
      return;
    }
    const same = words ? sameWords(String(found?.value ?? ''), String(wanted)) : found?.value === wanted;
    expect(field, wanted, found?.value, same);
  };
  value('number', style.header.number(act), got.number);
  value('session', act.session, got.session);
  value('title', act.title, got.title, true);
  value('body', act.body, got.body, true);
  value('president', fullName(act.president), got.president, true);
  if (style.roll.figures) {
    value('members.inOffice', inOffice(act), got.members.inOffice);
    value('members.present', act.present.length, got.members.present);
    value('members.votesCast', votesCast(act), got.members.votesCast);
  }
  if (style.roll.name !== 'none')
    names(
      'roll.present',
      act.present.map(fullName),
      got.roll.present.map((found) => found.value),
      expect,
    );
  value('transmission.actId', style.stamp.actId(act), got.transmission?.actId);
  votes(act, style, got, value, expect);
  grants(act, got, expect);
  return { compared, disagreements };
}

type Expect = (field: string, wanted: unknown, got: unknown, same: boolean) => void;

function names(field: string, wanted: readonly string[], got: readonly string[], expect: Expect): void {
  const left = [...got];
  const missing = wanted.filter((name) => {
    const at = left.findIndex((other) => sameWords(other, name));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  expect(field, missing, left, missing.length === 0 && left.length === 0);
}

function votes(
  act: Planned['act'],
  style: Planned['style'],
  got: Deliberation,
  value: (
    field: string,
    wanted: string | number | undefined,
    found: { value: string | number; certainty: string } | undefined,
  ) => void,
  expect: Expect,
): void {
  const vote = got.votes.find(({ scope }) => scope === 'act');
  const outcome = act.vote.kind === 'unanimous-with-abstentions' ? 'unanimous' : act.vote.kind;
  expect('outcome', outcome, vote?.outcome.value, vote?.outcome.value === outcome);
  const printed = style.vote.counts(act);
  value('for', printed.for, vote?.for);
  value('against', printed.against, vote?.against);
  value('abstentions', printed.abstentions, vote?.abstentions);
}

/** Nothing is granted by an act that was rejected. */
function grants(act: Planned['act'], got: Deliberation, expect: Expect): void {
  const granted = act.vote.kind === 'rejected' ? [] : act.grants;
  const left = got.grants.map((grant) => ({ beneficiary: grant.beneficiary.value, cents: grant.amountCents?.value }));
  for (const { beneficiary, cents } of granted) {
    const exact = left.findIndex((grant) => grant.cents === cents && sameWords(grant.beneficiary, beneficiary.name));
    const at =
      exact >= 0
        ? exact
        : left.findIndex((grant) => grant.cents === cents || sameWords(grant.beneficiary, beneficiary.name));
    const [hit] = at >= 0 ? left.splice(at, 1) : [];
    expect('amount', cents, hit?.cents, hit?.cents === cents);
    expect(
      'beneficiary',
      beneficiary.name,
      hit?.beneficiary,
      hit !== undefined && sameWords(hit.beneficiary, beneficiary.name),
    );
  }
  for (const extra of left) expect('amount', undefined, extra, false);
}
