import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { anchorOfAct, anchorOfGrant } from '../../../lib/model/anchors.ts';
import type { Change, Correction } from '../../../lib/model/correction.ts';
import type { Answer } from '../../../lib/model/document.ts';
import { err } from '../../../lib/model/result.ts';
import { AnswerView } from '../../../lib/ui/panel/answer-view.tsx';
import { oneGrant } from '../fixtures/acts.ts';
import { ADDRESS, oneAct } from '../fixtures/answers.ts';
import { passage } from '../fixtures/found.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, mountPart, words } from '../support/mount.tsx';
import { correctedAnswer, openAnswer, press, unfold } from './written-answer.tsx';

const grant = anchorOfGrant(oneGrant.grants[0]!);

/** Corrected in one thing, and noted on. */
function answerWith(change: Change, original?: Correction['original']): Answer {
  const answer = correctedAnswer(oneGrant, { change, ...(original && { original }) });
  const made = { act: anchorOfAct(oneGrant, 0), made: '2026-11-20T15:00:00Z', actIndex: 0 };
  return { ...answer, notes: [{ id: 'n1', ...made, text: 'Demander le bilan', passage: passage('le bilan') }] };
}

const type = (within: ParentNode, text: string): void => {
  fireEvent.input(within.querySelector('.typed-field')!, { target: { value: text } });
};

describe('correcting by typing', () => {
  test('an amount asks for it in euros, refuses what is none, and sends cents', async () => {
    const { container, onWrite } = openAnswer(oneAct);
    const value = unfold(field(container, 'grants.0.amountCents'));
    press(value, 'Corriger');
    expect(value.querySelector<HTMLInputElement>('.typed-field')?.value).toBe('4500');
    expect(document.activeElement?.className).toBe('typed-field');
    type(value, 'beaucoup');
    press(value, 'Enregistrer');
    expect(words(value.querySelector('[role="alert"]')!)).toContain('4 500,50');
    expect(onWrite).not.toHaveBeenCalled();
    type(value, '4 600,50');
    press(value, 'Enregistrer');
    expect(onWrite).toHaveBeenCalledWith({
      kind: 'correct',
      address: ADDRESS,
      sha256: oneAct.reading.sha256,
      act: 0,
      change: { kind: 'set', path: 'grants.amountCents', grant, value: 460_050 },
    });
    await expect.poll(() => value.querySelector('form')).toBeNull();
  });

  test('a refusal of the engine is said, and what was typed stays', async () => {
    const { container } = openAnswer(oneAct, () => Promise.resolve(err({ code: 'storage-full' })));
    const value = unfold(field(container, 'grants.0.beneficiary'));
    press(value, 'Corriger');
    type(value, 'Les Ateliers');
    press(value, 'Enregistrer');
    await expect.poll(() => words(value.querySelector('[role="alert"]')!)).not.toBe('');
    expect(value.querySelector<HTMLTextAreaElement>('.typed-field')?.value).toBe('Les Ateliers');
  });

  test('Escape gives it up', () => {
    const { container } = openAnswer(oneAct);
    const value = unfold(field(container, 'grants.0.amountCents'));
    press(value, 'Corriger');
    fireEvent.keyDown(value.querySelector('.typed-field')!, { key: 'Escape' });
    expect(value.querySelector('form')).toBeNull();
  });

  test.each(['Ajouter une subvention oubliée', 'Ajouter autre chose d’oublié', 'Ajouter une note'])(
    'who gives up the form of « %s » is where it was opened',
    async (label) => {
      const { container } = openAnswer(oneAct);
      const section = field(container, 'written');
      press(section, label);
      const form = section.querySelector('form')!;
      expect(document.activeElement?.className).toBe('typed-field');
      fireEvent.keyDown(form, { key: 'Escape' });
      await expect.poll(() => section.querySelector('form')).toBeNull();
      await expect.poll(() => document.activeElement && words(document.activeElement)).toBe(label);
    },
  );

  test('the outcome of the act’s own vote is named by its place', () => {
    const { container, onWrite } = openAnswer(oneAct);
    const outcome = [...container.querySelectorAll<HTMLElement>('[data-field="votes.outcome"]')].at(-1)!;
    const value = unfold(outcome);
    press(value, 'Corriger');
    fireEvent.change(value.querySelector('select')!, { target: { value: 'majority' } });
    press(value, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { path: 'votes.0.outcome', value: 'majority' } });
  });

  test('a grant that is none, and one that was missed', () => {
    const { container, onWrite } = openAnswer(oneAct);
    press(unfold(field(container, 'grants.0.beneficiary')), 'Ce n’est pas une subvention');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { kind: 'no-grant', grant } });
    const section = field(container, 'written');
    press(section, 'Ajouter une subvention oubliée');
    const [name, amount] = section.querySelectorAll('.typed-field');
    fireEvent.input(name!, { target: { value: 'Club des aînés' } });
    fireEvent.input(amount!, { target: { value: '300' } });
    press(section, 'Ajouter');
    expect(onWrite.mock.calls[1]?.[0]).toMatchObject({
      change: { kind: 'missed-grant', beneficiary: 'Club des aînés', amountCents: 30_000 },
    });
  });

  test('without an engine, or while the document is being read, nothing can be written', () => {
    const container = mountPart(<AnswerView answer={oneAct} copy={() => Promise.resolve(true)} />);
    expect(words(unfold(field(container, 'grants.0.amountCents')))).not.toContain('Corriger');
    expect(container.querySelector('[data-field="written"]')).toBeNull();
    const { container: early } = openAnswer({ ...oneAct, unfinished: { final: 1 } });
    expect(early.querySelector('[data-field="written"]')).toBeNull();
  });
});

