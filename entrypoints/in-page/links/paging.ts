/** What of a page turns to its next one. Looked up when somebody asks, not before. */
import { pageTurning, type PageControl, type PageTurning } from '../../../lib/sites/paging.ts';
import { squeezed } from './link-context.ts';

/** What holds the ways to other pages of a listing. */
const PAGER =
  '[class*="pagin" i],[class*="pager" i],[class*="page-numbers" i],[class*="nav-links" i],[id*="pagin" i],[id*="pager" i],nav[aria-label*="page" i],[role="navigation"][aria-label*="page" i],[aria-label*="pagin" i]';

const CONTROLS = 'a,button,[role="button"],input[type="button"],input[type="submit"]';

/** A page says by one of these which one it is. */
const CURRENT = '[aria-current],[class*="current" i],[class*="active" i]';

const LONGEST_WORDS = 80;

/** A script's link leads nowhere by itself. */
const ofScript = (written: string | null): boolean => written === null || /^\s*(?:#|javascript:|$)/i.test(written);

function controlOf(element: Element): PageControl {
  const written = element.getAttribute('href');
  const href = element instanceof HTMLAnchorElement || element instanceof HTMLLinkElement ? element.href : '';
  const leads = !ofScript(written) && URL.canParse(href);
  const words = [
    element.textContent,
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.getAttribute('value'),
  ];
  return {
    ...(leads && { address: new URL(href) }),
    isNext: /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? ''),
    words: words.map(squeezed).filter((one) => one !== '' && one.length <= LONGEST_WORDS),
    inPager: element.closest(PAGER) !== null,
  };
}

/** The number of the page that its pager says is shown. */
function currentOf(page: Document): number | undefined {
  for (const pager of page.querySelectorAll(PAGER)) {
    for (const mark of pager.querySelectorAll(CURRENT)) {
      const number = /^(?:\D{0,20})(\d{1,4})$/.exec(squeezed(mark.textContent))?.[1];
      if (number !== undefined) return Number(number);
    }
  }
  return undefined;
}

/** @param address of the page as it is called now */
export function pagingOf(page: Document, address: URL): PageTurning {
  const elements = [...page.querySelectorAll(`head link[rel~="next" i],${CONTROLS}`)];
  const controls = elements.map(controlOf).filter(({ isNext, words }) => isNext || words.length > 0);
  return pageTurning(address, controls, currentOf(page));
}
