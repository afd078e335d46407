/** The body that a cell of a table names, without its marks, codes and address. */
import { namesNoBody, OCCASION, TRADE_AND_PLACE, WORKS } from '../grammar/grants/leading-name.ts';
import { SHARE_LABEL } from '../grammar/grants/table-words.ts';
import { fold } from '../text/fold.ts';
import type { Flow, Span } from '../text/flow.ts';
import type { Cell } from './cells.ts';

/** « (n° 000 384) », « (1) », « (parties communes) », « (32 élèves x 25 €) »: a remark, no part of a name; « (CRESS) » is one. */
const REMARK =
  /\s*\(n\s?[°o]\s?[\d\s./-]+\)|\s*\(\d\)|\s*\([^()]*\d\s?(?:€|euros)[^()]*\)|\s*\((?:parties?|propriétaire|locataire|suite|dont|soit|idem|ex[- ])[^)]*\)/giu;
/** « (1942) »: the code of an association. */
const CODE = /\s*\([\d\s./-]+\)/gu;
/** « , 19 rue du Port », « - 3 place … » */
const ADDRESS =
  /(?:,| -| –)\s*\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|av|bd|boulevard|place|pl|allée|chemin|impasse|route|quai|cours|square|montée|passage)\b.*$/iu;
/** A line of its own below the name: « 14, boulevard du Port », « 31999 VALBOURG », « EX031122 ». */
const ADDRESS_LINE =
  /^(?:\d{1,4}(?:\s?(?:bis|ter|[A-D]))?,?\s+(?:rue|avenue|av|bd|boulevard|place|pl|allée|chemin|impasse|route|quai|cours|square|montée|passage)\b|\d{5}(?:\s+\p{L}|$)|(?:BP|CS)\s?\d|[A-Z]{1,3}\d{4,}$)/iu;
/** « H2 Armor 31999 VALBOURG » */
const POSTCODE = /\s\d{5}\s+\p{Lu}[\p{Lu}\s'’-]*$/u;
/** « Saint-Priest- ⏎ sous-Bois » */
const BROKEN_AT_HYPHEN = /(\p{L}-) (?=\p{L})/gu;
const MARK = /^[\s\-–—•*▪:.]+/u;
const TAIL = /[\s:;,.*…–—-]+$/u;

const NOTHING = /(?!)/g;

export interface NameInTable {
  value: string;
  spans: readonly Span[];
}

/** @param coded the names of the table have codes behind them */
export function cleanName(flow: Flow, cells: readonly Cell[], coded: boolean): NameInTable | undefined {
  const address = cells.findIndex((cell, at) => at > 0 && ADDRESS_LINE.test(flow.text.slice(cell.start, cell.end)));
  const own = address > 0 ? cells.slice(0, address) : cells;
  const spans = own.map((cell) => ({ start: cell.start, end: cell.end }));
  const whole = spans
    .map(({ start, end }) => flow.text.slice(start, end))
    .join(' ')
    .replaceAll(BROKEN_AT_HYPHEN, '$1');
  const value = whole
    .replaceAll(REMARK, '')
    .replaceAll(coded ? CODE : NOTHING, '')
    .replace(ADDRESS, '')
    .replace(POSTCODE, '')
    .replace(MARK, '')
    .replace(TAIL, '')
    .replace(TRADE_AND_PLACE, '')
    .replace(OCCASION, '')
    .replace(WORKS, '')
    .replace(/\s+/g, ' ');
  // « La subvention demandée, de 12 000 €, concerne … »: a sentence between two rows is no name.
  if (/\d\s?€/.test(value)) return undefined;
  if (namesNoBody(value) && !SHARE_LABEL.test(fold(value))) return undefined;
  return /\p{L}{2}/u.test(value) && value.length <= 200 ? { value, spans } : undefined;
}

/** « FASP » beside « Festival des Arts de la Scène et du Pavé »: the row spells its acronym out, so the two are one body. */
export function spelledOut(name: NameInTable, beside: NameInTable | undefined): NameInTable {
  if (!beside || !/^\p{Lu}{3,8}$/u.test(name.value)) return name;
  const initials = beside.value
    .split(/[\s'’-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).normalize('NFD').charAt(0));
  if (initials.join('') !== name.value) return name;
  return { value: `${name.value} (${beside.value})`, spans: [...name.spans, ...beside.spans] };
}
