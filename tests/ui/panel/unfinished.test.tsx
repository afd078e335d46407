import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Answer, DocumentState } from '../../../lib/model/document.ts';
import { Panel, type PanelProps } from '../../../lib/ui/panel/panel.tsx';
import { ADDRESS, severalActs } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mount, words, type Look } from '../support/mount.tsx';

/** The first acts of a collection; the first of them is said for good. */
const firstActs: Answer = {
  ...severalActs,
  reading: { ...severalActs.reading, sha256: '', pages: 300, pagesRead: 40 },
  related: [],
  unfinished: { final: 1 },
};

const reading: DocumentState = {
  phase: 'reading',
  receivedBytes: 9_000,
  totalBytes: 9_000,
  pagesRead: 41,
  pages: 300,
  soFar: { count: firstActs.reading.deliberations.length, first: [] },
};

const none = (): void => {};

function panel(props: Partial<PanelProps> = {}, look: Look = { language: 'fr', theme: 'light' }): HTMLElement {
  return mount(
    <Panel
      address={ADDRESS}
      state={reading}
      answer={firstActs}
      language={look.language}
      onLanguage={none}
      onRead={none}
      onCancel={none}
      onClose={none}
      {...props}
    />,
    look,
  );
}

describe('the first acts of a document that is being read', () => {
  testAccessibility((look) => panel({}, look), { least: 60 });

  test('are shown, with how far the reading is, and how to stop it', () => {
    const onCancel = vi.fn();
    const container = panel({ onCancel });
    expect(words(container)).toContain('En cours de lecture : page 41 sur 300.');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBeCloseTo(41 / 300);
    expect(container.querySelector('[data-field="title"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Annuler la lecture' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('say what is not known before the end: nothing related, no fingerprint, no answer to pass on', () => {
    const container = panel();
    expect(container.querySelector('[data-field="related"]')).toBeNull();
    expect(container.querySelector('.hash')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copier la réponse' })).toBeNull();
    const whole = panel({ answer: severalActs, state: { phase: 'reading' } });
    expect(whole.querySelector('[data-field="related"]')).not.toBeNull();
    expect(whole.querySelector('.hash')).not.toBeNull();
  });

  test('say which of them may still change', () => {
    const container = panel();
    expect(container.querySelector('.may-change')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Acte suivant' }));
    expect(container.querySelector('.may-change')?.textContent).toContain('peut encore compléter');
  });

  test('say what is being received while the rest is on its way', () => {
    const container = panel({ state: { phase: 'reading', receivedBytes: 3_000_000, totalBytes: 12_000_000 } });
    expect(words(container)).toContain('Réception de la suite : 3 Mo sur 12 Mo.');
  });

  test('name the pages to come as one stretch', () => {
    const [act] = firstActs.reading.deliberations;
    const pages = Array.from({ length: 260 }, (_, index) => index + 41);
    const missing = { grants: { reason: 'not-read-yet', pages } } as const;
    const open = { ...firstActs, reading: { ...firstActs.reading, deliberations: [{ ...act!, grants: [], missing }] } };
    expect(words(panel({ answer: open }))).toContain('Pages 41–300.');
  });

  test('leave room for the answer on a small screen', async () => {
    await page.viewport(360, 552);
    const container = panel();
    const content = container.querySelector('.content')?.getBoundingClientRect();
    expect(content?.height).toBeGreaterThan(260);
  });
});
