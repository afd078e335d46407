import { describe, expect, test } from 'vitest';
import { anchorOfEntry, type Entry } from '../../../lib/model/entry-anchors.ts';
import { err } from '../../../lib/model/result.ts';
import { littleFound, manyGrants, oneGrant } from '../fixtures/acts.ts';
import { answerOf, nothingRelated, oneAct } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, words } from '../support/mount.tsx';
import { correctedAnswer, fieldOf, openAnswer, press, type } from './written-answer.tsx';

const PROXY = oneGrant.roll.proxies[0]!;
const REFERENCE = oneGrant.references[0]!;
const VOTER = oneGrant.votes[0]!.named!.notVoting![0]!;
const majority = answerOf([manyGrants], [nothingRelated]);

/** Opens what can be done with an entry of a list of names. */
function choose(container: HTMLElement, list: string, name: string): HTMLElement {
  const names = field(container, list);
  press(names, name);
  return names;
}

const sent = (entry: Entry) => ({ entry: anchorOfEntry(entry) });

describe('correcting an entry by typing', () => {
  test('a proxy has two fields; who is present is offered for the second; nobody gives none', async () => {
    const { container, onWrite } = openAnswer(oneAct);
    const list = choose(container, 'roll.proxies', 'Victor MARSANNE');
    press(list, 'Corriger');
    const giver = fieldOf(list, 'Qui donne pouvoir');
    expect(giver.value).toBe('Victor MARSANNE');
    expect(document.activeElement).toBe(giver);
    const holder = fieldOf(list, 'À qui') as HTMLInputElement;
    expect(holder.list?.options).toHaveLength(oneGrant.roll.present.length);
    type(list, 'Qui donne pouvoir', ' ');
    press(list, 'Enregistrer');
    expect(words(list.querySelector('[role="alert"]')!)).toContain('Écrivez un nom');
    expect(giver.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(giver);
    expect(onWrite).not.toHaveBeenCalled();
    type(list, 'Qui donne pouvoir', 'Viktor MARSANNE');
    type(list, 'À qui', '');
    press(list, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      act: 0,
      change: { kind: 'set-entry', path: 'roll.proxies', ...sent(PROXY), value: { giver: 'Viktor MARSANNE' } },
    });
    await expect.poll(() => list.querySelector('form')).toBeNull();
  });

  test('a named voter has a position, and changing it moves the name', () => {
    const { container, onWrite } = openAnswer(oneAct);
    const list = choose(container, 'votes.named.notVoting', 'Hector BOISVERT');
    press(list, 'Corriger');
    expect(fieldOf(list, 'Position').value).toBe('votes.0.named.notVoting');
    type(list, 'Position', 'votes.0.named.against');
    press(list, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: {
        kind: 'set-entry',
        path: 'votes.0.named.notVoting',
        ...sent(VOTER),
        value: { name: 'Hector BOISVERT' },
        to: 'votes.0.named.against',
      },
    });
  });

  test('a reference needs its number or its day', async () => {
    const { container, onWrite } = openAnswer(oneAct);
    const section = field(container, 'references');
    section.querySelector<HTMLElement>('.evidence-button')!.click();
    await expect.poll(() => section.querySelector('.value-actions')).not.toBeNull();
    press(section, 'Corriger');
    type(section, 'Numéro', '');
    type(section, 'Date', '');
    press(section, 'Enregistrer');
    expect(words(section.querySelector('[role="alert"]')!)).toContain('l’un des deux suffit');
    type(section, 'Date', '2021-10-01');
    press(section, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: { kind: 'set-entry', path: 'references', ...sent(REFERENCE), value: { date: '2021-10-01' } },
    });
  });

  test('one that is none is taken out; Escape gives up; a refusal is said, and what was typed stays', async () => {
    const { container, onWrite } = openAnswer(oneAct, () => Promise.resolve(err({ code: 'storage-full' })));
    const list = choose(container, 'roll.proxies', 'Yvette NOLLIN');
    press(list, 'Ce n’est pas un pouvoir');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: { kind: 'no-entry', path: 'roll.proxies', ...sent(oneGrant.roll.proxies[1]!) },
    });
    press(list, 'Corriger');
    type(list, 'À qui', 'Quelqu’un');
    press(list, 'Enregistrer');
    await expect.poll(() => words(list.querySelector('[role="alert"]')!)).not.toBe('');
    expect(fieldOf(list, 'À qui').value).toBe('Quelqu’un');
    list.querySelector('form')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(() => list.querySelector('form')).toBeNull();
  });

  test.each<[string, string, Record<string, string>, object]>([
    [
      'roll.proxies',
      'Ajouter un pouvoir oublié',
      { 'Qui donne': 'Odile R.', 'À qui': 'Paul' },
      { giver: 'Odile R.', holder: 'Paul' },
    ],
    ['references', 'Ajouter une délibération citée', { Numéro: '2019.4' }, { number: '2019.4' }],
    ['amounts', 'Ajouter un montant', { Montant: '1 200', 'Ce que': 'total' }, { amountCents: 120_000, role: 'total' }],
  ])('one that was missed is added below %s', (path, button, typed, value) => {
    const { container, onWrite } = openAnswer(oneAct);
    const around = field(container, path).closest('section')!;
    press(around, button);
    for (const [label, text] of Object.entries(typed)) type(around, label, text);
    press(around.querySelector('form')!, 'Ajouter');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { kind: 'missed-entry', path, value } });
  });

  test('what no list shows is added where the user’s words are', () => {
    const { container, onWrite } = openAnswer(majority);
    const written = field(container, 'written');
    press(written, 'Ajouter autre chose d’oublié');
    expect(document.activeElement).toBe(fieldOf(written, 'Ce qui a été oublié'));
    type(written, 'Ce qui a été oublié', 'named');
    type(written, 'Le nom', 'Odile RANVIER');
    type(written, 'Position', 'votes.0.named.abstentions');
    press(written.querySelector('form')!, 'Ajouter');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: { kind: 'missed-entry', path: 'votes.0.named.abstentions', value: { name: 'Odile RANVIER' } },
    });
  });

  test('where no vote was found, what came of it is said first', () => {
    const { container, onWrite } = openAnswer(answerOf([littleFound], [nothingRelated]));
    const missing = field(container, 'missing');
    const votes = [...missing.querySelectorAll('.pair')].find((pair) => words(pair).startsWith('Vote'))!;
    press(votes, 'Compléter');
    type(votes, 'La bonne valeur', 'rejected');
    press(votes, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: { kind: 'set', path: 'votes.0.outcome', value: 'rejected' },
    });
  });

  test('a figure of the vote that was not found is filled in', () => {
    const { container, onWrite } = openAnswer(majority);
    press(container, 'Compléter : Sans prendre part');
    type(container, 'La bonne valeur', '2');
    press(container.querySelector('.value-editor')!, 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { kind: 'set', path: 'votes.0.notVoting', value: 2 } });
  });
});

