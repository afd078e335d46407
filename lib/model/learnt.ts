/** What the text of one act teaches of names. The store keeps it beside the act; related acts are found with it. */

/** Two names of one body or notion, as printed: « Office central de la coopération à l'école (OCCE) ». */
export interface LearntName {
  long: string;
  short: string;
}

/** A programme, plan, scheme… that the text names. */
export interface LearntProgramme {
  /** As printed. */
  name: string;
  acronym?: string;
  /** The text says that the act belongs to it (« dans le cadre du programme … »), and does not merely mention it. */
  framing: boolean;
}

/** Plain and serialisable. The names are explained in the recitals, which are not part of the record. */
export interface Learnt {
  names: LearntName[];
  /** Acronyms with what completes them, as printed: « CRESS Bretagne », « OCCE 34 ». */
  extensions: string[];
  programmes: LearntProgramme[];
}
