/**
 * What the official formats (SCDL) require and no act prints: the user says it, once for each authority or body, and where
 * it differs from act to act, for an act. It is remembered; nothing of it is ever guessed.
 */

/** Of SCDL subventions, `nature`: in the schema's own words. */
export const NATURES = [
  'aide en numéraire',
  'aide en nature',
  'aide en numéraire;aide en nature',
  'aide en nature;aide en numéraire',
] as const;
export type Nature = (typeof NATURES)[number];

/** What holds for the grants of an authority, or of one act of it. */
export interface GrantTerms {
  nature?: Nature;
  /** `conditionsVersement`: « unique », « échelonné », or how it is paid in other words. */
  conditions?: string;
  /** `notificationUE`: de minimis aid notified to the European Commission. */
  notifiedToEu?: boolean;
  /** `dispositifAide`: identifier of the aid scheme. */
  aidScheme?: string;
}

/** What holds for the acts of an authority. */
export interface ActTerms {
  /** Nomenclature ACTES: « 7.5 »; its name follows from it. */
  matterCode?: string;
}

export interface AuthorityDetails extends GrantTerms, ActTerms {
  /** As the acts print it, whatever its case and accents; empty for acts that print none. */
  authority: string;
  /** For the acts of this body alone; goes before what is said for all of the authority's. */
  body?: string;
  /** Its official name, where that is not what the acts print. */
  name?: string;
  /** 14 figures. */
  siret?: string;
  /** Who checks its acts: « PREF042 », « SPREF0421 », « SGAR084 ». */
  prefecture?: string;
  /** The title of an act that grants one thing stands for the purpose that it does not print. */
  purposeFromTitle?: boolean;
}

/** What holds for one act, or for one grant of it. */
export interface ActDetails extends GrantTerms, ActTerms {
  /** `sha256#n` */
  act: string;
  /** For the grants to this beneficiary alone, as the act prints it. */
  beneficiary?: string;
  /** `dateConvention`: when the agreement was signed, `YYYY-MM-DD`. Never the sitting's date. */
  conventionDate?: string;
  /** `datesPeriodeVersement`: `YYYY-MM-DD`, or two of them with a slash between. */
  paymentPeriod?: string;
}

export interface BeneficiaryDetails {
  /** As the acts print it, whatever its case and accents. */
  name: string;
  siret?: string;
  /** W and nine figures. */
  rna?: string;
}

export interface ExportDetails {
  authorities: readonly AuthorityDetails[];
  acts: readonly ActDetails[];
  beneficiaries: readonly BeneficiaryDetails[];
}

export const NO_DETAILS: ExportDetails = { authorities: [], acts: [], beneficiaries: [] };

/** Everything that can be asked. */
export const DETAIL_FIELDS = [
  'name',
  'siret',
  'prefecture',
  'matterCode',
  'purposeFromTitle',
  'nature',
  'conditions',
  'notifiedToEu',
  'aidScheme',
  'conventionDate',
  'paymentPeriod',
  'beneficiarySiret',
  'rna',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];
