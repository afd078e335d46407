/** Which links of a page lead to acts: by the rules of its site if that is declared, else by all that the page says. */
import {
  judgePage,
  recogniseAnywhere,
  type LinkTarget,
  type Recognised,
} from '../../../lib/sites/anywhere/recognise-anywhere.ts';
import { addressIn } from '../../../lib/sites/anywhere/opener.ts';
import { ANY_CANDIDATES, CANDIDATES } from '../../../lib/sites/candidates.ts';
import { recognise } from '../../../lib/sites/recognise.ts';
import { siteOf } from '../../../lib/sites/registry.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { linkContexts } from './link-context.ts';

export interface Recogniser {
  /** Selector that no link to an act fails. */
  candidates: string;
  /** Looks at links. Ask for one for each batch: what the page says is looked up once. */
  look(): (link: HTMLAnchorElement) => Recognised | undefined;
}

const TRAIL = '[class*="breadcrumb" i],[class*="ariane" i],[id*="ariane" i],[aria-label*="ariane" i]';

const MOST_HEADINGS = 3;

function declared(page: Document, address: () => URL, site: Site): Recogniser['look'] {
  return () => {
    const contextOf = linkContexts(page);
    return (link) => {
      if (!URL.canParse(link.href)) return undefined;
      const found = recognise(site, address(), new URL(link.href), contextOf(link));
      return found === undefined ? undefined : { kind: 'document', address: found };
    };
  };
}

/** Where a link leads to; of a script, the address that it names if it does. */
function targetOf(link: HTMLAnchorElement, page: Document): LinkTarget | undefined {
  const written = link.getAttribute('href') ?? '';
  const byScript = /^\s*(?:javascript:|#|$)/i.test(written);
  if (!byScript) return URL.canParse(link.href) ? { address: new URL(link.href) } : undefined;
  const script = `${/^\s*javascript:/i.test(written) ? written : ''} ${link.getAttribute('onclick') ?? ''}`.trim();
  if (script === '') return undefined;
  const named = addressIn(script);
  return named !== undefined && URL.canParse(named, page.baseURI)
    ? { address: new URL(named, page.baseURI) }
    : { script };
}

function anywhere(page: Document, address: () => URL): Recogniser['look'] {
  return () => {
    const contextOf = linkContexts(page);
    const judged = judgePage({
      address: address(),
      title: page.title,
      trail: page.querySelector(TRAIL)?.textContent ?? '',
      headings: [...page.querySelectorAll('h1')].slice(0, MOST_HEADINGS).map((heading) => heading.textContent ?? ''),
    });
    return (link) => {
      const target = targetOf(link, page);
      return target === undefined ? undefined : recogniseAnywhere(judged, target, contextOf(link));
    };
  };
}

/** @param address of the page as it is called now: a page of scripts changes its address without being loaded again. */
export function recogniserOf(page: Document, address: () => URL): Recogniser {
  const site = siteOf(address());
  if (site === undefined) return { candidates: ANY_CANDIDATES, look: anywhere(page, address) };
  return { candidates: CANDIDATES, look: declared(page, address, site) };
}
