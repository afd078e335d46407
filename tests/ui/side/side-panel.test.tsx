import '../../../lib/ui/side/documents.css';
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DocumentState } from '../../../lib/model/document.ts';
import { ok } from '../../../lib/model/result.ts';
import { Batches, type BatchEngine } from '../../../lib/ui/session/batches.ts';
import { Listing } from '../../../lib/ui/session/listing.ts';
import { Session } from '../../../lib/ui/session/session.ts';
import { SidePanel, type SidePanelProps, type TabView } from '../../../lib/ui/side/side-panel.tsx';
import { actSummary, answered, oneAct } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mount, words, type Look } from '../support/mount.tsx';

const address = (name: string): string => `https://ville.example/${name}.pdf`;

/** One document in every state that a list can show. */
const STATES: Record<string, DocumentState> = {
  unread: { phase: 'unread' },
  queued: { phase: 'queued' },
  reading: { phase: 'reading', pagesRead: 3, pages: 12 },
  receiving: { phase: 'reading', receivedBytes: 300_000, totalBytes: 1_200_000 },
  agreeing: answered([{ ...actSummary, voteFigures: 'agree' }]),
  disagreeing: answered([{ ...actSummary, voteFigures: 'disagree', failedChecks: 2 }]),
  several: answered([
    { ...actSummary, voteFigures: 'agree' },
    { ...actSummary, title: 'UN AUTRE ACTE' },
  ]),
  scan: answered([], 'no-text'),
  other: answered([], 'not-deliberation'),
  failed: { phase: 'failed', failure: { code: 'http-not-found', status: 404 } },
};

const PAGE = {
  address: 'https://ville.example/deliberations',
  title: 'Délibérations',
  documents: Object.keys(STATES).map((name) => ({
    address: `https://ville.example/${name}.pdf`,
    label: name === 'other' ? '' : `Acte ${name}`,
  })),
};
const LISTING: TabView = { kind: 'listing', page: PAGE };

const engine = {
  ask: vi.fn(async (body: { kind: string; addresses?: string[] }) =>
    body.kind.startsWith('batch')
      ? ok([])
      : body.kind === 'watch'
        ? ok(body.addresses?.map((one) => ({ address: one, state: STATES[nameOf(one)] })))
        : ok(body.kind === 'answer' ? oneAct : answered([actSummary])),
  ),
  onState: () => () => {},
  onBatch: () => () => {},
};
const nameOf = (one: string): string => /(\w+)\.pdf$/.exec(one)?.[1] ?? '';

interface Shown {
  container: HTMLElement;
  props: SidePanelProps;
}

function sidePanel(view: TabView, look?: Look, prepare: (props: SidePanelProps) => void = () => {}): Shown {
  const asked = engine as unknown as BatchEngine;
  engine.ask.mockClear();
  const session = new Session(asked);
  const props: SidePanelProps = {
    view,
    session,
    listing: new Listing(asked),
    whole: { batches: new Batches(asked), missing: [], onRead: vi.fn(), onGrant: vi.fn() },
    language: look?.language ?? 'fr',
    knownSites: ['Valserine Métropole', 'Ville de Combe'],
    onLanguage: vi.fn(),
    onOpen: (wanted) => session.open(wanted, { takeFocus: true }),
    onBack: () => session.leave(),
  };
  prepare(props);
  return { props, container: mount(<SidePanel {...props} />, look) };
}

const showAll = ({ listing }: SidePanelProps): void => listing.show(PAGE.documents);
const listed = (look?: Look): Shown => sidePanel(LISTING, look, showAll);
const settled = (container: Element) =>
  vi.waitFor(() => expect(container.querySelectorAll('[data-state=unread]')).toHaveLength(1));
const row = (container: Element, name: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(`[data-address="${address(name)}"]`);
  if (found === null) throw new Error(`no row for ${name}`);
  return found;
};

