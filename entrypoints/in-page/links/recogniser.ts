/** Which links of a page lead to acts: by the rules of its site if that is declared, else by the rules for any site. */
import type { Recognised } from '../../../lib/sites/anywhere/recognise-anywhere.ts';
import { CANDIDATES } from '../../../lib/sites/candidates.ts';
import { recognise } from '../../../lib/sites/recognise.ts';
import { siteOf } from '../../../lib/sites/registry.ts';
import { linkContexts } from './link-context.ts';

export interface Recogniser {
  /** Selector that no link to an act fails. */
  candidates: string;
  /** Looks at links. Ask for one for each batch: what the page says is looked up once. */
  look(): (link: HTMLAnchorElement) => Recognised | undefined;
}

declare global {
  /** Set in the world of our scripts by `anywhere.content`, which comes first where the site is not declared. */
  var delibereAnywhere: ((page: Document, address: () => URL) => Recogniser) | undefined;
}

/** No link fits it. */
const NOTHING: Recogniser = { candidates: ':not(*)', look: () => () => undefined };

/** @param address of the page as it is called now: a page of scripts changes its address without being loaded again. */
export function recogniserOf(page: Document, address: () => URL): Recogniser {
  const site = siteOf(address());
  if (site === undefined) return globalThis.delibereAnywhere?.(page, address) ?? NOTHING;
  return {
    candidates: CANDIDATES,
    look() {
      const contextOf = linkContexts(page);
      return (link) => {
        if (!URL.canParse(link.href)) return undefined;
        const found = recognise(site, address(), new URL(link.href), contextOf(link));
        return found === undefined ? undefined : { kind: 'document', address: found };
      };
    },
  };
}
