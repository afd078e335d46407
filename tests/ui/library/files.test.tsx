import { screen, waitFor } from '@testing-library/preact';
import '../../../lib/ui/library.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { AccountedFile } from '../../../lib/model/accounted-file.ts';
import type { DocumentState } from '../../../lib/model/document.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { FileDrop } from '../../../lib/ui/library/files/file-drop.tsx';
import { FileIntake, type FileKeeper } from '../../../lib/ui/library/files/file-intake.ts';
import { IntakeReport } from '../../../lib/ui/library/files/intake-report.tsx';
import { actSummary, answered } from '../fixtures/answers.ts';
import { expectAccessible } from '../support/accessible.ts';
import { LOOKS, mount, words, type Look } from '../support/mount.tsx';
import { SlowEngine } from '../session/slow-engine.ts';

beforeEach(() => page.viewport(1280, 800));

const READ = answered([actSummary]);
const file = (name: string, bytes = 10): File => new File(['x'.repeat(bytes)], name);
const big = (name: string): File => Object.defineProperty(file(name), 'size', { value: 200 * 1024 * 1024 });
const address = (name: string): string => `delibere-file:${name}`;

/** Takes every file but those that are no PDF. */
function keeper(): FileKeeper & { withdraw: ReturnType<typeof vi.fn>; written: Map<number, AccountedFile> } {
  const written = new Map<number, AccountedFile>();
  return {
    handIn: async ({ name }) => (name.endsWith('.pdf') ? ok(address(name)) : err({ code: 'not-a-pdf-file' })),
    withdraw: vi.fn(async () => ok(undefined)),
    account: vi.fn((files) => {
      for (const one of files) written.set(one.place, one);
    }),
    settle: vi.fn(() => written.clear()),
    written,
  };
}

function started(look?: Look) {
  const engine = new SlowEngine();
  const keeps = keeper();
  const intake = new FileIntake(engine, keeps);
  const container = mount(
    <main class="panel library" lang={look?.language ?? 'fr'}>
      <h1>Collection</h1>
      <IntakeReport intake={intake} language={look?.language ?? 'fr'} />
    </main>,
    look,
  );
  const reply = async (name: string, state: DocumentState): Promise<void> => {
    await waitFor(() => expect(engine.asked).toContainEqual({ kind: 'read', address: address(name) }));
    await engine.reply('read', address(name), ok(state));
  };
  return { engine, keeps, intake, container, reply };
}

