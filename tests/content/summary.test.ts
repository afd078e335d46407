import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { oneAct } from '../ui/fixtures/answers.ts';
import { answered, FakeEngine } from './fake-engine.ts';
import { button, byId, card, documentAt, link, marks, runOn } from './listing.ts';

const settled = (count: number) => vi.waitFor(() => expect(marks()).toHaveLength(count));
const shown = () => vi.waitFor(() => expect(card()).not.toBeNull());
const gone = () => vi.waitFor(() => expect(card()).toBeNull());
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Away from all that a test shows. */
const PLACE_AWAY = '<p id="away" style="margin-top: 400px">ailleurs</p>';

/** The pointer stays where the test before left it. */
beforeEach(async () => {
  document.body.innerHTML = '<p id="park" style="position: fixed; right: 0; bottom: 0">ici</p>';
  await userEvent.hover(byId('park'));
});

test('pointing at a link shows its summary and has the document read', async () => {
  const { engine } = runOn(`${link(1)}${PLACE_AWAY}`);
  await settled(1);
  await userEvent.hover(byId('link-1'));
  await shown();
  expect(engine.asked).toEqual([documentAt(1)]);

  engine.tell(documentAt(1), answered());
  expect(card()?.querySelector('[data-field="grants"]')?.textContent).toMatch(/^4\s000\s€$/u);
  expect(card()?.textContent).toContain('Les Amis du Canal');

  await userEvent.hover(byId('away'));
  await gone();
});

test('a reader who wants it so has documents read by pressing alone', async () => {
  const { engine, running, opened } = runOn(`${link(1)}${PLACE_AWAY}`, { reading: 'click' });
  await settled(1);
  await userEvent.hover(byId('link-1'));
  await shown();
  expect(card()?.textContent).toContain('Cliquez pour lire ce document');
  await userEvent.click(button(marks()[0]));
  expect(opened).toEqual([{ address: documentAt(1), byKeyboard: false }]);
  expect(engine.asked).toEqual([]);

  running.setReading('pointing');
  await userEvent.hover(byId('away'));
  await gone();
  await userEvent.hover(byId('link-1'));
  await shown();
  expect(engine.asked).toEqual([documentAt(1)]);
});

test('the card says what came before, as far as it is known when the card is shown', async () => {
  const engine = new FakeEngine();
  engine.known.set(documentAt(1), answered());
  engine.answers.set(documentAt(1), { ...oneAct, address: documentAt(1) });
  runOn(`${link(1)}${PLACE_AWAY}`, { engine });
  await settled(1);
  await userEvent.hover(byId('link-1'));
  await vi.waitFor(() => {
    expect(card()?.querySelector('[data-field="related"]')?.textContent).toContain('30 septembre 2021');
  });
});

test('the card of an act that was read leads to the annotated document', async () => {
  const engine = new FakeEngine();
  engine.known.set(documentAt(1), answered());
  const { annotated } = runOn(`${link(1)}${PLACE_AWAY}`, { engine });
  await settled(1);
  await userEvent.hover(byId('link-1'));
  await shown();
  const way = await vi.waitFor(() => {
    const found = card()?.querySelector('button');
    if (!found) throw new Error('the card leads nowhere');
    return found;
  });
  way.click();
  expect(annotated.mock.calls).toEqual([[documentAt(1)]]);
});

test('the pointer may go over the card, and Escape closes it until something else is pointed at', async () => {
  runOn(`${link(1)} ${link(2)}${PLACE_AWAY}`);
  await settled(2);
  await userEvent.hover(button(marks()[0]));
  await shown();
  const summary = card();
  if (summary === null) throw new Error('no card');
  await userEvent.hover(summary);
  await after(500);
  expect(card()).not.toBeNull();

  await userEvent.keyboard('{Escape}');
  expect(card()).toBeNull();
  await after(400);
  expect(card()).toBeNull();

  await userEvent.hover(byId('link-2'));
  await shown();
});

