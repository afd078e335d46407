import axe from 'axe-core';
import { expect, test } from 'vitest';
import { LOOKS, type Look } from './mount.tsx';

/** Rules about a whole page; a part of the panel stands in no page of its own. */
const OF_PAGES = ['page-has-heading-one', 'region', 'landmark-one-main'];

/**
 * Checks an element with axe, best practices included, and that axe saw nodes at all: an element that is hidden or in a
 * closed shadow root passes without being looked at.
 *
 * @param least how many nodes axe must have judged.
 */
export async function expectAccessible(element: Element, least = 3): Promise<void> {
  const result = await axe.run(element, {
    rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
  });
  const broken = result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  expect(broken).toEqual([]);
  const seen = new Set(result.passes.flatMap(({ nodes }) => nodes.map((node) => node.target.join(' '))));
  expect(seen.size).toBeGreaterThanOrEqual(least);
}

/**
 * One accessibility test for each language and theme.
 *
 * @param prepare brings the mounted element into the state to be checked.
 */
export function testAccessibility(
  mounted: (look: Look) => Element,
  { least = 3, prepare }: { least?: number; prepare?: (element: Element) => Promise<void> | void } = {},
): void {
  test.each(LOOKS)('is accessible in $language, $theme', async (look) => {
    const element = mounted(look);
    await prepare?.(element);
    await expectAccessible(element, least);
  });
}
