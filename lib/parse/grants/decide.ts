/**
 * Which of the grants read anywhere in an act the act makes. Only the dispositif grants; it may say everything itself,
 * or point at a table or at the recitals for what it leaves out.
 */
import type { GrantCue } from '../grammar/grants/pairs.ts';
import { run, type Finding } from '../rule.ts';
import { grantRules } from '../rules/grants/index.ts';
import type { GrantTable } from '../tables/grant-table.ts';
import { tablesOf } from '../tables/read-tables.ts';
import type { ActText } from '../zones.ts';
import { askingBody } from './asking-body.ts';
import { fromCue, isWhole, sumOf, type GrantCandidate } from './candidate.ts';
import { isSameName, namesAuthority } from './names.ts';
import { acceptsProposal } from './proposals.ts';
import { DECIDING_ZONES } from './statements.ts';
import { Once } from './once.ts';
import { titleBody } from './title-body.ts';

type CueFinding = Finding<GrantCue>;

/** @param carried the act was adopted: then a proposal that it only accepts is granted */
export function decideGrants(act: ActText, carried: boolean): GrantCandidate[] {
  const cues = grantRules
    .flatMap((rule) => [...run(rule, act)])
    .filter((cue) => !tablesOf(act).headed.some(({ start, end }) => start <= cue.start && cue.start < end))
    .sort((a, b) => a.start - b.start);
  const decided = cues.filter((cue) => isInDispositif(cue, act));
  const proposals = cues.filter((cue) => !isInDispositif(cue, act)).map(fromCue);
  const proposed = proposals.filter(isWhole);
  const once = new Once();
  const halves = twoHalves(decided);
  if (halves) once.add([halves]);
  else for (const cue of decided) once.add(completed(cue, tablesMeant(cue, act), proposed, act));
  if (once.grants.length === 0 && carried && acceptsProposal(act)) {
    const rows = tablesOf(act).grants.flatMap((table) => table.rows);
    const offered = proposed.length > 0 ? proposed : forBodyInTitle(proposals, act);
    for (const told of rows.length > 0 ? [rows] : offered.map((grant) => [grant])) once.add(told);
  }
  return once.grants.filter((grant) => grant.beneficiary && !namesAuthority(grant.beneficiary.value, act));
}

/**
 * « les subventions suivantes : », and a table right there: what the recitals proposed in tables of their own is not meant.
 * « les subventions ci-dessus »: no table below is.
 */
function tablesMeant({ start, end }: CueFinding, act: ActText): readonly GrantTable[] {
  const { grants } = tablesOf(act);
  const words = act.flow.folded.slice(start, end);
  if (ABOVE.test(words)) return grants.filter((table) => table.start < start);
  const below = grants.filter((table) => table.start > start);
  return below.length > 0 && BELOW.test(words) ? below : grants;
}

const BELOW = /\bsuivante?s?\b|\bci-(?:dessous|apres)\b/;
const ABOVE = /\bci-(?:dessus|avant)\b|\bsusvisee?s?\b|\bprecitee?s?\b/;

/** « Il est proposé de lui verser 500 € »: to the body that the title names, where only one sum is proposed. */
function forBodyInTitle(proposals: readonly GrantCandidate[], act: ActText): GrantCandidate[] {
  const [only, ...others] = proposals;
  const body = only?.amount && others.length === 0 ? titleBody(act) : undefined;
  return only && body ? [{ ...only, beneficiary: body }] : [];
}

function isInDispositif(cue: CueFinding, act: ActText): boolean {
  return act.zones.some(
    ({ zone, start, end }) => DECIDING_ZONES.includes(zone) && start <= cue.start && cue.start < end,
  );
}

/** « attribue une subvention à X ; fixe le montant de la subvention à N »: one point says to whom, another how much. */
function twoHalves(decided: readonly CueFinding[]): GrantCandidate | undefined {
  const bodies = decided.filter((cue) => cue.value.beneficiary);
  const amounts = decided.filter((cue) => cue.value.amount);
  const [body, amount] = [bodies[0], amounts[0]];
  if (bodies.length !== 1 || amounts.length !== 1 || !body || !amount || body === amount) return undefined;
  if (body.value.elsewhere || amount.value.elsewhere) return undefined;
  return { ...fromCue(amount), ...fromCue(body) };
}

/** The grants that one statement of the dispositif makes. */
function completed(
  cue: CueFinding,
  tables: readonly GrantTable[],
  proposed: readonly GrantCandidate[],
  act: ActText,
): readonly GrantCandidate[] {
  const own = fromCue(cue);
  if (isWhole(own)) return [own];
  const rows = tables.flatMap((table) => table.rows);
  if (own.amount) return toWhom(own, own.amount.value, tables, proposed, act);
  if (own.beneficiary) return howMuch(own.beneficiary.value, rows, proposed);
  return rows.length > 0 ? rows : proposed;
}

/** The statement says how much: the rows that add up to it, or the one that it equals, or the body in the title, or the one that asked. */
function toWhom(
  own: GrantCandidate,
  cents: number,
  tables: readonly GrantTable[],
  proposed: readonly GrantCandidate[],
  act: ActText,
): readonly GrantCandidate[] {
  const rows = tables.flatMap((table) => table.rows);
  if (rows.length > 0 && sumOf(rows) === cents) return rows;
  const table = tables.find((one) => sumOf(one.rows) === cents);
  if (table) return table.rows;
  if (proposed.length > 1 && sumOf(proposed) === cents) return proposed;
  const equal = [...rows, ...proposed].filter((candidate) => candidate.amount?.value === cents);
  const [first] = equal;
  if (first) {
    const name = first.beneficiary?.value ?? '';
    return equal.every((candidate) => isSameName(candidate.beneficiary?.value ?? '', name)) ? [first] : [];
  }
  if (rows.length > 0) return [];
  // « les subventions ci-dessus », of which nothing was found: the title names no one body then.
  const body = own.several === true ? undefined : (titleBody(act) ?? askingBody(act));
  return body ? [{ ...own, beneficiary: body }] : [];
}

/** The statement says to whom: that body's rows, or what the recitals propose for it. */
function howMuch(
  name: string,
  rows: readonly GrantCandidate[],
  proposed: readonly GrantCandidate[],
): readonly GrantCandidate[] {
  const isTheirs = (candidate: GrantCandidate) => isSameName(candidate.beneficiary?.value ?? '', name);
  const named = rows.filter(isTheirs);
  if (named.length > 0) return named;
  const offered = proposed.filter(isTheirs);
  return new Set(offered.map((one) => one.amount?.value)).size === 1 ? offered.slice(0, 1) : [];
}
