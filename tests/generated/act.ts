/** What a generated act says: the truth that the reader's answers are compared with. */

export interface Person {
  civility: 'M.' | 'Mme';
  given: string;
  family: string;
}

export interface Beneficiary {
  /** As the act names it, without article. */
  name: string;
  /** « à l'association X », « au comité Y », « à la commune de Z ». */
  to: string;
  /** « de l'association X », « du comité Y ». */
  of: string;
}

export interface PlannedGrant {
  beneficiary: Beneficiary;
  cents: number;
  purpose: string;
}

export type VoteTruth =
  | { kind: 'unanimous' }
  | { kind: 'unanimous-with-abstentions'; abstaining: Person[] }
  | { kind: 'adopted' }
  | { kind: 'majority'; against: Person[]; abstaining: Person[]; notVoting: Person[] }
  | { kind: 'rejected'; against: Person[]; inFavour: Person[]; abstaining: Person[] }
  | { kind: 'noted' }
  | { kind: 'postponed' };

/** Another sum that the act names, and does not grant. */
export interface OtherSum {
  cents: number;
  kind: 'cost' | 'requested' | 'earlier' | 'received' | 'advance' | 'share';
}

export interface Act {
  /** « Métropole de Valserine » */
  authority: string;
  /** « la Métropole de Valserine » */
  theAuthority: string;
  siren: string;
  department: string;
  /** « Conseil métropolitain » */
  body: string;
  year: number;
  serial: number;
  /** ISO dates. */
  session: string;
  convened: string;
  received: string;
  title: string;
  subject: string;
  president: Person;
  secretary: Person;
  rapporteur: Person;
  present: Person[];
  absent: Person[];
  proxies: { giver: Person; holder: Person }[];
  grants: PlannedGrant[];
  others: OtherSum[];
  vote: VoteTruth;
  budgetLine: string;
}

export const fullName = ({ given, family }: Person): string => `${given} ${family}`;
export const withCivility = (person: Person): string => `${person.civility} ${fullName(person)}`;
export const votesCast = (act: Act): number => act.present.length + act.proxies.length;
export const inOffice = (act: Act): number => votesCast(act) + act.absent.length;
