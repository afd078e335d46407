/**
 * Which link of a listing leads to its next page. Only what surely turns its pages is taken: the same page of the same site
 * with a higher number. « Article suivant », « Séance suivante » or another year are other pages, however they are announced.
 */
import { fold } from './fold.ts';
import type { ParsedAddress } from './site.ts';

/** Something of a page that may turn to another. */
export interface PageControl {
  /** Absent for what only a script answers. */
  address?: ParsedAddress & { readonly href: string };
  /** Said to be the next page by its markup: `rel="next"`. */
  isNext: boolean;
  /** What names it, each by itself: its text, its label, its title. */
  words: readonly string[];
  /** It stands among what turns pages. */
  inPager: boolean;
}

export interface PageTurning {
  next?: string;
  /** Pages are turned by a script, which does not say where to. */
  byScript: boolean;
}

/** « Page suivante », « Suivant », « Aller à la page suivante », « Next page ››»; not « Article suivant », not « Dernière page ». */
const NEXT =
  /^(?:(?:aller|passer) (?:a|vers) (?:la )?|(?:voir|afficher|charger) (?:la |les )?)?(?:(?:pages?|resultats?|documents?|deliberations?|actes?) )?(?:suivante?s?|next(?: page)?)[\s›»>→]*$|^[›»>→]$/;

/** « Voir plus », « Charger plus de délibérations », « Afficher davantage de résultats », « Load more ». */
const MORE =
  /^(?:(?:voir|charger|afficher) (?:plus|davantage)|plus|load more|show more)(?: d[e'] ?(?:documents|resultats|deliberations|actes))?$/;

/** « Plus de délibérations » says by itself what there is more of; « Voir plus » may be of anything. */
const SAYS_OF_WHAT = /\b(?:pages?|documents|resultats|deliberations|actes)\b/;

const NUMBER = /^(?:page )?(\d{1,4})$/;

/** Names of parameters that count pages or entries: `page`, `paged`, `tx_list[currentPage]`, `offset`, `limitstart`, `debut_articles`. */
const COUNTS =
  /(?:^|[[_.-])(?:page|paged|pagenum|numpage|num_page|currentpage|cpage|pg|p|pagina|start|offset|limitstart|skip|cur)\]?$|^debut_\w+$/i;

/** Made of the others by the site, against tampering. */
const CHECKSUMS = new Set(['chash']);

/** `/page/2`, `/page-2`, `/2`; a year is a section, not a page. */
const PAGE_SEGMENT = /\/(?:page[-/]?(\d{1,4})|(?!(?:19|20)\d\d\/?$)(\d{1,4}))\/?$/i;

interface Place {
  /** What all pages of a listing have in common. */
  path: string;
  /** The number in the path, if there is one. */
  segment: number | undefined;
  parameters: ReadonlyMap<string, string>;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function placeOf({ pathname, search }: ParsedAddress): Place {
  const [whole = '', byWord, alone] = PAGE_SEGMENT.exec(pathname) ?? [];
  const number = byWord ?? alone;
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, equals)), decoded(pair.slice(equals + 1))];
    });
  return {
    path: pathname.slice(0, pathname.length - whole.length).replace(/\/+$/, ''),
    segment: number === undefined ? undefined : Number(number),
    parameters: new Map(pairs.filter(([name]) => !CHECKSUMS.has(name.toLowerCase()))),
  };
}

/** `2`, and of a page with several pagers `0,2`: the last one that counts. */
const numberIn = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d+(?:,\d+)*$/.test(value) ? Number(value.split(',').at(-1)) : undefined;

/**
 * How a link turns the pages of a listing: by how much further its number is. Undefined if it is something else than another
 * page of the same listing, or one before.
 */
function turns(
  page: ParsedAddress,
  link: ParsedAddress,
): { from: number | undefined; to: number; counts: boolean } | undefined {
  if (link.protocol !== page.protocol || link.hostname !== page.hostname || link.port !== page.port) return undefined;
  if (link.username !== '' || link.password !== '') return undefined;
  const [here, there] = [placeOf(page), placeOf(link)];
  if (here.path !== there.path) return undefined;
  const names = new Set([...here.parameters.keys(), ...there.parameters.keys()]);
  const differ = [...names].filter((name) => here.parameters.get(name) !== there.parameters.get(name));
  if (here.segment !== there.segment) {
    if (differ.length > 0 || there.segment === undefined) return undefined;
    return further(here.segment, there.segment, true);
  }
  const [name, ...others] = differ;
  const to = name === undefined ? undefined : numberIn(there.parameters.get(name));
  if (name === undefined || others.length > 0 || to === undefined) return undefined;
  const before = here.parameters.get(name);
  const from = numberIn(before);
  if (before !== undefined && from === undefined) return undefined;
  return further(from, to, COUNTS.test(name));
}

const further = (from: number | undefined, to: number, counts: boolean) =>
  from !== undefined && to <= from ? undefined : { from, to, counts };

/**
 * The next page of a listing.
 *
 * @param controls in the page's order
 * @param current the number that the page's own pager says it has
 */
export function pageTurning(page: ParsedAddress, controls: readonly PageControl[], current?: number): PageTurning {
  const links = controls.flatMap(({ address, ...control }) => {
    const turn = address && turns(page, address);
    return turn === undefined || address === undefined ? [] : [{ ...control, ...turn, href: address.href }];
  });
  const saysNext = ({ words }: Pick<PageControl, 'words'>): boolean => words.some((one) => NEXT.test(fold(one)));
  const byMarkup = links.find(({ isNext }) => isNext);
  const byWords = links.find((link) => saysNext(link) && (link.inPager || link.counts));
  const wanted = (current ?? 1) + 1;
  const byNumber = links.find(({ words, inPager, counts }) => {
    return inPager && counts && words.some((one) => Number(NUMBER.exec(fold(one))?.[1]) === wanted);
  });
  const next = (byMarkup ?? byWords ?? byNumber)?.href;
  if (next !== undefined) return { next: next.replace(/#.*$/s, ''), byScript: false };
  return { byScript: controls.some((control) => control.address === undefined && turnsByScript(control, saysNext)) };
}

function turnsByScript(control: PageControl, saysNext: (control: PageControl) => boolean): boolean {
  const { words, inPager } = control;
  const folded = words.map(fold);
  if (inPager) return saysNext(control) || folded.some((one) => MORE.test(one));
  return folded.some((one) => SAYS_OF_WHAT.test(one) && (NEXT.test(one) || MORE.test(one)));
}
