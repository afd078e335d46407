/** Makes an act's truth from a seed. */
import type { Act, OtherSum, Person, VoteTruth } from './act.ts';
import { chanceOf, type Chance } from './chance.ts';
import { AUTHORITIES, beneficiaries, people, SUBJECTS } from './vocabulary.ts';

export type VoteKind = VoteTruth['kind'];

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export interface Wanted {
  /** How many grants the formula prints. */
  grants: number;
  vote: VoteKind;
  /** Amounts in whole euros only. */
  wholeEuros: boolean;
}

export function makeAct(seed: number, wanted: Wanted): Act {
  const chance = chanceOf(seed);
  const authority = chance.one(AUTHORITIES);
  const subject = chance.one(SUBJECTS);
  const council = people(chance, chance.between(16, 40));
  const proxyCount = chance.between(0, 3);
  const absentCount = chance.between(0, 4);
  const givers = council.slice(0, proxyCount);
  const absent = council.slice(proxyCount, proxyCount + absentCount);
  const present = council.slice(proxyCount + absentCount);
  const holders = chance.some(present, proxyCount);
  const session = Date.UTC(chance.between(2014, 2025), chance.between(0, 11), chance.between(1, 28));
  const year = new Date(session).getUTCFullYear();
  const [president, secretary, rapporteur] = chance.some(present, 3) as [Person, Person, Person];
  const grants = beneficiaries(chance, wanted.grants).map((beneficiary) => ({
    beneficiary,
    cents: sum(chance, wanted.wholeEuros),
    purpose: subject.purpose,
  }));
  const granted = grants.map((grant) => grant.cents);
  return {
    authority: authority.name,
    theAuthority: authority.the,
    siren: authority.siren,
    department: authority.department,
    body: bodyOf(authority.name, chance),
    year,
    serial: chance.between(1, 480),
    session: iso(session),
    convened: iso(session - chance.between(5, 9) * DAY),
    received: iso(session + chance.between(2, 12) * DAY),
    title: titled(chance, subject.title, wanted.grants, year),
    subject: subject.title,
    president,
    secretary,
    rapporteur,
    present,
    absent,
    proxies: givers.map((giver, index) => ({ giver, holder: holders[index] ?? president })),
    grants,
    others: otherSums(chance, granted),
    vote: voteOf(chance, wanted.vote, present),
    budgetLine: chance.one([
      'chapitre 65, article 65748',
      '6574 - fonction 025',
      'CULT/65748/ASSO',
      'chapitre 204 nature 20422',
    ]),
  };
}

function bodyOf(authority: string, chance: Chance): string {
  if (authority.startsWith('Ville')) return 'Conseil municipal';
  if (authority.startsWith('Communauté')) return 'Conseil communautaire';
  return chance.one(['Conseil métropolitain', 'Bureau métropolitain']);
}

function titled(chance: Chance, subject: string, grants: number, year: number): string {
  if (grants === 0) return `${subject} - Approbation du rapport annuel ${year - 1}`;
  return chance.one([
    `${subject} - Attribution de ${grants === 1 ? 'subvention' : 'subventions'} - Exercice ${year}`,
    `${subject} - ${grants === 1 ? 'Subvention' : 'Subventions'} ${year}`,
    `${subject} - Versement ${grants === 1 ? "d'une subvention" : 'de subventions'}`,
  ]);
}

function sum(chance: Chance, whole: boolean): number {
  const euros = chance.one([
    () => chance.between(2, 19) * 50,
    () => chance.between(2, 99) * 500,
    () => chance.between(100, 9_999),
    () => chance.between(10_000, 480_000),
  ])();
  return euros * 100 + (whole ? 0 : chance.between(1, 99));
}

/** Sums that are none of those granted, nor their total. */
function otherSums(chance: Chance, granted: readonly number[]): OtherSum[] {
  const taken = new Set([...granted, granted.reduce((a, b) => a + b, 0)]);
  const kinds = chance.some(
    ['cost', 'requested', 'earlier', 'received', 'advance', 'share'] as const,
    chance.between(0, 2),
  );
  return kinds.map((kind) => {
    let cents = sum(chance, true);
    while (taken.has(cents)) cents += 10_000;
    taken.add(cents);
    return { kind, cents };
  });
}

function voteOf(chance: Chance, kind: VoteKind, present: readonly Person[]): VoteTruth {
  const few = () => chance.between(1, 3);
  if (kind === 'unanimous-with-abstentions') return { kind, abstaining: chance.some(present, few()) };
  if (kind === 'majority') {
    const [against, abstaining, notVoting] = parted(chance, present, [few(), few(), chance.between(0, 1)]);
    return { kind, against: against ?? [], abstaining: abstaining ?? [], notVoting: notVoting ?? [] };
  }
  if (kind === 'rejected') {
    const inFavour = few();
    const abstain = chance.between(0, 2);
    const [fors, abstaining, against] = parted(chance, present, [inFavour, abstain, present.length]);
    return { kind, inFavour: fors ?? [], abstaining: abstaining ?? [], against: against ?? [] };
  }
  return { kind };
}

function parted(chance: Chance, from: readonly Person[], sizes: readonly number[]): Person[][] {
  const left = chance.some(from, from.length);
  return sizes.map((size) => left.splice(0, size));
}
