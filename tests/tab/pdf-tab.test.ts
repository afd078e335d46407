/** Which tab shows a PDF, and how its panel is opened. The browser around it is played. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => ({ executeScript: vi.fn(), contains: vi.fn() }));

vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: calls.executeScript }, permissions: { contains: calls.contains } },
}));

const { openPdfPanel, showsPdf } = await import('../../entrypoints/tab/pdf-tab.ts');

const PDF = new URL('https://www.saint-etienne-metropole.fr/file/1/download?token=a');
const PAGE = new URL('https://www.saint-etienne-metropole.fr/actualites');

beforeEach(() => {
  vi.unstubAllEnvs();
  calls.contains.mockReset().mockResolvedValue(true);
  calls.executeScript.mockReset();
});

describe('a tab shows a PDF', () => {
  test.each([
    ['application/pdf', true],
    ['text/html', false],
  ])('if its document says so: %s', async (result, expected) => {
    calls.executeScript.mockResolvedValue([{ result }]);
    expect(await showsPdf(7, PDF)).toBe(expected);
  });

  test.each([
    ['in Firefox, where the address looks like a document’s', 'true', PDF, true],
    ['in Firefox, at any other address', 'true', PAGE, false],
    ['in Chromium', '', PDF, false],
  ])('or if no script may run, %s', async (_where, isFirefox, address, expected) => {
    vi.stubEnv('FIREFOX', isFirefox);
    calls.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    // Played variables are texts, and an empty one stands for false.
    expect(Boolean(await showsPdf(7, address))).toBe(expected);
  });

  test('only where it may be read', async () => {
    calls.contains.mockResolvedValue(false);
    expect(await showsPdf(7, PDF)).toBe(false);
    expect(calls.executeScript).not.toHaveBeenCalled();
  });
});

describe('the panel beside a PDF', () => {
  test('is opened where it runs already', async () => {
    calls.executeScript.mockResolvedValue([{ result: true }]);
    await openPdfPanel(7);
    expect(calls.executeScript).toHaveBeenCalledOnce();
  });

  test('is brought there first where it does not', async () => {
    calls.executeScript.mockResolvedValue([{ result: false }]);
    await openPdfPanel(7);
    const [, second, third] = calls.executeScript.mock.calls.map(([call]) => call as object);
    expect(second).toEqual({ target: { tabId: 7 }, files: ['/content-scripts/pdf.js'] });
    expect(third).toHaveProperty('func');
  });
});
