/** Which links of a page of any site lead to acts: by all that the page says. */
import { judgePage, recogniseAnywhere, type LinkTarget } from '../../../lib/sites/anywhere/recognise-anywhere.ts';
import { addressIn } from '../../../lib/sites/anywhere/opener.ts';
import { ANY_CANDIDATES } from '../../../lib/sites/candidates.ts';
import type { Recogniser } from './recogniser.ts';
import { wideContexts } from './wide-context.ts';

const TRAIL = '[class*="breadcrumb" i],[class*="ariane" i],[id*="ariane" i],[aria-label*="ariane" i]';

const MOST_HEADINGS = 3;

/** Where a link leads to; of a script, the address that it names if it does. */
function targetOf(link: HTMLAnchorElement, base: string): LinkTarget | undefined {
  const written = link.getAttribute('href') ?? '';
  const byScript = /^\s*(?:javascript:|#|$)/i.test(written);
  if (!byScript) return URL.canParse(link.href) ? { address: new URL(link.href) } : undefined;
  const script = `${/^\s*javascript:/i.test(written) ? written : ''} ${link.getAttribute('onclick') ?? ''}`.trim();
  if (script === '') return undefined;
  const named = addressIn(script);
  return named !== undefined && URL.canParse(named, base) ? { address: new URL(named, base) } : { script };
}

/**
 * @param address of the page as it is called now
 * @param base what its addresses start from, where that is not what the browser says
 */
export function recogniserAnywhere(page: Document, address: () => URL, base?: string): Recogniser {
  return {
    candidates: ANY_CANDIDATES,
    look() {
      const contextOf = wideContexts(page);
      const headings = [...page.querySelectorAll('h1')].slice(0, MOST_HEADINGS);
      const judged = judgePage({
        address: address(),
        title: page.title,
        trail: page.querySelector(TRAIL)?.textContent ?? '',
        headings: headings.map((heading) => heading.textContent ?? ''),
      });
      return (link) => {
        const target = targetOf(link, base ?? page.baseURI);
        return target === undefined ? undefined : recogniseAnywhere(judged, target, contextOf(link));
      };
    },
  };
}
