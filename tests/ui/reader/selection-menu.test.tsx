import '../../../lib/ui/reader.css';
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { anchorOfEntry, anchorOfVote } from '../../../lib/model/entry-anchors.ts';
import { err, ok, type Result } from '../../../lib/model/result.ts';
import { SelectionMenu } from '../../../lib/ui/reader/selection-menu.tsx';
import { oneGrant } from '../fixtures/acts.ts';
import { oneAct } from '../fixtures/answers.ts';
import { fieldOf, press, type } from '../panel/written-answer.tsx';
import { testAccessibility } from '../support/accessible.ts';
import { mountPart, words, type Look } from '../support/mount.tsx';

const selected = (quote: string) => ({ page: 1, quote, boxes: [[1, 2, 3, 4] as [number, number, number, number]] });

function open(quote: string, answered: Result<null> = ok(null), look?: Look) {
  const write = vi.fn(() => Promise.resolve(answered));
  const onClose = vi.fn();
  const writing = { answer: oneAct, act: 0, vote: 0, write };
  const menu = mountPart(<SelectionMenu words={selected(quote)} writing={writing} onClose={onClose} />, look);
  return { menu, write, onClose };
}

/** Chooses what the words say, by its name. */
function choose(menu: HTMLElement, name: string): void {
  const list = menu.querySelector('select')!;
  const option = [...list.options].find((one) => words(one).startsWith(name));
  if (option === undefined) throw new Error(`nothing is called ${name}`);
  fireEvent.change(list, { target: { value: option.value } });
}

describe('what the selected words say', () => {
  test('stands in groups', () => {
    const { menu } = open('4 500 €');
    expect([...menu.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      'Les subventions',
      'Le vote',
      'Les personnes',
      'L’acte',
      'Le reste',
    ]);
  });

  test.each([
    ['Cette personne n’a pas pris part', 'votes.0.named.notVoting'],
    ['Cette personne a voté contre', 'votes.0.named.against'],
    ['Cette personne s’est abstenue', 'votes.0.named.abstentions'],
    ['Cette personne est présente', 'roll.present'],
    ['Une délibération antérieure', 'references'],
  ])('« %s »: the engine reads the words', async (name, path) => {
    const { menu, write, onClose } = open('Mme Rose TILLEUL');
    choose(menu, name);
    press(menu, 'Enregistrer');
    const vote = path.startsWith('votes.') && { vote: anchorOfVote(oneGrant.votes[0]!) };
    const change = { kind: 'missed-entry', path, ...vote };
    expect(write).toHaveBeenCalledWith({ kind: 'correct', act: 0, change, words: selected('Mme Rose TILLEUL') });
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  test('who gives a proxy is asked to whom: one of those present, or another', async () => {
    const { menu, write } = open('Mme Rose TILLEUL,');
    choose(menu, 'Cette personne donne pouvoir à');
    press(menu, 'Continuer');
    await expect.poll(() => menu.querySelector('form')).not.toBeNull();
    expect(fieldOf(menu, 'Qui donne pouvoir').value).toBe('Rose TILLEUL');
    const holder = fieldOf(menu, 'À qui') as HTMLInputElement;
    expect(document.activeElement).toBe(holder);
    expect(holder.list?.options[0]?.value).toBe('Agathe AUBRELLE');
    type(menu, 'À qui', 'Agathe AUBRELLE');
    press(menu, 'Ajouter');
    const value = { giver: 'Rose TILLEUL', holder: 'Agathe AUBRELLE' };
    expect(write).toHaveBeenCalledWith({
      kind: 'correct',
      act: 0,
      change: { kind: 'missed-entry', path: 'roll.proxies', value },
      words: selected('Mme Rose TILLEUL,'),
    });
  });

  test('words that the engine cannot read are typed, with the reason', async () => {
    const { menu, write } = open('la même délibération', err({ code: 'words-not-read' }));
    choose(menu, 'Une délibération antérieure');
    press(menu, 'Enregistrer');
    await expect.poll(() => menu.querySelector('form')).not.toBeNull();
    expect(words(menu.querySelector('[role="alert"]')!)).not.toBe('');
    expect(words(menu.querySelector('blockquote')!)).toBe('la même délibération');
    type(menu, 'Numéro', '2020.00012');
    press(menu, 'Ajouter');
    expect(write.mock.lastCall).toMatchObject([{ change: { path: 'references', value: { number: '2020.00012' } } }]);
  });

  test('are the right words of an entry that was misread', async () => {
    const { menu, write } = open('Mme Rose TILLEUL');
    choose(menu, 'Autre chose');
    press(menu, 'Continuer');
    await expect.poll(() => menu.querySelector('optgroup')?.label).toBe('Noms des pouvoirs');
    expect(document.activeElement).toBe(menu.querySelector('select'));
    choose(menu, 'À qui, si c’est imprimé, Victor MARSANNE');
    press(menu, 'Enregistrer');
    expect(write.mock.lastCall).toMatchObject([
      {
        change: {
          kind: 'set-entry',
          path: 'roll.proxies',
          entry: anchorOfEntry(oneGrant.roll.proxies[0]!),
          value: { giver: 'Victor MARSANNE', holder: 'Rose TILLEUL' },
        },
      },
    ]);
  });
});

describe('the menu', () => {
  testAccessibility((look) => open('4 500 €', ok(null), look).menu, { least: 5 });
});

describe('its second step', () => {
  testAccessibility((look) => open('Mme Rose TILLEUL', ok(null), look).menu, {
    least: 6,
    prepare: async (element) => {
      const isEnglish = element.querySelector('main')?.lang === 'en';
      choose(element as HTMLElement, isEnglish ? 'This person gives' : 'Cette personne donne');
      press(element, isEnglish ? 'Go on' : 'Continuer');
      await expect.poll(() => element.querySelector('form')).not.toBeNull();
    },
  });
});