describe('what was corrected', () => {
  const change: Change = { kind: 'set', path: 'grants.amountCents', grant, value: 500_000 };
  const corrected = (): Answer => answerWith(change, oneGrant.grants[0]?.amountCents);

  test('is marked, counted in the total, and keeps what had been read with its passage; the way back is there', () => {
    const { container, onWrite } = openAnswer(corrected());
    expect(words(container.querySelector('.answer-amount')!)).toMatch(/^5 000 € ?corrigé/);
    const value = unfold(field(container, 'grants.0.amountCents'));
    expect(words(value)).toContain('Le lecteur avait trouvé : 4 500 €');
    expect(value.querySelector('blockquote')).not.toBeNull();
    press(value, 'Revenir à ce qui a été lu');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });

  test('is listed with what the reader says of it today', () => {
    const { container } = openAnswer(corrected());
    expect(words(field(container, 'written'))).toContain('5 000 € (lu : 4 500 €)');
    expect(container.querySelector('[data-standing="stands"]')).not.toBeNull();
  });

  test('a note can be changed, removed and put back', async () => {
    const { container, onWrite } = openAnswer(corrected());
    expect(words(container.querySelector('.note')!)).toContain('Demander le bilan');
    press(container.querySelector('.note')!, 'Modifier');
    const notes = container.querySelector('.notes')!;
    type(notes, 'Bilan reçu');
    press(notes, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'note', note: 'n1', text: 'Bilan reçu' });
    await expect.poll(() => notes.querySelector('form')).toBeNull();
    press(notes, 'Supprimer');
    expect(screen.getByText('Note supprimée.')).toBeDefined();
    press(notes, 'Rétablir');
    expect(onWrite.mock.calls[2]?.[0]).toMatchObject({ kind: 'note', text: 'Demander le bilan', words: { page: 1 } });
  });

  testAccessibility((look) => openAnswer(corrected(), undefined, look).container, {
    least: 20,
    prepare: (element) => {
      press(unfold(field(element, 'grants.0.amountCents')), correctWord(element));
      press(element.querySelector('[data-field="written"]')!, correctWord(element) === 'Corriger' ? 'Ajouter' : 'Add');
    },
  });
});

const correctWord = (element: Element): string =>
  element.querySelector('main')?.lang === 'en' ? 'Correct' : 'Corriger';
