/**
 * Sixty-five hostile texts wherever a document's text is shown: title, body, names, quotes, the address. Each is text and
 * nothing but: nothing runs, nothing is asked for, and at 320 px nothing sticks out.
 */
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Answer } from '../../lib/model/document.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import styles from '../../lib/ui/mark.css?inline';
import { summaryCard } from '../../lib/ui/mark/summary-card.ts';
import { markText } from '../../lib/ui/mark/mark-text.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { oneGrant } from './fixtures/acts.ts';
import { ADDRESS, actSummary, answered, answerOf, related } from './fixtures/answers.ts';
import { found, inferred } from './fixtures/found.ts';
import { HOSTILE_TEXTS } from './fixtures/hostile-texts.ts';
import { mount } from './support/mount.tsx';

const WIDTH = 320;

const nothing = (): void => {};

const hostile = globalThis as { hostile?: unknown };

/** An act that says the text wherever an act says something. */
const actOf = (text: string): Deliberation => ({
  ...oneGrant,
  authority: found(text, text),
  body: found(text, text),
  number: found(text, text),
  title: found(text, text),
  president: found(text, text),
  secretary: found(text, text),
  roll: {
    present: [found(text, text)],
    absent: [found(text, text)],
    proxies: [found({ giver: text, holder: text }, text)],
  },
  grants: oneGrant.grants.map((grant) => ({ ...grant, beneficiary: found(text, text), purpose: found(text, text) })),
  amounts: [found({ amountCents: 2_000_000, role: 'received', payer: text }, text)],
  votes: [
    {
      scope: 'act',
      outcome: found('majority', text),
      for: inferred(20, text),
      against: found(2, text),
      named: { against: [found({ name: text, group: text }, text)] },
    },
  ],
  budgetLine: found(text, text),
  references: [found({ number: text }, text)],
  decisions: [found(text, text)],
});

const addressOf = (text: string): string =>
  `${ADDRESS}&file=${encodeURIComponent(text.toWellFormed()).slice(0, 1_500)}`;

const answerWith = (text: string): Answer => {
  const [earlier] = related.earlier;
  const ties = earlier === undefined ? [] : [{ ...earlier, number: text, title: text }];
  const answer = answerOf([actOf(text)], [{ earlier: ties, later: [], sameSession: [] }]);
  return { ...answer, address: addressOf(text) };
};

const summaryWith = (text: string) =>
  answered([
    { ...actSummary, number: text, title: text, body: text, grants: [{ beneficiary: text, amountCents: 450_000 }] },
  ]);

/** Elements that run, fetch or lead somewhere: none of them is made from a text. */
const ACTIVE =
  'script, img, iframe, object, embed, link, base, meta, form, video, audio, math, use, [onerror], [onload]';

const SHOWN = { checkVisibilityCSS: true, opacityProperty: true } as const;

/** Cut where its line ends, on purpose. */
const isCut = (element: Element): boolean => {
  const around = element.parentElement;
  return around !== null && (getComputedStyle(around).textOverflow === 'ellipsis' || isCut(around));
};

/** What sticks out of the window to either side. */
const stickingOut = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter(
      (element) =>
        element.checkVisibility(SHOWN) && element.closest('.visually-hidden, svg') === null && !isCut(element),
    )
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > WIDTH + 1);
    })
    .map((element) => `${element.localName}.${element.className}`);

const asked = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('hostile.example'));

const folded = (text: string | null): string => (text ?? '').toWellFormed().replace(/\s+/gu, ' ').trim();

beforeEach(() => page.viewport(WIDTH, 640));
afterEach(() => {
  document.body.replaceChildren();
  delete hostile.hostile;
});

const cases = HOSTILE_TEXTS.map((text, index) => [index, JSON.stringify(text).slice(0, 50), text] as const);

test('there are enough of them', () => expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(60));

describe.each(cases)('%i: %s', (_index, _shown, text) => {
  test('in the panel, everything open', async () => {
    const container = mount(
      <Panel
        address={addressOf(text)}
        state={summaryWith(text)}
        answer={answerWith(text)}
        language="fr"
        onLanguage={nothing}
        onRead={nothing}
        onCancel={nothing}
        onClose={nothing}
        onOpenAct={nothing}
      />,
    );
    await act(() => {
      for (const details of container.querySelectorAll('details')) details.open = true;
      for (const button of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) fireEvent.click(button);
    });
    await new Promise(requestAnimationFrame);
    expect(hostile.hostile).toBeUndefined();
    expect(asked()).toEqual([]);
    expect(container.querySelectorAll(ACTIVE)).toHaveLength(0);
    expect(folded(container.textContent)).toContain(folded(text).slice(0, 200));
    for (const link of container.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
    expect(stickingOut(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(WIDTH);
  });

  test('in a mark and its card', () => {
    const host = mount(null);
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    const button = document.createElement('button');
    button.className = 'mark';
    button.textContent = markText(summaryWith(text), 'fr').text;
    shadow.append(style, button, summaryCard(summaryWith(text), 'fr', text));
    expect(hostile.hostile).toBeUndefined();
    expect(asked()).toEqual([]);
    expect(shadow.querySelectorAll(ACTIVE)).toHaveLength(0);
    expect(stickingOut(shadow)).toEqual([]);
  });
});

describe('text that turns the direction of reading', () => {
  const turning = HOSTILE_TEXTS.filter((text) => /[\u202A-\u202E\u2066-\u2069]/.test(text));

  test.each(turning.map((text) => [JSON.stringify(text), text]))('turns no figure of ours: %s', (_shown, text) => {
    const container = mount(
      <Panel
        address={ADDRESS}
        state={summaryWith(text)}
        answer={answerWith(text)}
        language="fr"
        onLanguage={nothing}
        onRead={nothing}
        onCancel={nothing}
      />,
    );
    const inline = [...container.querySelectorAll<HTMLElement>('.panel *')].filter((element) => {
      const own = [...element.childNodes].some(
        (node) => node instanceof Text && /[\u202A-\u202E\u2066-\u2069]/.test(node.data),
      );
      return own && getComputedStyle(element).display.startsWith('inline');
    });
    const turned = inline.filter((element) => !/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi));
    expect(turned.map((element) => element.outerHTML)).toEqual([]);
  });
});
