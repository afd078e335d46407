/** Votes as a whole, and gifts in kind: what the user says of them, and what is shown then. */
import { describe, expect, test } from 'vitest';
import { anchorOfGrant } from '../../../lib/model/anchors.ts';
import { anchorOfVote } from '../../../lib/model/entry-anchors.ts';
import { littleFound, manyGrants, oneGrant } from '../fixtures/acts.ts';
import { answerOf, nothingRelated, oneAct } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, words } from '../support/mount.tsx';
import { correctedAnswer, fieldOf, openAnswer, press, tick, type, unfold } from './written-answer.tsx';

const several = answerOf([manyGrants], [nothingRelated]);
const PROCEDURE = manyGrants.votes[1]!;
const OWN = manyGrants.votes[0]!;

const votes = (container: HTMLElement): HTMLElement => container.querySelector<HTMLElement>('.other-vote')!;
const ofOther = (container: HTMLElement): HTMLElement =>
  unfold(votes(container).querySelector<HTMLElement>('[data-field$=".outcome"]')!);
const ofGrant = (container: HTMLElement): HTMLElement => unfold(field(container, 'grants.0.beneficiary'));
const written = (container: HTMLElement): HTMLElement => field(container, 'written');

describe('a vote that was missed', () => {
  test('is said with what is known of it; where the act has a vote of its own, it is on a point', async () => {
    const { container, onWrite } = openAnswer(several);
    press(written(container), 'Ajouter un vote oublié');
    const form = written(container).querySelector('form')!;
    const scope = fieldOf(form, 'Sur quoi porte ce vote') as HTMLSelectElement;
    expect([...scope.options].map(({ value }) => value)).toEqual(['point', 'procedure']);
    expect(document.activeElement).toBe(scope);
    type(form, 'Lequel', 'Amendement n° 3');
    type(form, 'Ce qui en est sorti', 'rejected');
    type(form, 'Contre', '12');
    tick(form, 'À bulletin secret');
    press(form, 'Ajouter');
    const said = { scope: 'point', about: 'Amendement n° 3', secret: true, outcome: 'rejected', against: 12 };
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ act: 0, change: { kind: 'missed-vote', said } });
    await expect.poll(() => written(container).querySelector('form')).toBeNull();
    await expect.poll(() => words(document.activeElement!)).toBe('Ajouter un vote oublié');
  });

  test('needs figures that are numbers', () => {
    const { container, onWrite } = openAnswer(several);
    press(written(container), 'Ajouter un vote oublié');
    const form = written(container).querySelector('form')!;
    type(form, 'Pour', 'beaucoup');
    press(form, 'Ajouter');
    expect(fieldOf(form, 'Pour').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(fieldOf(form, 'Pour'));
    expect(words(form.querySelector('[role="alert"]')!)).toContain('nombre entier');
    expect(onWrite).not.toHaveBeenCalled();
  });

  test('where none was read, it is on the whole act unless the user says otherwise', () => {
    const { container, onWrite } = openAnswer(answerOf([littleFound], [nothingRelated]));
    press(written(container), 'Ajouter un vote oublié');
    const form = written(container).querySelector('form')!;
    expect(form.querySelector('input[type="text"][id$="about"]')).toBeNull();
    press(form, 'Ajouter');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { said: { scope: 'act', outcome: 'unanimous' } } });
  });

  test('is shown as added, among the user’s words too, and is taken back as a whole', () => {
    const said = { scope: 'point', about: 'Amendement n° 3', outcome: 'rejected', against: 12 } as const;
    const answer = correctedAnswer(oneGrant, { change: { kind: 'missed-vote', said } });
    const { container, onWrite } = openAnswer(answer);
    expect(words(votes(container))).toContain('Amendement n° 3');
    expect(words(votes(container))).toContain('corrigé');
    expect(words(written(container))).toContain('Vote ajouté : un de ses points – Amendement n° 3 : Rejeté, 12 contre');
    expect(words(written(container))).toContain('ne le trouve toujours pas');
    expect([...votes(container).querySelectorAll('button')].map(words).join()).not.toContain('Corriger');
    press(ofOther(container), 'Retirer ce vote ajouté');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });
});

