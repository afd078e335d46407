/**
 * Which of the grants read anywhere in an act the act makes. Only the dispositif grants; it may say everything itself,
 * or point at a table or at the recitals for what it leaves out.
 */
import type { GrantCue } from '../grammar/grants/pairs.ts';
import { perAct } from '../per-act.ts';
import { run, type Finding, type Spanned } from '../rule.ts';
import { grantRules } from '../rules/grants/index.ts';
import type { GrantTable } from '../tables/grant-table.ts';
import { grantTablesOf } from '../tables/read-tables.ts';
import type { ActText } from '../zones.ts';
import type { GrantCandidate, Located } from './candidate.ts';
import { isSameName, namesAuthority } from './names.ts';
import { titleBody } from './title-body.ts';

type CueFinding = Finding<GrantCue>;

/** An act's tables of grants, read once. */
export const tablesOf = perAct((act): readonly GrantTable[] => grantTablesOf(act));

/** @param carried the act was adopted: then a proposal that it only accepts is granted */
export function decideGrants(act: ActText, carried: boolean): GrantCandidate[] {
  const cues = grantRules.flatMap((rule) => [...run(rule, act)]).sort((a, b) => a.start - b.start);
  const inDispositif = (cue: CueFinding) =>
    act.zones.some(({ zone, start, end }) => zone === 'dispositif' && start <= cue.start && cue.start < end);
  const decided = cues.filter(inDispositif);
  const proposed = cues
    .filter((cue) => !inDispositif(cue))
    .map(toCandidate)
    .filter(isWhole);
  const tables = tablesOf(act);
  const grants: GrantCandidate[] = [];
  const halves = twoHalves(decided);
  if (halves) return [halves];
  for (const cue of decided) {
    for (const candidate of completed(cue, tables, proposed, act)) {
      if (!isRepeated(candidate, cue, grants)) grants.push(candidate);
    }
  }
  if (grants.length === 0 && carried && acceptsProposal(act)) grants.push(...distinct(proposed));
  return grants.filter((grant) => grant.beneficiary && !namesAuthority(grant.beneficiary.value, act));
}

/** « LE CONSEIL, A L'UNANIMITE, ACCEPTE CETTE PROPOSITION », « adopte les conclusions du rapport » */
const ACCEPTS =
  /\b(?:accepte|adopte|approuve|suit|valide|entérine|enterine)(?:nt|r)? (?:cette|ces|la|les|ladite|le|l') ?(?:presente )?(?:propositions?|conclusions|expose|rapport|deliberation|projet de deliberation|dispositions)/;

/** What was proposed is all that there is to decide on: no dispositif of its own, or one that takes the proposal. */
function acceptsProposal(act: ActText): boolean {
  const own = act.zones.filter(({ zone }) => zone === 'dispositif');
  return own.length === 0 || own.some(({ start, end }) => ACCEPTS.test(act.flow.folded.slice(start, end)));
}

/** The same proposal may be told twice before it is voted. */
function distinct(candidates: readonly GrantCandidate[]): GrantCandidate[] {
  return candidates.filter((candidate, index) => {
    const first = candidates.findIndex(
      (other) =>
        other.amount?.value === candidate.amount?.value &&
        isSameName(other.beneficiary?.value ?? '', candidate.beneficiary?.value ?? ''),
    );
    return first === index;
  });
}

/** « attribue une subvention à X ; fixe le montant de la subvention à N »: one point says to whom, another how much. */
function twoHalves(decided: readonly CueFinding[]): GrantCandidate | undefined {
  const [bodies, amounts] = [decided.filter((cue) => cue.value.beneficiary), decided.filter((cue) => cue.value.amount)];
  const [body, amount] = [bodies[0], amounts[0]];
  if (bodies.length !== 1 || amounts.length !== 1 || !body || !amount || body === amount) return undefined;
  if (body.value.elsewhere || amount.value.elsewhere) return undefined;
  return { ...toCandidate(amount), ...toCandidate(body) };
}

/** The grants that one statement of the dispositif makes. */
function completed(
  cue: CueFinding,
  tables: readonly GrantTable[],
  proposed: readonly GrantCandidate[],
  act: ActText,
): readonly GrantCandidate[] {
  const own = toCandidate(cue);
  if (isWhole(own)) return [own];
  const { amount, beneficiary } = own;
  if (amount) {
    const rows = tables.flatMap((table) => table.rows);
    const same = [...rows, ...proposed].filter((row) => row.amount?.value === amount.value);
    if (sumOf(rows) === amount.value) return rows;
    const table = tables.find((one) => sumOf(one.rows) === amount.value);
    if (table) return table.rows;
    if (
      same.length > 0 &&
      same.every((row) => isSameName(row.beneficiary?.value ?? '', same[0]?.beneficiary?.value ?? ''))
    )
      return same.slice(0, 1);
    if (same.length > 0 || rows.length > 0) return [];
    const body = titleBody(act);
    return body ? [{ ...own, beneficiary: body }] : [];
  }
  const rows = tables.flatMap((table) => table.rows);
  if (beneficiary) {
    const named = rows.filter((row) => isSameName(row.beneficiary?.value ?? '', beneficiary.value));
    if (named.length > 0) return named;
    const offered = proposed.filter((one) => isSameName(one.beneficiary?.value ?? '', beneficiary.value));
    const amounts = new Set(offered.map((one) => one.amount?.value));
    return amounts.size === 1 ? offered.slice(0, 1) : [];
  }
  return rows.length > 0 ? rows : proposed;
}

function isWhole(candidate: GrantCandidate): boolean {
  return candidate.beneficiary !== undefined && (candidate.amount !== undefined || candidate.inKind === true);
}

function sumOf(rows: readonly GrantCandidate[]): number {
  return rows.reduce((sum, row) => sum + (row.amount?.value ?? 0), 0);
}

/** Said before by another statement: rows of one table may be equal, two statements may not. */
function isRepeated(candidate: GrantCandidate, cue: CueFinding, grants: readonly GrantCandidate[]): boolean {
  return grants.some((grant) => {
    if (grant === candidate) return true;
    const sameStatement =
      grant.amount !== undefined &&
      candidate.amount !== undefined &&
      grant.amount.rule === candidate.amount.rule &&
      cue.value.amount === undefined;
    return (
      !sameStatement &&
      grant.amount?.value === candidate.amount?.value &&
      isSameName(grant.beneficiary?.value ?? '', candidate.beneficiary?.value ?? '')
    );
  });
}

function toCandidate(cue: CueFinding): GrantCandidate {
  const { beneficiary, amount, purpose, year, inKind } = cue.value;
  const at = <T>(spanned: Spanned<T>): Located<T> => ({ value: spanned.value, spans: [spanned], rule: cue.rule });
  return {
    ...(beneficiary ? { beneficiary: at(beneficiary) } : {}),
    ...(amount ? { amount: at(amount) } : {}),
    ...(purpose ? { purpose: at(purpose) } : {}),
    ...(year ? { year: at(year) } : {}),
    ...(inKind === true ? { inKind } : {}),
  };
}