describe('an entry that was corrected', () => {
  const moved = {
    change: {
      kind: 'set-entry',
      path: 'votes.0.named.notVoting',
      ...sent(VOTER),
      value: { name: 'Hector BOISVERT' },
      to: 'votes.0.named.against',
    },
    original: VOTER,
  } as const;
  const held = {
    change: {
      kind: 'set-entry',
      path: 'roll.proxies',
      ...sent(PROXY),
      value: { giver: 'Victor MARSANNE', holder: 'Rose' },
    },
    original: PROXY,
  } as const;
  const added = { change: { kind: 'missed-entry', path: 'references', value: { number: '2019.4' } } } as const;
  const none = {
    change: { kind: 'no-entry', path: 'roll.proxies', ...sent(oneGrant.roll.proxies[1]!) },
    original: oneGrant.roll.proxies[1]!,
  } as const;

  test('is marked, keeps what had been read with its passage, and is undone', () => {
    const { container, onWrite } = openAnswer(correctedAnswer(oneGrant, held, none));
    const list = field(container, 'roll.proxies');
    expect(words(list.querySelector('li')!)).toMatch(/à Rose ?corrigé/);
    expect(list.querySelectorAll('li')).toHaveLength(1);
    choose(container, 'roll.proxies', 'Victor MARSANNE');
    expect(words(list)).toContain('Le lecteur avait trouvé : Victor MARSANNE donne pouvoir à Denis CARMOND');
    expect(list.querySelector('blockquote')).not.toBeNull();
    press(list, 'Revenir à ce qui a été lu');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });

  test('says on which side it had been read, and its figure follows', () => {
    const { container } = openAnswer(correctedAnswer(oneGrant, moved));
    choose(container, 'votes.named.against', 'Hector BOISVERT');
    expect(words(field(container, 'votes.named.against'))).toContain('N’ont pas pris part au vote : Hector BOISVERT');
    expect(words(field(container, 'votes.against'))).toBe('1');
  });

  test('is taken back as a whole where the user added it', async () => {
    const { container, onWrite } = openAnswer(correctedAnswer(oneGrant, added));
    const section = field(container, 'references');
    section.querySelectorAll<HTMLElement>('.evidence-button')[1]!.click();
    await expect.poll(() => words(section)).toContain('Retirer cet ajout');
    press(section, 'Retirer cet ajout');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });

  test('is listed in words, with what the reader says of it today', () => {
    const { container } = openAnswer(correctedAnswer(oneGrant, held, none, added, moved));
    const said = [...field(container, 'written').querySelectorAll('.row-name')].map(words);
    expect(said).toEqual([
      'Noms des pouvoirs : Victor MARSANNE donne pouvoir à Rose (lu : Victor MARSANNE donne pouvoir à Denis CARMOND)',
      'Retiré – Noms des pouvoirs : Yvette NOLLIN donne pouvoir, sans que le document dise à qui',
      'Ajouté – Délibérations citées : n° 2019.4',
      'Ont voté contre : Hector BOISVERT (lu : N’ont pas pris part au vote : Hector BOISVERT)',
    ]);
    expect(container.querySelectorAll('[data-standing="stands"]')).toHaveLength(4);
    expect(words(container.querySelectorAll('[data-standing]')[2]!)).toContain('ne le trouve toujours pas');
  });
});

describe.each([
  ['roll.proxies', 'Victor MARSANNE'],
  ['votes.named.notVoting', 'Hector BOISVERT'],
])('the form of %s', (list, name) => {
  testAccessibility((look) => openAnswer(oneAct, undefined, look).container, {
    least: 20,
    prepare: (element) => {
      const isEnglish = element.querySelector('main')?.lang === 'en';
      const names = choose(element as HTMLElement, list, name);
      press(names, isEnglish ? 'Correct' : 'Corriger');
      const first = names.querySelector<HTMLInputElement>('.typed-field')!;
      first.value = '';
      first.dispatchEvent(new Event('input', { bubbles: true }));
      press(names, isEnglish ? 'Save' : 'Enregistrer');
      const written = field(element, 'written');
      press(written, isEnglish ? 'Add something else' : 'Ajouter autre chose');
    },
  });
});
