/** The toolbar button and the context menu. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ANY_TAB, calls, fire, ID, send, startAnew } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const { default: background } = await import('../../entrypoints/background/index.ts');

beforeEach(() => {
  startAnew();
  void background.main();
});

const PAGE = 'https://www.saint-etienne-metropole.fr/la-metropole/vie-democratique/deliberations';
const OTHER = 'https://www.exemple.fr';
const ACTES = 'https://actes.exemple.fr';
const inPage = { id: ID, url: PAGE, tab: { id: 7 }, frameId: 3 };
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
const title = () => (calls.setTitle.mock.calls.at(-1) as [{ title: string }])[0].title;
const listed = (frameId: number, count: number) => send({ kind: 'documents-listed', count }, { ...inPage, frameId });

describe('the toolbar button', () => {
  test('counts the documents of all frames, and says so', async () => {
    await listed(0, 3);
    await listed(5, 14);
    expect(calls.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '17' });
    expect(calls.setTitle.mock.lastCall?.[0]).toMatchObject({ title: expect.stringContaining('17') });
    await send({ kind: 'page-left' }, { ...inPage, frameId: 0 });
    await listed(0, 2);
    expect(calls.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
  });

  test('says no more than it has room for', async () => {
    await listed(0, 4321);
    expect(calls.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '999+' });
  });

  test('says why the marks went, where access was taken back, until the page is left', async () => {
    await listed(0, 0);
    const usual = title();
    // A page whose marks went before it told how many there were says it all the same.
    await send({ kind: 'documents-listed', count: 0, withdrawn: true }, { ...inPage, frameId: 0 });
    expect(calls.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    expect(title()).not.toBe(usual);
    await send({ kind: 'page-left' }, { ...inPage, frameId: 0 });
    await listed(0, 0);
    expect(title()).toBe(usual);
  });
});

describe('« Read this link »', () => {
  const click = (linkUrl: string) =>
    fire('menu', { menuItemId: 'read-link', linkUrl, pageUrl: `${OTHER}/liste` }, { id: ANY_TAB });

  test.each([
    [`${ACTES}/12.pdf#page=2`, `${ACTES}/12.pdf`, `${ACTES}/*`],
    ['javascript:f_openDoc(%27/docs/12.pdf%27)', `${OTHER}/docs/12.pdf`, `${OTHER}/*`],
  ])('of %s asks for its host and shows the answer of %s', async (link, address, pattern) => {
    calls.request.mockResolvedValue(true);
    calls.getTab.mockResolvedValue({ url: `${OTHER}/liste` });
    click(link);
    // In the click itself: later the browser would refuse to ask.
    expect(calls.request).toHaveBeenCalledWith({ origins: [pattern] });
    await vi.waitFor(() =>
      expect(calls.sendMessage).toHaveBeenCalledWith(ANY_TAB, { kind: 'open-answer', address }, { frameId: 0 }),
    );
  });

  test('shows nothing where the reader refuses', async () => {
    calls.request.mockResolvedValue(false);
    click(`${ACTES}/12.pdf`);
    await settled();
    expect(calls.executeScript).not.toHaveBeenCalled();
  });

  test.each(["javascript:f_openDoc('12')", 'mailto:mairie@exemple.fr', ''])(
    'says that %s cannot be read',
    async (link) => {
      click(link);
      await vi.waitFor(() => expect(calls.setBadgeText).toHaveBeenCalledWith({ tabId: ANY_TAB, text: '?' }));
      expect(calls.request).not.toHaveBeenCalled();
    },
  );
});