describe('the documents of a page', () => {
  testAccessibility((look) => listed(look).container, { least: 40, prepare: settled });

  test.each([
    ['unread', 'Acte unread non lu'],
    ['queued', 'en attente'],
    ['receiving', 'lecture, 25 %'],
    ['agreeing', 'SUBVENTION AUX ATELIERS DU VALLON 4 500 € · unanimité les voix concordent · 15 juin 2023'],
    ['disagreeing', 'les voix ne concordent pas · 2 points à vérifier · 15 juin 2023'],
    ['several', 'Acte several 2 délibérations · 9 000 € les voix concordent'],
    ['scan', 'document numérisé'],
    ['other', 'Document que la page ne nomme pas pas une délibération'],
    ['failed', 'non lu : introuvable'],
  ])('say how it stands with each: %s', async (name, expected) => {
    const { container } = listed();
    await settled(container);
    expect(
      [...row(container, name).querySelectorAll('button, .document-parts, .document-checks')].map(words).join(' '),
    ).toContain(expected);
  });

  test('say how far the reading of one is', async () => {
    const { container } = listed();
    await settled(container);
    const bars = ['reading', 'receiving', 'queued'].map((name) => row(container, name).querySelector('progress'));
    expect(bars.map((bar) => bar?.position)).toEqual([0.25, 0.25, -1]);
    expect(row(container, 'agreeing').querySelector('progress')).toBeNull();
  });

  test('say how it stands with all', async () => {
    const { container } = listed();
    await settled(container);
    expect(words(screen.getByRole('status'))).toBe(
      '3 lus · 1 à vérifier · 3 en cours de lecture · 1 numérisé, sans texte · 1 sans délibération · 1 non lu, pour une raison dite',
    );
  });

  test('offer to read them all, and say which need not be asked for', async () => {
    const { container, props } = listed();
    await settled(container);
    fireEvent.click(screen.getByRole('button', { name: 'Lire ces 10 documents' }));
    expect(props.whole.onRead).toHaveBeenCalledExactlyOnceWith(PAGE);
    expect(words(container)).toContain('5 sont déjà lus : ils ne seront pas redemandés au site.');
  });

  test('open the answer of one, and take the reader back to it', async () => {
    const { container } = listed();
    await settled(container);
    await act(async () => row(container, 'agreeing').querySelector('button')?.click());
    await vi.waitFor(() => expect(container.querySelector('[data-field="grants"]')).not.toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Les 10 documents de la page' }));
    expect(document.activeElement?.closest('li')).toBe(row(container, 'agreeing'));
  });

  test.each([320, 700])('never scroll sideways at %d px', async (width) => {
    await page.viewport(width, 640);
    const { container } = listed();
    await settled(container);
    for (const part of container.querySelectorAll('.panel, .content')) expect(part.scrollWidth).toBe(part.clientWidth);
  });
});

describe('a tab without documents', () => {
  testAccessibility((look) => sidePanel({ kind: 'nothing', why: 'unknown-page' }, look).container, { least: 5 });
  testAccessibility((look) => sidePanel({ kind: 'nothing', why: 'no-documents' }, look).container, { least: 5 });
  testAccessibility((look) => sidePanel({ kind: 'looking' }, look).container, { least: 3 });

  test('is told so, with what to do and which sites are known', () => {
    const { container } = sidePanel({ kind: 'nothing', why: 'unknown-page' });
    expect(words(container)).toMatch(/Rien à lire dans cet onglet.*Ouvrez une page.*2 sites connus.*Ville de Combe/);
  });
});

const opened = (look?: Look): Shown =>
  sidePanel({ kind: 'document', address: address('agreeing') }, look, ({ session }) =>
    session.open(address('agreeing'), { takeFocus: false }),
  );
const answeredSoon = (container: Element) =>
  vi.waitFor(() => expect(container.querySelector('[data-field="grants"]')).not.toBeNull());

describe('a tab that shows a document', () => {
  testAccessibility((look) => opened(look).container, { least: 60, prepare: answeredSoon });

  test('is answered, without a way back or a button that closes', async () => {
    const { container } = opened();
    await answeredSoon(container);
    expect(container.querySelector('.way-back')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Fermer' })).toBeNull();
    expect(screen.getByRole('main')).not.toBeNull();
  });
});
