import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentState } from '../../../lib/model/document.ts';
import styles from '../../../lib/ui/panel.css?inline';
import { Panel, type PanelProps } from '../../../lib/ui/panel/panel.tsx';
import { ADDRESS, actSummary, answered, answerOf, oneAct, severalActs } from '../fixtures/answers.ts';
import { expectAccessible, testAccessibility } from '../support/accessible.ts';
import { field, LOOKS, mount, words, type Look } from '../support/mount.tsx';

const REQUIRED: PanelProps = {
  address: ADDRESS,
  state: answered([actSummary]),
  answer: oneAct,
  language: 'fr',
  onLanguage: () => {},
  onRead: () => {},
  onCancel: () => {},
  onClose: () => {},
};

function panel(props: Partial<PanelProps> = {}, look?: Look): HTMLElement {
  return mount(<Panel {...REQUIRED} language={look?.language ?? 'fr'} {...props} />, look);
}

const without = (state: DocumentState, props: Partial<PanelProps> = {}, look?: Look): HTMLElement =>
  panel({ state, answer: undefined, ...props }, look);

describe('the whole answer', () => {
  testAccessibility((look) => panel({}, look), { least: 60 });
  testAccessibility((look) => panel({ answer: severalActs }, look), { least: 60 });

  test.each(LOOKS)('is accessible with everything open in $language, $theme', async (look) => {
    const container = panel({ onOpenAct: () => {} }, look);
    for (const details of container.querySelectorAll('details')) details.open = true;
    await act(() => {
      for (const button of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    });
    await expectAccessible(container, 120);
  });

  test.each([
    ['one grant', oneAct, 'fr'],
    ['several acts', severalActs, 'fr'],
    ['several acts', severalActs, 'en'],
  ] as const)('fits 360 × 640 without scrolling: %s, %s', async (_, answer, language) => {
    // The sheet at the foot of a page of 360 × 640 leaves the page its upper edge.
    await page.viewport(360, 552);
    const container = panel({ answer }, { language, theme: 'light' });
    const content = container.querySelector('.content')?.getBoundingClientRect();
    expect(content?.height).toBeGreaterThan(360);
    for (const name of ['grants', 'votes', 'session', 'number', 'body', 'title']) {
      const shown = field(container, name).getBoundingClientRect();
      expect(shown.height, name).toBeGreaterThan(0);
      expect(shown.bottom, name).toBeLessThanOrEqual(content?.bottom ?? 0);
      expect(shown.right, name).toBeLessThanOrEqual(360);
    }
  });

  test.each([320, 360, 700, 1200])('never scrolls sideways at %d px', async (width) => {
    await page.viewport(width, 640);
    const container = panel({ answer: severalActs });
    const content = container.querySelector('.content');
    expect(content?.scrollWidth).toBe(content?.clientWidth);
  });
});

describe('the frame', () => {
  test('takes the focus only if it was asked for', () => {
    panel();
    expect(document.activeElement).toBe(document.body);
    panel({ takeFocus: true });
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  test('closes on Escape from anywhere inside, and tells nobody else of it', async () => {
    const onClose = vi.fn();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    const container = panel({ onClose });
    container.querySelector<HTMLElement>('.evidence-button')?.focus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', outside);
    expect(onClose).toHaveBeenCalledOnce();
    expect(outside).not.toHaveBeenCalled();
  });

  test('offers the other language, and marks the document’s own words as French', () => {
    const onLanguage = vi.fn();
    const container = panel({ onLanguage, language: 'en' }, { language: 'en', theme: 'light' });
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(onLanguage).toHaveBeenCalledWith('fr');
    expect(container.querySelector('[role=dialog]')?.getAttribute('lang')).toBe('en');
    expect(field(container, 'title').querySelector('[lang=fr]')).not.toBeNull();
  });
});

describe('in the shadow of a page', () => {
  /** A page that sets everything it can reach, on its root too, which rem and inheritance would bring in. */
  const HOSTILE = `
    html { font-size: 40px; --ink: red; --space-5: 90px }
    * { all: unset !important; color: red !important; font: 40px cursive; letter-spacing: 1em; --ink: red }`;

  test('looks the same, whatever the page says', () => {
    const host = mount(null);
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    const inside = document.createElement('div');
    shadow.append(style, inside);
    const hostile = document.createElement('style');
    hostile.textContent = HOSTILE;
    document.head.append(hostile);
    render(<Panel {...REQUIRED} />, { container: inside });
    const amount = getComputedStyle(field(inside, 'grants.amountCents'));
    const dialog = getComputedStyle(inside.firstElementChild!);
    hostile.remove();
    expect([amount.fontSize, amount.color]).toEqual(['34px', 'rgb(27, 36, 48)']);
    expect([dialog.display, dialog.position, dialog.letterSpacing]).toEqual(['flex', 'fixed', 'normal']);
  });
});

describe('before and without an answer', () => {
  const reading: DocumentState = { phase: 'reading', receivedBytes: 300_000, totalBytes: 1_200_000 };
  const failed: DocumentState = {
    phase: 'failed',
    failure: { code: 'http-too-many-requests', status: 429, retryAfter: 60 },
  };
  testAccessibility((look) => without(reading, {}, look), { least: 5 });
  testAccessibility((look) => without(failed, {}, look), { least: 5 });
  testAccessibility((look) => without(answered([], 'no-text'), {}, look), { least: 5 });

  test('shows how far the reading is, and stops it', () => {
    const onCancel = vi.fn();
    const container = without(reading, { onCancel });
    expect(words(container)).toContain('Réception : 300 ko sur 1,2 Mo');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler la lecture' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test.each([
    [{ phase: 'unread' }, 'pas encore été lu'],
    [{ phase: 'queued' }, 'En attente'],
    [{ phase: 'reading' }, 'Demande du document'],
    [{ phase: 'reading', pagesRead: 3, pages: 12 }, '3 pages sur 12'],
    [{ phase: 'reading', receivedBytes: 300_000 }, 'Réception : 300 ko'],
    [answered([actSummary]), 'Ouverture de la réponse'],
    [answered([], 'no-text'), 'une image'],
    [answered([], 'not-deliberation'), 'pas une délibération'],
    [answered([], 'encrypted'), 'mot de passe'],
    [answered([], 'unreadable'), 'n’a pas pu être lu'],
  ] satisfies [DocumentState, string][])('says %j', (state, expected) => {
    expect(words(without(state))).toContain(expected);
  });

  test('says when it will be tried again, and lets that be given up', () => {
    const onCancel = vi.fn();
    const retryAt = new Date(2026, 10, 21, 14, 32).getTime();
    const container = without({ ...failed, retryAt }, { onCancel });
    expect(words(container)).toContain('Délibéré réessaiera de lui-même à 14:32.');
    fireEvent.click(screen.getByRole('button', { name: 'Ne plus réessayer' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('says what went wrong, how long to wait, and two ways on', () => {
    const onRead = vi.fn();
    const container = without(failed, { onRead });
    expect(words(container)).toContain('Le site demande d’attendre 60 secondes.');
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(onRead).toHaveBeenCalledOnce();
    const link = within(container).getByRole<HTMLAnchorElement>('link', { name: /Ouvrir le document/ });
    expect(link.href).toBe(ADDRESS);
    expect(link.rel).toBe('noopener noreferrer');
  });

  test('keeps showing what was read when reading it again fails', () => {
    const container = panel({ state: failed });
    expect(screen.getByRole('alert').textContent).toContain('réponse gardée');
    expect(words(field(container, 'grants'))).toContain('4 500 €');
  });

  test('never makes a link of an address that is not of the web', () => {
    const container = without(failed, { address: 'javascript:alert(1)' });
    expect(container.querySelector('a')).toBeNull();
  });

  test('says that a document without acts holds none', () => {
    const container = panel({ answer: answerOf([], [], 'not-deliberation'), state: answered([], 'not-deliberation') });
    expect(words(container)).toContain('ce n’est pas une délibération');
  });
});
