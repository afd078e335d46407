/** What the user said, found again for an act, a grant, a beneficiary. */
import type { AuthorityDetails, ActDetails, BeneficiaryDetails, ExportDetails } from '../model/export-details.ts';
import type { Deliberation } from '../model/reading.ts';
import { nameKey } from '../model/name-key.ts';

/** Of an act: what was said of its authority, then of its body, then of itself. */
export type ActSaid = Omit<AuthorityDetails, 'authority' | 'body'> & Omit<ActDetails, 'act' | 'beneficiary'>;

export interface DetailsBook {
  ofAct(id: string, act: Deliberation): ActSaid;
  /** The same, and what was said of this grant of it. */
  ofGrant(id: string, act: Deliberation, beneficiary: string): ActSaid;
  ofBeneficiary(name: string): Omit<BeneficiaryDetails, 'name'>;
}

export function detailsBook({ authorities, acts, beneficiaries }: ExportDetails): DetailsBook {
  const byAuthority = grouped(authorities, ({ authority }) => nameKey(authority));
  const byAct = grouped(acts, ({ act }) => act);
  const byName = new Map(beneficiaries.map((one) => [nameKey(one.name), one]));

  const ofAct = (id: string, act: Deliberation, beneficiary?: string): ActSaid => {
    const body = nameKey(act.body?.value ?? '');
    const all = byAuthority.get(nameKey(act.authority?.value ?? '')) ?? [];
    const own = byAct.get(id) ?? [];
    const said: ActSaid[] = [
      ...all.filter((one) => one.body === undefined),
      ...all.filter((one) => one.body !== undefined && nameKey(one.body) === body),
      ...own.filter((one) => one.beneficiary === undefined),
      ...own.filter((one) => one.beneficiary !== undefined && nameKey(one.beneficiary) === nameKey(beneficiary ?? '')),
    ];
    return Object.assign({}, ...said) as ActSaid;
  };

  return {
    ofAct: (id, act) => ofAct(id, act),
    ofGrant: ofAct,
    ofBeneficiary: (name) => byName.get(nameKey(name)) ?? {},
  };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
