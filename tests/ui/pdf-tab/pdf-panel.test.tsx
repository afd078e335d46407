import '../../../lib/ui/pdf-tab/pdf-tab.css';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentState } from '../../../lib/model/document.ts';
import { ok } from '../../../lib/model/result.ts';
import { PdfPanel, type PdfPanelProps } from '../../../lib/ui/pdf-tab/pdf-panel.tsx';
import { Session, type AskedEngine } from '../../../lib/ui/session/session.ts';
import { ADDRESS, actSummary, answered, oneAct } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mount, words, type Look } from '../support/mount.tsx';

const RELATED = 'https://ville.example/autre.pdf';

/** An engine whose documents all are in one state. */
const engineOf = (state: DocumentState) =>
  ({
    ask: async ({ kind }: { kind: string }) => ok(kind === 'answer' ? oneAct : state),
    onState: () => () => {},
  }) as unknown as AskedEngine;

interface Shown {
  container: HTMLElement;
  props: PdfPanelProps;
}

function pdfPanel(state: DocumentState, changes: Partial<PdfPanelProps> = {}, look?: Look, shown = ADDRESS): Shown {
  const session = new Session(engineOf(state));
  session.open(shown, { takeFocus: false });
  const props: PdfPanelProps = {
    session,
    address: ADDRESS,
    open: false,
    folded: false,
    language: look?.language ?? 'fr',
    onLanguage: vi.fn(),
    onOpen: vi.fn(),
    onFold: vi.fn(),
    onDismiss: vi.fn(),
    ...changes,
  };
  return { props, container: mount(<PdfPanel {...props} />, look) };
}

const settled = (container: Element) =>
  vi.waitFor(() => expect(container.querySelector('[data-state="reading"]')).toBeNull());
const answer = (container: Element) =>
  vi.waitFor(() => expect(container.querySelector('[data-field="grants"]')).not.toBeNull());

const FORBIDDEN: DocumentState = { phase: 'failed', failure: { code: 'http-forbidden', status: 403 } };
const STATES: readonly DocumentState[] = [
  { phase: 'unread' },
  { phase: 'reading', receivedBytes: 1, totalBytes: 2 },
  answered([{ ...actSummary, failedChecks: 1 }]),
  answered([], 'not-deliberation'),
  FORBIDDEN,
];

describe('the slim tab', () => {
  for (const state of STATES) {
    testAccessibility((look) => pdfPanel(state, {}, look).container, { least: 3 });
  }

  test('says whose it is, the answer in short, and that figures disagree', async () => {
    const { container } = pdfPanel(answered([{ ...actSummary, failedChecks: 1 }]));
    await settled(container);
    const tab = screen.getByRole('button');
    expect(words(tab)).toBe('Délibéré : subvention de 4 500 €, adopté à l’unanimité – à vérifier');
    expect(tab.getAttribute('aria-expanded')).toBe('false');
  });

  test('opens by pointer and by keyboard, and goes on Escape, which nobody else hears', async () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    const { props } = pdfPanel(answered([actSummary]));
    const tab = screen.getByRole('button');
    fireEvent.click(tab);
    tab.focus();
    outside.mockClear();
    await userEvent.keyboard('{Enter}');
    expect(props.onOpen).toHaveBeenCalledTimes(2);
    outside.mockClear();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', outside);
    expect(props.onDismiss).toHaveBeenCalledOnce();
    expect(outside).not.toHaveBeenCalled();
  });

  test('takes the focus only where the reader folded it', () => {
    pdfPanel(answered([actSummary]));
    expect(document.activeElement).toBe(document.body);
    pdfPanel(answered([actSummary]), { folded: true });
    expect(document.activeElement?.className).toBe('pdf-tab-button');
  });

  test.each([
    [1_280, 800, 'vertical-rl'],
    [320, 640, 'horizontal-tb'],
  ])('stands upright at the side, and lies at the foot of a narrow window: %d px', async (width, height, mode) => {
    await page.viewport(width, height);
    const { container } = pdfPanel(answered([actSummary]));
    await settled(container);
    const text = container.querySelector('.pdf-tab-text');
    expect(text && getComputedStyle(text).writingMode).toBe(mode);
    await page.viewport(360, 640);
  });
});

describe('the panel beside a PDF', () => {
  testAccessibility((look) => pdfPanel(answered([actSummary]), { open: true }, look).container, {
    least: 60,
    prepare: answer,
  });
  testAccessibility((look) => pdfPanel(FORBIDDEN, { open: true }, look).container, { least: 5, prepare: settled });

  test('offers no way to open what is open already', async () => {
    const { container } = pdfPanel(answered([actSummary]), { open: true });
    await answer(container);
    expect(screen.queryByRole('link', { name: /^Ouvrir le document/ })).toBeNull();
    expect(container.querySelector('.way-back')).toBeNull();
  });

  test('says of a document that the site does not give again that it is shown all the same', async () => {
    const { container } = pdfPanel(FORBIDDEN, { open: true });
    await settled(container);
    expect(words(screen.getByRole('alert'))).toContain('ne le donne pas une seconde fois');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test.each([
    ['network', 'Vérifiez votre connexion'],
    ['encrypted', 'mot de passe'],
    ['damaged', 'abîmé'],
  ] as const)('says of %s what it says elsewhere', async (code, expected) => {
    const { container } = pdfPanel({ phase: 'failed', failure: { code } }, { open: true });
    await settled(container);
    expect(words(screen.getByRole('alert'))).toContain(expected);
    expect(words(container)).not.toContain('seconde fois');
  });

  test('leads back from a related act, and folds on Escape', async () => {
    const { container, props } = pdfPanel(answered([actSummary]), { open: true }, undefined, RELATED);
    await answer(container);
    fireEvent.click(screen.getByRole('button', { name: 'Le document de cet onglet' }));
    expect(props.onOpen).toHaveBeenCalledOnce();
    fireEvent.keyDown(container.querySelector('.content') ?? container, { key: 'Escape' });
    expect(props.onFold).toHaveBeenCalledOnce();
  });
});
