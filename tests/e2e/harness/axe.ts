/** An accessibility check of parts of the page, through their open shadow roots. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

export interface Checked {
  /** « rule: element », for each violation. */
  violations: string[];
  /** Elements inside shadow roots that were looked at. */
  seen: number;
  /** Elements that were looked at, wherever they are. */
  all: number;
}

/** axe names an element inside a shadow root by the way there: a list. */
const inShadow = (targets: readonly unknown[]): boolean => targets.some((target) => Array.isArray(target));

/** @param without what within it is left out */
export async function checkAccessibility(page: Page, tag: string, without?: string): Promise<Checked> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (include, exclude) =>
      (globalThis as unknown as { axe: { run: (context: unknown) => unknown } }).axe.run({
        include: [include],
        ...(exclude !== undefined && { exclude: [exclude] }),
      }),
    tag,
    without,
  )) as AxeResults;
  const looked = [...results.passes, ...results.violations].flatMap(({ nodes }) => nodes.map(({ target }) => target));
  return {
    violations: results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    all: new Set(looked.map((target) => JSON.stringify(target))).size,
    seen: new Set(looked.filter(inShadow).map((target) => JSON.stringify(target))).size,
  };
}

const THEMES = ['light', 'dark'] as const;

/** Whether the extension's page shows another language: by the button that offers the one that it does not show. */
async function switchLanguage(page: Page): Promise<boolean> {
  const offered = await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('button[lang="en"], button[lang="fr"]');
    // By script: behind a dialogue that is open no pointer reaches it.
    button?.click();
    return button?.lang;
  });
  if (offered === undefined) return false;
  await until(page, (wanted) => document.documentElement.lang === wanted, offered);
  return true;
}

/**
 * The same of one of the extension's own pages as it is, in both languages and both themes; it is left as it was.
 *
 * @returns « look: rule: element » for each violation, and the fewest elements that were looked at in one of the four
 */
export async function checkEveryLook(page: Page): Promise<Pick<Checked, 'violations' | 'all'>> {
  const violations: string[] = [];
  let all = Number.POSITIVE_INFINITY;
  for (let shown = 0; shown < 2; shown += 1) {
    for (const theme of THEMES) {
      const look = await page.evaluate((wanted) => {
        document.documentElement.style.colorScheme = wanted;
        // Colours on their way are in neither theme.
        for (const one of document.getAnimations()) {
          if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
        }
        return `${document.documentElement.lang}, ${wanted}`;
      }, theme);
      const checked = await checkAccessibility(page, 'html');
      violations.push(...checked.violations.map((one) => `${look}: ${one}`));
      all = Math.min(all, checked.all);
    }
    if (!(await switchLanguage(page))) violations.push('the language cannot be switched here');
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('color-scheme'));
  return { violations, all };
}
