import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { BatchDocument, BatchProgress } from '../../../lib/model/batch.ts';
import { BatchView } from '../../../lib/ui/batch/batch-view.tsx';
import { PageBatch } from '../../../lib/ui/batch/page-batch.tsx';
import type { Batches } from '../../../lib/ui/session/batches.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mountPart, words, type Look } from '../support/mount.tsx';
import { engineWith } from './played-engine.ts';
import { batchWith, DOCUMENTS, ended, LISTING } from './samples.ts';

interface Mounted {
  container: HTMLElement;
  asked: object[];
  onGrant: ReturnType<typeof vi.fn>;
}

function view(batch: BatchProgress, look?: Look, documents?: readonly BatchDocument[]): Mounted {
  const { batches, asked } = engineWith([batch], documents);
  const onGrant = vi.fn();
  const container = mountPart(
    <BatchView batch={batch} batches={batches} language={look?.language ?? 'fr'} onGrant={onGrant} />,
    look,
  );
  return { container, asked, onGrant };
}

const reported = (element: Element): Promise<void> =>
  vi.waitFor(() => expect(element.querySelector('[aria-busy=false]')).not.toBeNull());
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('a listing that is being read', () => {
  testAccessibility((look) => view(batchWith(), look).container, { least: 10 });

  test('says how far it is, what is left, and how far each document is', () => {
    const { container } = view(batchWith());
    expect(words(container)).toContain('Lecture de 47 documents');
    expect(words(container)).toContain('12 sur 47 · encore 3 minutes environ');
    expect([...container.querySelectorAll('progress')].map(({ position }) => position)).toEqual([12 / 47, 0.5, -1]);
    expect(words(container)).toContain('Document que la page ne nomme pas');
  });

  test('says nothing of what is left while that is not known', () => {
    const { left: _left, ...unknown } = batchWith();
    expect(words(view(unknown).container)).not.toMatch(/environ/);
  });

  test('is paused and stopped', () => {
    const { asked } = view(batchWith());
    press('Mettre en pause');
    press('Arrêter');
    expect(asked.slice(1)).toEqual([
      { kind: 'batch', batch: 'one', action: 'pause' },
      { kind: 'batch', batch: 'one', action: 'cancel' },
    ]);
  });

  test('says when a site that does not answer is asked again', () => {
    const retryAt = new Date(2026, 10, 21, 14, 5).getTime();
    expect(words(view(batchWith({ retryAt })).container)).toContain('nouvel essai à 14:05');
  });
});

describe('a listing that is paused', () => {
  const paused = batchWith({ state: 'paused', pausedBy: { code: 'storage-full' } });
  testAccessibility((look) => view(paused, look).container, { least: 10 });

  test('says why if nobody asked for it, and goes on', () => {
    const { container, asked } = view(paused);
    expect(words(container)).toContain('En pause : 12 sur 47');
    expect(words(container)).toContain('Il n’y a plus de place');
    press('Reprendre');
    expect(asked.at(-1)).toEqual({ kind: 'batch', batch: 'one', action: 'resume' });
  });
});

