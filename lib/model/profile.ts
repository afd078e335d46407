/** Everything of the collection that is about one beneficiary, authority, programme, budget line or elected member. */
import type { ActRow, GrantLine } from './collection.ts';
import type { MergeDecision, MergeReason, PrintedName } from './merging.ts';
import type { Outcome, VoteSide } from './reading.ts';
import type { Presence } from './sitting.ts';

export const MONEY_PROFILES = ['beneficiary', 'authority', 'programme', 'budget-line'] as const;
export const PROFILES = [...MONEY_PROFILES, 'member'] as const;
export type ProfileOf = (typeof PROFILES)[number];

/** Says which profile is meant, in its page's address: any of its names does, as an act prints it. */
export interface ProfileKey {
  of: ProfileOf;
  /** Of the authority: see {@link PrintedName}. */
  scope: string;
  /** Any name, for an authority. */
  name: string;
}

/** Which year a grant counts for: that of the sitting, or the one that it is granted for (else the sitting's). */
export const YEARS_BY = ['session', 'granted-for'] as const;
export type YearsBy = (typeof YEARS_BY)[number];

/** What was granted in a year, as far as it was read. */
export interface YearSum {
  year: number;
  /** Sum of the money of which the amount is known. */
  cents: number;
  grants: number;
  /** Grants of money whose amount is not known: the sum lacks them. */
  withoutAmount: number;
  /** Gifts in kind are no money. */
  inKind: number;
  /** To the year right before. Absent if nothing was read of that one, or an amount of either is not known. */
  differenceCents?: number;
}

export interface YearOutcomes {
  year: number;
  /** How many acts, by their outcome; `unknown` for those in which none was read. */
  counts: Partial<Record<Outcome | 'unknown', number>>;
}

export interface NamedOnce extends PrintedName {
  count: number;
  reason?: MergeReason;
}

/** The names of a beneficiary. */
export interface ProfileNames {
  /** The one that stands for all first. */
  names: NamedOnce[];
  /** A person, or words that hundreds of bodies are called: the name alone does not say that it is one. */
  common: boolean;
  /** What the user decided on any of these names. */
  decisions: MergeDecision[];
}

/** Another beneficiary, offered to be merged by hand. */
export interface OtherName extends PrintedName {
  grants: number;
}

export interface MoneyProfile {
  of: (typeof MONEY_PROFILES)[number];
  key: ProfileKey;
  name: string;
  /** As printed. */
  authorities: string[];
  /** The latest sitting first; at most {@link MOST_GRANTS}. */
  lines: ProfileLine[];
  /** All of them, shown or not. */
  grants: number;
  acts: number;
  /** Further documents that hold some of the acts, and are not counted. */
  repeated: number;
  /** In order of time. */
  years: Record<YearsBy, YearSum[]>;
  /** Grants whose sitting's date is not known: in no year; and the money of them. */
  undated: number;
  undatedCents: number;
  outcomes: YearOutcomes[];
  /** Of a beneficiary. */
  names?: ProfileNames;
  /** What else its acts name, and of an authority who sits in it: of each kind the most frequent first. */
  beside: Beside[];
}

/** A way to another profile. */
export interface Beside {
  key: ProfileKey;
  name: string;
  /** Of the profile's acts, those that name it; of a member, the sittings whose rolls do. */
  acts: number;
}

/** Of each kind, no more are told: nobody reads on. */
export const MOST_BESIDE = 24;

/** A grant, and the authority that gives it: names are looked up with it. */
export interface ProfileLine extends GrantLine {
  scope: string;
}

/** Lines that a page is given: all of what one beneficiary gets, and as many of an authority's as anybody reads. */
export const MOST_GRANTS = 1_000;

/** One sitting, and what its acts say of the member. */
export interface MemberSitting {
  session?: string;
  body?: string;
  /** An act of it. */
  act: ActRow;
  /** How many of its acts name the member in their roll as this. */
  as: Partial<Record<Presence, number>>;
  /** Names of those whose proxy the member held. */
  heldFor: string[];
  /** Who held the member's proxy. */
  heldBy: string[];
}

export interface YearAttendance {
  year: number;
  /** Sittings, by what the member was at most in any of their acts. */
  counts: Partial<Record<Presence, number>>;
  proxiesHeld: number;
}

export interface MemberProfile {
  of: 'member';
  key: ProfileKey;
  name: string;
  /** Other ways in which rolls print the name. */
  alsoKnownAs: string[];
  authorities: string[];
  /** The latest first. */
  sittings: MemberSitting[];
  /** In order of time. */
  years: YearAttendance[];
  undated: number;
  /** Acts in which the member's own vote is printed, the latest first. */
  votes: { act: ActRow; side: VoteSide }[];
}

export type Profile = MoneyProfile | MemberProfile;
