/** Whether one line of a column goes on with the line above it, told by what a typesetter and a language do. */
import { isDiscipline, isTheme } from '../grammar/grants/themes.ts';
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';

/** `maybe`: nothing speaks against it. */
export type Continuity = 'yes' | 'maybe' | 'no';

/** « Comité de », « (FDFR », « Saint- »: more follows. */
const UNFINISHED =
  /(?:^|[\s'’])(?:d[eu]|des|d'|la|le|les|l'|et|à|au|aux|en|pour|par|sur|sous|saint|sainte|st|ste)$|[-–&/,+'’]$|\([^)]*$|«[^»]*$/iu;
/** What no name begins with. */
const MIDWAY = /^[\p{Ll}()»"&/–-]/u;

/** « ET DES ILES », « DE LA VALLEE »: what begins a line in capitals, and no name. */
const MIDWAY_IN_CAPITALS = /^(?:ET|OU|D[EU]|DES|D['’]|EN|AUX?|POUR|SUR|SOUS|À)(?:\s|(?<=['’]))/u;

/** « 31999 VALBOURG »: the last line of a body's address. */
const POSTCODE = /^\d{5} \p{Lu}\p{L}+/u;
/** The town had no room beside it. */
const CODE_ALONE = /^\d{5}$/;

/** @param column the width of the column, points */
export function continuityOf(
  first: Cell,
  second: Cell,
  column: { xMin: number; xMax: number },
  flow: Flow,
): Continuity {
  const text = flow.text.slice(first.start, first.end);
  const next = flow.text.slice(second.start, second.end);
  if (UNFINISHED.test(text) || (MIDWAY.test(next) && !BEGINS_SMALL.test(next))) return 'yes';
  if (POSTCODE.test(next) || CODE_ALONE.test(next) || CODE_ALONE.test(text)) return 'yes';
  if (POSTCODE.test(text)) return 'no';
  if (/^[\p{Ll}\d]/u.test(next)) return 'maybe';
  if ([text, next].some((words) => isTheme(words) || isDiscipline(words))) return 'no';
  const inCapitals = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  if (inCapitals && MIDWAY_IN_CAPITALS.test(next)) return 'yes';
  if (inCapitals && /\p{Ll}/u.test(next)) return 'no';
  // A cell is only broken where the next word had no room.
  const word = /^\S+/u.exec(next)?.[0].length ?? 0;
  const width = ((second.xMax - second.xMin) * (word + 1)) / Math.max(1, next.length);
  return first.xMax - first.xMin + width > column.xMax - column.xMin ? 'maybe' : 'no';
}

/** « association X », « commune de Y »: names that some print in small letters. */
const BEGINS_SMALL =
  /^(?:associations?|sociétés?|communes?|ville|syndicat|comité|club|école|collège|centre|mission|amicale|union|fédération|entreprise|compagnie|copropriété|mairie|sarl|sas|sci|scic|scop)(?![\p{Ll}])/u;

/** « Comité de », « Saint- »: a cell that does not end here. */
export function isUnfinished({ start, end }: Cell, flow: Flow): boolean {
  return UNFINISHED.test(flow.text.slice(start, end));
}