describe('a listing that is read', () => {
  testAccessibility((look) => view(ended, look).container, { least: 20, prepare: reported });

  test('is accounted for: each reason with its documents, their links, and what to do', async () => {
    const { container, asked } = view(ended);
    await reported(container);
    expect(words(container)).toContain('47 documents listés43 lus, dont 5 déjà connus avant');
    const refused = screen.getByText(/Le site refuse/).closest('details');
    expect(refused?.querySelector('a')).toMatchObject({
      href: 'https://ville.example/9.pdf',
      rel: 'noopener noreferrer',
    });
    press('Réessayer les 2 documents non lus');
    press('Redemander au site s’ils ont changé');
    press('Oublier ce compte rendu');
    expect(asked.slice(-3)).toMatchObject([{ action: 'retry' }, { action: 'again' }, { action: 'forget' }]);
  });

  test('is copied; where the browser refuses, the text is laid out', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    const { container } = view(ended);
    await reported(container);
    press('Copier le compte rendu');
    const text = await screen.findByLabelText('Texte du compte rendu');
    expect((text as HTMLTextAreaElement).value).toContain('- Acte 9');
    write.mockResolvedValueOnce();
    press('Copier le compte rendu');
    await vi.waitFor(() => expect(words(container)).toContain('Copié.'));
    expect(write.mock.lastCall?.[0]).toContain('- Acte 10');
  });

  test('is saved as a file', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { container } = view(ended);
    await reported(container);
    press('Enregistrer en CSV');
    const link = clicked.mock.contexts[0] as HTMLAnchorElement;
    expect(link.download).toBe('delibere-compte-rendu-2026-11-21.csv');
    const blob = made.mock.calls[0]?.[0] as Blob;
    expect((await blob.text()).split('\r\n')).toHaveLength(49);
    vi.restoreAllMocks();
  });

  test('asks for the hosts that were not permitted', async () => {
    const failure = { code: 'host-not-permitted' } as const;
    const documents = [
      { address: 'https://autre.example/1.pdf', label: 'A', end: { kind: 'failed', failure } as const },
    ];
    const { container, onGrant } = view(ended, undefined, documents);
    await reported(container);
    press('Autoriser autre.example et réessayer');
    expect(onGrant).toHaveBeenCalledExactlyOnceWith('one', ['https://autre.example']);
  });

  test('a title that tries to be more is only text', () => {
    const { container } = view(batchWith({ title: '<img src=x onerror=alert(1)>', listing: 'javascript:alert(1)' }));
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.batch-source a')).toBeNull();
    expect(words(container)).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('further pages', () => {
  const next = `${LISTING}?page=1`;

  test('are read at the reader’s word, so many at most', () => {
    const { asked } = view({ ...ended, paging: { read: 1, wanted: 0, next } });
    fireEvent.input(screen.getByLabelText(/au plus/), { target: { value: '12' } });
    press('Lire aussi les pages suivantes');
    expect(asked.at(-1)).toEqual({ kind: 'batch-pages', batch: 'one', pages: 12 });
  });

  test.each([
    [{ read: 2, wanted: 3, next }, 'encore 3 pages au plus'],
    [{ read: 3, wanted: 0, end: { kind: 'last' } }, '3 pages de la liste lues. C’était la dernière page.'],
    [{ read: 2, wanted: 0, end: { kind: 'nothing-new' } }, 'n’apportait rien de nouveau'],
    [{ read: 1, wanted: 0, end: { kind: 'by-script' } }, 'un programme du site tourne les pages'],
    [{ read: 1, wanted: 2, next, end: { kind: 'failed', failure: { code: 'http-not-found' } } }, 'n’a pas pu être lue'],
  ] as const)('say how they stand: %j', (paging, expected) => {
    expect(words(view(batchWith({ paging })).container)).toContain(expected);
  });

  test('are not spoken of where there are none', () => {
    const { container } = view({ ...ended, paging: { read: 1, wanted: 0, end: { kind: 'last' } } });
    expect(container.querySelector('.batch-pages')).toBeNull();
  });
});

describe('the documents of a page', () => {
  const listed = DOCUMENTS.slice(0, 14).map(({ address, label }) => ({ address, label }));
  const shown = { address: LISTING, title: 'Délibérations', documents: listed };

  function beginning(batches: Batches, look?: Look, page = shown) {
    const onRead = vi.fn();
    const container = mountPart(
      <PageBatch
        page={page}
        known={3}
        batches={batches}
        language={look?.language ?? 'fr'}
        missing={['https://fichiers.example']}
        onRead={onRead}
      />,
      look,
    );
    return { container, onRead };
  }

  testAccessibility((look) => beginning(engineWith([]).batches, look).container, { least: 5 });

  test('are read all at once; who will be asked for what is said before', () => {
    const { container, onRead } = beginning(engineWith([]).batches);
    expect(words(container)).toContain('Le navigateur vous demandera votre accord pour : fichiers.example.');
    expect(words(container)).toContain('3 sont déjà lus');
    press('Lire ces 14 documents');
    expect(onRead).toHaveBeenCalledExactlyOnceWith(shown);
  });

  test('of another page of a list are read by themselves, or with the listing that is there', async () => {
    const { batches } = engineWith([ended], DOCUMENTS.slice(0, 10));
    const second = { ...shown, address: `${LISTING}?page=1` };
    const { onRead } = beginning(batches, undefined, second);
    const add = /^Ajouter les 4 documents nouveaux à la liste «\s.+\s»$/;
    fireEvent.click(await screen.findByRole('button', { name: add }));
    press('Lire ces 14 documents');
    expect(onRead.mock.calls).toEqual([[second, 'one'], [second]]);
  });

  test('that all are in the listing of another page show how far that is', async () => {
    const { batches } = engineWith([ended], DOCUMENTS);
    const { container } = beginning(batches, undefined, { ...shown, address: `${LISTING}?page=1` });
    await waitFor(() => expect(words(container)).toContain('Lecture terminée'));
    expect(screen.queryByRole('button', { name: /Lire ces/ })).toBeNull();
  });

  test('that the reader turned to are added to the listing', async () => {
    const { batches } = engineWith([ended], DOCUMENTS.slice(0, 10));
    const { onRead } = beginning(batches);
    fireEvent.click(await screen.findByRole('button', { name: 'Ajouter les 4 documents nouveaux de cette page' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith(shown, 'one');
  });
});