test('the keyboard reaches link and mark, shows the summary, and describes the mark with it', async () => {
  const engine = new FakeEngine();
  engine.known.set(documentAt(1), answered());
  runOn(`${link(1)}${PLACE_AWAY}`, { engine });
  await settled(1);
  await userEvent.tab();
  expect(document.activeElement).toBe(byId('link-1'));
  await shown();
  await userEvent.tab();
  expect(document.activeElement).toBe(marks()[0]);
  await after(250);
  expect(card()).not.toBeNull();

  const described = button(marks()[0]).getAttribute('aria-describedby') ?? '';
  expect(marks()[0]?.shadowRoot?.getElementById(described)?.textContent).toContain('Les Amis du Canal');
  expect(engine.asked).toEqual([]);

  await userEvent.tab();
  await gone();
});

test('a mark is described as soon as it has the focus, before its card is there', async () => {
  runOn(link(1));
  await settled(1);
  button(marks()[0]).focus();
  const described = button(marks()[0]).getAttribute('aria-describedby') ?? '';
  expect(marks()[0]?.shadowRoot?.getElementById(described)?.textContent).toContain('pas encore été lu');
});

test.each(['{Enter}', ' '])('the key «%s» on a mark asks for the panel, and the page does not see it', async (key) => {
  const { opened } = runOn(`<div id="row">${link(1)}</div>`);
  await settled(1);
  const seen: string[] = [];
  for (const name of ['keydown', 'click'] as const) byId('row').addEventListener(name, () => seen.push(name));
  button(marks()[0]).focus();
  await userEvent.keyboard(key);
  expect(opened).toEqual([{ address: documentAt(1), byKeyboard: true }]);
  expect(seen).toEqual([]);
});

test('a click on a mark asks for the panel, closes the card, and is not a click on the row', async () => {
  const { opened } = runOn(`<div id="row">${link(1)}</div>`);
  await settled(1);
  const seen: string[] = [];
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click'] as const)
    byId('row').addEventListener(name, () => seen.push(name));
  await userEvent.hover(button(marks()[0]));
  await shown();
  await userEvent.click(button(marks()[0]));
  expect(card()).toBeNull();
  await after(300);
  expect(card()).toBeNull();
  expect(opened).toEqual([{ address: documentAt(1), byKeyboard: false }]);
  expect(seen).toEqual([]);
});

test('what a script of the page plays opens nothing', async () => {
  const { engine, opened } = runOn(link(1));
  await settled(1);
  const init = { bubbles: true, composed: true };
  for (const target of [byId('link-1'), marks()[0]])
    for (const event of [new PointerEvent('pointermove', init), new FocusEvent('focusin', init)])
      target?.dispatchEvent(event);
  marks()[0]?.dispatchEvent(new MouseEvent('click', init));
  marks()[0]?.click();
  await after(250);
  expect(card()).toBeNull();
  expect(engine.asked).toEqual([]);
  expect(opened).toEqual([]);
});

test('the card follows its mark, and closes when that is out of view or taken away', async () => {
  runOn(`<div style="height: 300px"></div>${link(1)}<div style="height: 2000px"></div>`);
  await settled(1);
  await userEvent.hover(byId('link-1'));
  await shown();
  const before = card()?.getBoundingClientRect().top ?? 0;
  window.scrollBy(0, 100);
  await vi.waitFor(() => expect(card()?.getBoundingClientRect().top).toBeCloseTo(before - 100, 0));
  window.scrollBy(0, 1000);
  await gone();
  window.scrollTo(0, 0);
});

test('the card of a mark that the page takes away is taken away too', async () => {
  runOn(`<p id="p">${link(1)}</p>${PLACE_AWAY}`);
  await settled(1);
  await userEvent.hover(byId('link-1'));
  await shown();
  byId('p').replaceChildren();
  await gone();
});

test('a press on a mark inside of a link does not follow the link', async () => {
  const { opened } = runOn(`<div style="display: grid">${link(1)}</div>`);
  await settled(1);
  expect(byId('link-1').contains(marks()[0] ?? null)).toBe(true);
  const before = location.href;
  await userEvent.click(button(marks()[0]));
  expect(location.href).toBe(before);
  expect(opened).toHaveLength(1);
});