describe('files that are handed in', () => {
  test('are read, each told as it goes, and accounted for at the end', async () => {
    const { engine, intake, container, reply } = started();
    intake.add([
      file('a.pdf'),
      file('scan.pdf'),
      file('liste.txt'),
      file('abîmé.pdf'),
      file('autre.pdf'),
      file('clos.pdf'),
    ]);
    await waitFor(() => expect(words(container)).toContain('Ce fichier n’est pas un PDF.'));
    engine.tell(address('a.pdf'), { phase: 'reading', pagesRead: 3, pages: 12 });
    await waitFor(() => expect(container.querySelector('progress[max="12"]')).not.toBeNull());
    expect(words(container)).toContain('Lecture : 1 sur 6 fichiers.');
    expect(words(container)).toContain('fichiers en cours ou non lus');
    await reply('a.pdf', READ);
    await reply('scan.pdf', answered([], 'no-text'));
    await reply('autre.pdf', answered([], 'not-deliberation'));
    await reply('clos.pdf', answered([], 'encrypted'));
    await reply('abîmé.pdf', { phase: 'failed', failure: { code: 'damaged' } });
    await waitFor(() => expect(container.querySelector('[data-over="true"]')).not.toBeNull());
    const said = words(container);
    expect(said).toContain('1 lu, 1 image sans texte, 1 sans délibération et 3 non lus.');
    expect(said).toContain('5 fichiers non lus');
    expect(said).toMatch(/abîmé\.pdf ?Ce fichier est abîmé/);
    screen.getByRole('button', { name: 'Fermer ce compte rendu' }).click();
    await waitFor(() => expect(container.querySelector('.library-intake')).toBeNull());
  });

  test('are given up: what is under way is withdrawn, what is read stays', async () => {
    const { engine, keeps, intake, container, reply } = started();
    intake.add([file('a.pdf'), file('b.pdf')]);
    await reply('a.pdf', READ);
    await waitFor(() => expect(engine.asked).toContainEqual({ kind: 'read', address: address('b.pdf') }));
    screen.getByRole('button', { name: 'Arrêter la lecture' }).click();
    await engine.reply('cancel', address('b.pdf'), ok({ phase: 'unread' }));
    await waitFor(() => expect(keeps.withdraw.mock.calls).toEqual([[address('b.pdf')]]));
    // The engine says, of what it was asked to read, that it was not.
    await engine.reply('read', address('b.pdf'), ok({ phase: 'unread' }));
    await waitFor(() => expect(words(container)).toContain('1 lu et 1 non lu.'));
    expect(words(container)).toContain('La lecture a été annulée.');
  });

  test('wait while more are under way than there is room for', async () => {
    const { engine, intake, container, reply } = started();
    intake.add([big('a.pdf'), big('b.pdf')]);
    await waitFor(() => expect(engine.asked).toHaveLength(1));
    expect(words(container)).toContain('Gardez cette page ouverte : 1 fichier');
    await reply('a.pdf', READ);
    await reply('b.pdf', READ);
    await waitFor(() => expect(words(container)).toContain('2 lus.'));
  });

  test('that the browser cannot look into are named', async () => {
    const { intake, container, reply } = started();
    intake.add([file('a.pdf')], ['archives']);
    await reply('a.pdf', READ);
    await waitFor(() => expect(words(container)).toContain('1 lu et 1 non lu.'));
    expect(words(container)).toMatch(/archives ?Le navigateur n’a pas pu y accéder/);
  });

  test('of an earlier visit go on', async () => {
    const { intake, container, reply } = started();
    intake.adopt([{ name: 'restée.pdf', bytes: 10, address: address('restée.pdf') }]);
    await waitFor(() => expect(words(container)).toContain('restée.pdf'));
    await reply('restée.pdf', READ);
    await waitFor(() => expect(words(container)).toContain('1 lu.'));
  });

  test('are written down until all of them are over: where each is kept, or why it is not', async () => {
    const { keeps, intake, reply } = started();
    intake.add([big('a.pdf'), file('liste.txt'), big('b.pdf')]);
    expect([...keeps.written.values()].map(({ name }) => name)).toEqual(['a.pdf', 'liste.txt', 'b.pdf']);
    await waitFor(() => expect(keeps.written.get(1)?.failure).toEqual({ code: 'not-a-pdf-file' }));
    expect(keeps.written.get(0)).toMatchObject({ name: 'a.pdf', address: address('a.pdf') });
    expect(keeps.written.get(2)).not.toHaveProperty('address');
    await reply('a.pdf', READ);
    await waitFor(() => expect(keeps.written.get(2)).toMatchObject({ address: address('b.pdf') }));
    await reply('b.pdf', READ);
    await waitFor(() => expect(keeps.written.size).toBe(0));
  });

  test('are written down no more when they are given up', async () => {
    const { keeps, intake } = started();
    intake.add([file('a.pdf'), file('b.pdf')]);
    intake.cancel();
    await waitFor(() => expect(keeps.written.size).toBe(0));
  });

  test('that were lost with an earlier page are named, beside those that it took', async () => {
    const { keeps, intake, container, reply } = started();
    intake.adopt([
      { name: 'prise.pdf', bytes: 10, address: address('prise.pdf') },
      { name: 'perdue.pdf', bytes: 10 },
      { name: 'liste.txt', bytes: 10, failure: { code: 'not-a-pdf-file' } },
    ]);
    // This page may be lost too.
    expect(keeps.written.size).toBe(3);
    await reply('prise.pdf', READ);
    await waitFor(() => expect(words(container)).toContain('1 lu et 2 non lus.'));
    expect(words(container)).toMatch(/perdue\.pdf ?Il n’était pas encore pris quand la page s’est fermée/);
    expect(words(container)).toMatch(/liste\.txt ?Ce fichier n’est pas un PDF/);
    expect(keeps.written.size).toBe(0);
  });

  test.each(LOOKS)('are told in an accessible way in $language, $theme', async (look) => {
    const { engine, intake, container } = started(look);
    intake.add([file('a.pdf'), file('liste.txt')]);
    await waitFor(() => expect(engine.asked).toHaveLength(1));
    engine.tell(address('a.pdf'), { phase: 'reading', pagesRead: 3, pages: 12 });
    await waitFor(() => expect(container.querySelector('progress[max="12"]')).not.toBeNull());
    await expectAccessible(container, 6);
  });
});

test('files that are dragged over the page are awaited, and taken where they are dropped', async () => {
  const onFiles = vi.fn();
  const container = mount(<FileDrop language="fr" onFiles={onFiles} />);
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file('a.pdf'));
  document.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  await waitFor(() => expect(words(container)).toContain('Déposez les PDF'));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await waitFor(() => expect(onFiles.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual(['a.pdf']));
  expect(words(container)).toBe('');
});
