/** An accessibility check of parts of the page, through their open shadow roots. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

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

export async function checkAccessibility(page: Page, tag: string): Promise<Checked> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (host) => (globalThis as unknown as { axe: { run: (context: unknown) => unknown } }).axe.run({ include: [host] }),
    tag,
  )) as AxeResults;
  const looked = [...results.passes, ...results.violations].flatMap(({ nodes }) => nodes.map(({ target }) => target));
  return {
    violations: results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    all: new Set(looked.map((target) => JSON.stringify(target))).size,
    seen: new Set(looked.filter(inShadow).map((target) => JSON.stringify(target))).size,
  };
}