describe('a vote that was read', () => {
  test('is said to be none of the act', () => {
    const { container, onWrite } = openAnswer(several);
    press(ofOther(container), 'Ce n’est pas un vote');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { kind: 'no-vote', vote: anchorOfVote(PROCEDURE) } });
  });

  test('that was taken out is told, what it said too, and comes back', () => {
    const answer = correctedAnswer(manyGrants, { change: { kind: 'no-vote', vote: anchorOfVote(PROCEDURE) } });
    const { container, onWrite } = openAnswer(answer);
    expect(container.querySelector('.other-vote')).toBeNull();
    expect(words(written(container))).toContain('Pas un vote de cet acte : la procédure – vote à main levée');
    press(written(container), 'Revenir à ce qui a été lu');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });

  test('that was the only one: no vote is begun in its place by an outcome alone', () => {
    const change = { kind: 'no-vote', vote: anchorOfVote(oneGrant.votes[0]!) } as const;
    const { container } = openAnswer(correctedAnswer(oneGrant, { change }));
    press(written(container), 'Ajouter un vote oublié');
    expect(fieldOf(written(container), 'Sur quoi porte ce vote').value).toBe('act');
  });

  test('is on something else: what is said of it, and that which had been read', () => {
    const { container, onWrite } = openAnswer(several);
    press(ofOther(container), 'Corriger sur quoi porte ce vote');
    const form = votes(container).querySelector('form')!;
    expect(fieldOf(form, 'Lequel').value).toBe('vote à main levée');
    type(form, 'Sur quoi', 'point');
    tick(form, 'À bulletin secret');
    press(form, 'Enregistrer');
    const said = { scope: 'point', about: 'vote à main levée', secret: true };
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change: { kind: 'vote-subject', said } });
  });

  test('whose subject was corrected says so, with what was read, and goes back to it', () => {
    const read = { scope: 'procedure', about: 'vote à main levée' } as const;
    const said = { scope: 'point', about: 'le mode de scrutin' } as const;
    const change = { kind: 'vote-subject', vote: anchorOfVote(PROCEDURE), said, read } as const;
    const { container, onWrite } = openAnswer(correctedAnswer(manyGrants, { change }));
    const told = 'porte sur : un de ses points – le mode de scrutin (lu : la procédure – vote à main levée)';
    expect(words(votes(container))).toContain(told);
    expect(words(votes(container))).toContain('corrigé');
    press(votes(container), 'Revenir à ce qui a été lu');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });

  test('its figures are corrected where the vote is shown, whichever was taken out before it', () => {
    const answer = correctedAnswer(manyGrants, { change: { kind: 'no-vote', vote: anchorOfVote(OWN) } });
    const { container, onWrite } = openAnswer(answer);
    press(votes(container), 'Compléter : Pour');
    type(votes(container), 'La bonne valeur', '20');
    press(votes(container), 'Enregistrer');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: { kind: 'set', path: 'votes.0.for', vote: anchorOfVote(PROCEDURE), value: 20 },
    });
  });
});

describe('a grant', () => {
  const [GRANT] = oneGrant.grants as [(typeof oneGrant.grants)[0]];

  test('is said to be in kind', () => {
    const { container, onWrite } = openAnswer(oneAct);
    press(ofGrant(container), 'C’est un don en nature');
    const change = { kind: 'in-kind', grant: anchorOfGrant(GRANT), inKind: true };
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ change });
  });

  test('that the user says is in kind is marked so, and goes back', () => {
    const change = { kind: 'in-kind', grant: anchorOfGrant(GRANT), inKind: true } as const;
    const { container, onWrite } = openAnswer(correctedAnswer(oneGrant, { change }));
    expect(words(container.querySelector('.row-amount')!)).toMatch(/en nature.*corrigé/);
    expect(words(written(container))).toContain(`Don en nature : ${GRANT.beneficiary.value}`);
    press(ofGrant(container), 'C’est de l’argent');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({ kind: 'uncorrect', correction: 'c1' });
  });

  test('that was missed may be in kind', () => {
    const { container, onWrite } = openAnswer(oneAct);
    press(written(container), 'Ajouter une subvention oubliée');
    const form = written(container).querySelector('form')!;
    type(form, 'Bénéficiaire', 'Club');
    tick(form, 'C’est un don en nature');
    press(form, 'Ajouter');
    expect(onWrite.mock.calls[0]?.[0]).toMatchObject({
      change: { kind: 'missed-grant', beneficiary: 'Club', inKind: true },
    });
  });
});

describe('what the user says of votes is accessible', () => {
  const said = { scope: 'point', about: 'Amendement n° 3', outcome: 'rejected', against: 12 } as const;
  const read = { scope: 'procedure', about: 'vote à main levée' } as const;
  const answer = correctedAnswer(
    manyGrants,
    { change: { kind: 'missed-vote', said } },
    { change: { kind: 'vote-subject', vote: anchorOfVote(PROCEDURE), said: { scope: 'point' }, read } },
    { change: { kind: 'in-kind', grant: anchorOfGrant(manyGrants.grants[0]!), inKind: true } },
  );
  testAccessibility((look) => openAnswer(answer, undefined, look).container, {
    least: 20,
    prepare: (element) => {
      const isEnglish = element.querySelector('main')?.lang === 'en';
      const part = written(element as HTMLElement);
      press(part, isEnglish ? 'Add a vote' : 'Ajouter un vote');
      type(part, isEnglish ? 'For' : 'Pour', 'x');
      press(part.querySelector('form')!, isEnglish ? 'Add' : 'Ajouter');
      press(ofOther(element as HTMLElement), isEnglish ? 'Correct what' : 'Corriger sur quoi');
    },
  });
});
