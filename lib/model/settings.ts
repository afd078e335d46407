/** What the reader chose. `lib/settings` keeps it; every shell obeys it. */
import type { Language } from './language.ts';

/** What has a document read: pointing at its link or mark, or pressing the mark and nothing less. */
export const READING_WAYS = ['pointing', 'click'] as const;
export type ReadingWay = (typeof READING_WAYS)[number];

/** The panel on a PDF that is open in a tab: folded to a slim tab, open by itself, or not there. */
export const PDF_PANELS = ['folded', 'open', 'off'] as const;
export type PdfPanel = (typeof PDF_PANELS)[number];

/** A site that the reader allowed « always », beyond those that the extension knows. */
export interface AllowedSite {
  /** Origin of its pages: `https://www.exemple.fr`. No two entries have the same. */
  page: string;
  /** Origins of its documents. Often the same; never empty. */
  documents: readonly string[];
  /** ISO date on which it was allowed. */
  since: string;
}

export interface Settings {
  /** `browser`: the best of those that the browser is set to. */
  language: Language | 'browser';
  reading: ReadingWay;
  pdfPanel: PdfPanel;
  /** The files of documents are kept beside what was read of them, to be opened without their server. */
  keepFiles: boolean;
  sites: readonly AllowedSite[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  reading: 'pointing',
  pdfPanel: 'folded',
  keepFiles: false,
  sites: [],
};
