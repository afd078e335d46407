/**
 * Which links of a page of an unknown site are taken for acts of a council: by address, words, headings and page together.
 * What is marked by mistake is found out when it is read (content type, `%PDF`, the text itself), but a page that is not about
 * deliberations must stay untouched: where the signs do not suffice, nothing is said.
 */
import { fold } from '../fold.ts';
import type { LinkContext } from '../recognise.ts';
import type { ParsedAddress } from '../site.ts';
import {
  abbreviatesCouncil,
  cellNamesAct,
  isOfTheState,
  namesCollection,
  namesCouncil,
  namesDeliberation,
  namesMinutes,
  namesOtherMeeting,
} from './act-words.ts';
import { fileLikeness, fileWords, pathWords, withoutFragment } from './file-address.ts';
import { sectionKind } from './headings.ts';
import { opensSomething } from './opener.ts';
import { hasDate, hasNumber, isOtherPaper, saysFile, saysNothing } from './signs.ts';

/** A page of any site. Asked for at most once a page. */
export interface PageWords {
  address: ParsedAddress;
  title: string;
  /** The breadcrumb's words, or empty. */
  trail: string;
  /** Texts of its first-level headings. */
  headings: readonly string[];
}

/** What surrounds a link of any site. */
export interface WideLinkContext extends LinkContext {
  /** The headings over it, the nearest first, up to the page's own. */
  headings(): readonly string[];
  /**
   * The words of the table row, list entry or card that it stands in, a bar between cells; empty in running text.
   */
  row(): string;
  /** Whether the row is of a table, where one cell says what another leads to. */
  inTable(): boolean;
  /** Whether its markup says that it is a file. */
  markedAsFile(): boolean;
}

/** A link as it is written: where it leads to, or the script that it runs. */
export type LinkTarget = { address: ParsedAddress } | { script: string };

export type Recognised =
  | { kind: 'document'; address: string }
  /** An act, opened by a script that does not say its address. */
  | { kind: 'no-address' };

const CELLS = '|';

/** What the evidence must come to. */
const ENOUGH = 4;

/** What is known of the page as a whole, folded once. */
export interface JudgedPage {
  councilNamed: boolean;
  ofTheState: boolean;
  /** The page's own name, for links that no heading is over. */
  names: readonly string[];
}

/** A page's title is its name and its site's: « Délibérations - Mairie de Trifouilly ». */
const TITLE_PARTS = /\s+[-–—|·:»>]\s+/;

export function judgePage({ address, title, trail, headings }: PageWords): JudgedPage {
  const ownName = title.split(TITLE_PARTS)[0] ?? '';
  const names = (headings.length > 0 ? headings : [ownName]).map(fold).filter((name) => name !== '');
  const all = [fold(title), fold(trail), pathWords(address), ...names].join(' · ');
  const ofTheState = address.hostname.endsWith('.gouv.fr') || isOfTheState(all);
  return { councilNamed: namesCouncil(all), ofTheState, names };
}

/** The link's own words, and those of its file. */
interface Own {
  label: string;
  file: string;
  silent: boolean;
}

/** Points for being announced as an act: by itself, by its row, or by the headings over it. */
function announced(own: Own, row: string, inTable: boolean, headings: readonly string[]): number {
  const words = `${own.label} · ${own.file}`;
  if (namesDeliberation(words) || namesCollection(words)) return 3;
  if (namesMinutes(words)) return 2;
  if (isOtherPaper(words) || namesOtherMeeting(words)) return 0;
  if (inTable && row.split(CELLS).some(cellNamesAct)) return 3;
  if (own.silent) {
    if (namesDeliberation(row) || namesCollection(row)) return 3;
    if (namesMinutes(row) && !namesOtherMeeting(row)) return 2;
  }
  if ((own.silent || inTable) && (isOtherPaper(row) || namesOtherMeeting(row))) return 0;
  // In running text a heading says what the text is about, not what its links lead to.
  if (row === '') return 0;
  const section = sectionKind(headings);
  if (section === 'acts') return 3;
  return section === 'minutes' && (hasDate(words) || hasDate(row)) ? 2 : 0;
}

/** Whether a link, by all that is said of it, leads to an act. */
function isAct(page: JudgedPage, file: string, context: WideLinkContext): boolean {
  const label = fold(context.text());
  const own: Own = { label, file, silent: saysNothing(label) };
  const row = fold(context.row());
  const headings = [...context.headings().map(fold), ...page.names];
  const act = announced(own, row, context.inTable(), headings);
  if (act === 0) return false;
  const words = [own.label, own.file, row];
  const other = words.slice(0, 2).some(namesOtherMeeting) && !words.some(namesDeliberation);
  if (other || page.ofTheState || words.some(isOfTheState)) return false;
  const council =
    page.councilNamed || [...words, ...headings].some(namesCouncil) || words.slice(0, 2).some(abbreviatesCouncil);
  // What stands around a link that speaks for itself may be about something else.
  const speaking = own.silent || context.inTable() ? words : words.slice(0, 2);
  const signed = speaking.some((text) => hasDate(text) || hasNumber(text));
  return act + (council ? 2 : 0) + (signed ? 1 : 0) >= ENOUGH;
}

/** What a link of a page of any site leads to, if it is taken for an act. */
export function recogniseAnywhere(
  page: JudgedPage,
  target: LinkTarget,
  context: WideLinkContext,
): Recognised | undefined {
  if ('script' in target) {
    if (!opensSomething(target.script) || context.inMenus()) return undefined;
    return isAct(page, '', context) ? { kind: 'no-address' } : undefined;
  }
  const likeness = fileLikeness(target.address);
  if (likeness === 'none' || context.inMenus()) return undefined;
  if (likeness === 'unsaid' && !context.markedAsFile() && !saysFile(fold(context.text()))) return undefined;
  const address = withoutFragment(target.address);
  return isAct(page, fileWords(target.address), context) ? { kind: 'document', address } : undefined;
}
