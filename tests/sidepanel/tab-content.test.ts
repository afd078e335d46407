/** What the side panel makes of a tab. The browser around it is played. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => ({ executeScript: vi.fn(), contains: vi.fn() }));

vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: calls.executeScript }, permissions: { contains: calls.contains } },
}));

const { contentOf } = await import('../../entrypoints/sidepanel/tab-content.ts');

const PAGE = 'https://www.saint-etienne-metropole.fr/la-metropole/vie-democratique/deliberations';
const PDF = 'https://www.saint-etienne-metropole.fr/file/1/download?token=a';
const A = { address: 'https://ville.example/a.pdf', label: 'A' };
const B = { address: 'https://ville.example/b.pdf', label: 'B' };

const frames = (...results: unknown[]) => calls.executeScript.mockResolvedValue(results.map((result) => ({ result })));
const listed = (...documents: unknown[]) => ({ address: PAGE, title: 'Délibérations', documents, byScript: false });
const page = (...documents: unknown[]) => ({ type: 'text/html', isTop: true, listing: listed(...documents) });
const pdf = (isTop: boolean) => ({ type: 'application/pdf', isTop, listing: undefined });

beforeEach(() => {
  vi.unstubAllEnvs();
  calls.contains.mockReset().mockResolvedValue(true);
  calls.executeScript.mockReset();
});

describe('a tab', () => {
  test.each([undefined, 'about:blank', 'chrome://settings/', 'file:///home/a.pdf', 'no address'])(
    'whose address is %s cannot be seen, and nothing runs in it',
    async (address) => {
      expect(await contentOf(7, address)).toEqual({ kind: 'nothing', why: 'unknown-page' });
      expect(calls.executeScript).not.toHaveBeenCalled();
    },
  );

  test('of a host that may not be read cannot be seen', async () => {
    calls.contains.mockResolvedValue(false);
    expect(await contentOf(7, PAGE)).toEqual({ kind: 'nothing', why: 'unknown-page' });
    expect(calls.executeScript).not.toHaveBeenCalled();
  });

  test('lists the documents of all its frames, each once and in order', async () => {
    frames(page(A), undefined, page(B, { ...A, label: 'encore' }));
    expect(await contentOf(7, PAGE)).toEqual({ kind: 'listing', page: listed(A, B), missing: [] });
    expect(calls.executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, allFrames: true } });
  });

  test('without documents says so', async () => {
    frames(page());
    expect(await contentOf(7, PAGE)).toEqual({ kind: 'nothing', why: 'no-documents' });
  });

  test('that shows a PDF is that document, wherever in it the reader is', async () => {
    frames(pdf(true));
    expect(await contentOf(7, `${PDF}#page=2`)).toEqual({ kind: 'document', address: PDF });
  });

  test('that shows a PDF inside of a page is that page', async () => {
    frames(page(A), pdf(false));
    expect(await contentOf(7, PAGE)).toEqual({ kind: 'listing', page: listed(A), missing: [] });
  });

  test.each([
    ['', { kind: 'nothing', why: 'no-documents' }],
    ['true', { kind: 'document', address: PDF }],
  ] as const)('into which no script gets shows a PDF in Firefox alone: %j', async (isFirefox, expected) => {
    vi.stubEnv('FIREFOX', isFirefox);
    calls.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await contentOf(7, PDF)).toEqual(expected);
  });
});
