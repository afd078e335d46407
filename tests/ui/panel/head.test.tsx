import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Deliberation } from '../../../lib/model/reading.ts';
import type { RelatedActs } from '../../../lib/model/related.ts';
import { ActChooser } from '../../../lib/ui/panel/act-chooser.tsx';
import { AnswerHead } from '../../../lib/ui/panel/answer-head.tsx';
import { ClampedTitle } from '../../../lib/ui/panel/clamped-title.tsx';
import { doubtful, littleFound, manyGrants, oneGrant } from '../fixtures/acts.ts';
import { nothingRelated, related } from '../fixtures/answers.ts';
import { found } from '../fixtures/found.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, mountPart, words, type Look } from '../support/mount.tsx';

const head = (
  act: Deliberation,
  ties: RelatedActs = nothingRelated,
  look?: Look,
  onGoTo: (anchor: string) => void = () => {},
) => mountPart(<AnswerHead act={act} related={ties} onGoTo={onGoTo} />, look);

describe('the answer in one glance', () => {
  testAccessibility((look) => head(oneGrant, related, look), { least: 15 });
  testAccessibility((look) => head(littleFound, nothingRelated, look), { least: 8 });

  test('says how much, to whom, how they voted and what came before', () => {
    const container = head(oneGrant, related);
    expect(words(field(container, 'grants'))).toMatch(/^4 500 €.*subvention.* à Les Ateliers du Vallon/);
    expect(words(field(container, 'votes'))).toContain('Adopté à l’unanimité');
    expect([...field(container, 'votes').querySelectorAll('li')].map(words)).toEqual([
      '25 pour déduit',
      '0 contre déduit',
      '1 sans prendre part imprimé',
    ]);
    expect(words(field(container, 'related'))).toBe('Avant 4 000 € le 30 septembre 2021, puis +500 €');
    expect(words(field(container, 'session'))).toBe('15 juin 2023');
    expect(words(field(container, 'number'))).toBe('n° 2023.00072');
  });

  test('counts many beneficiaries and names the first', () => {
    const container = head(manyGrants);
    expect(words(field(container, 'grants'))).toContain('26 100,50 €');
    expect(words(field(container, 'grants'))).toContain('à 6 bénéficiaires');
    expect(field(container, 'grants').querySelectorAll('li')).toHaveLength(3);
    expect(words(field(container, 'grants'))).toContain('et 3 autres');
  });

  test('never gives a part of the sums for the whole', () => {
    const unpriced = { beneficiary: found('Chorale des Trois Ponts', 'une subvention à la Chorale') };
    const container = head({ ...manyGrants, grants: [...manyGrants.grants, unpriced] });
    expect(words(field(container, 'grants'))).toContain('au moins 26 100,50 €');
  });

  test('says why there is no amount and no vote', () => {
    const container = head(littleFound);
    expect(words(field(container, 'grants'))).toContain('Ce document n’indique aucune somme accordée.');
    expect(container.querySelector('[data-missing=votes]')?.getAttribute('data-reason')).toBe('not-recognised');
    expect(words(field(container, 'number'))).toBe('numéro non trouvé');
    expect(words(field(container, 'title'))).toBe('titre non trouvé');
  });

  test('says that points or lines have votes of their own', () => {
    const point = { ...oneGrant.votes[0]!, scope: 'point' as const };
    expect(words(field(head({ ...oneGrant, votes: [point, point] }), 'votes'))).toContain('2 votes, point par point');
    const grants = [{ ...oneGrant.grants[0]!, vote: point }];
    expect(words(field(head({ ...oneGrant, votes: [], grants }), 'votes'))).toContain('Un vote pour chaque ligne');
  });

  test('shows that an amount is doubtful', () => {
    expect(words(field(head(doubtful), 'grants'))).toContain('incertain');
  });

  test('leads to what is to be checked and to what came before', () => {
    const onGoTo = vi.fn();
    head(oneGrant, related, undefined, onGoTo);
    fireEvent.click(screen.getByRole('button', { name: '1 point à vérifier' }));
    fireEvent.click(screen.getByRole('button', { name: /30 septembre 2021/ }));
    expect(onGoTo.mock.calls).toEqual([['checks'], ['earlier']]);
  });

  test.each([
    [{ ...related, earlier: related.earlier.slice(1) }, '4 500 € le 1er avril 2019, puis inchangé'],
    [{ ...related, earlier: [{ ...related.earlier[0]!, changes: [] }] }, '1 délibération liée'],
    [nothingRelated, 'première fois, parmi les actes déjà lus'],
  ])('says what came before (%#)', (ties, said) => {
    expect(words(field(head(oneGrant, ties), 'related'))).toBe(`Avant ${said}`);
  });
});

describe('a long title', () => {
  test('is cut to its first lines, and opens', () => {
    const container = mountPart(<ClampedTitle title={'SOUTIEN A UN PROGRAMME '.repeat(30)} />);
    const title = field(container, 'title');
    const cut = title.clientHeight;
    expect(title.scrollHeight).toBeGreaterThan(cut);
    fireEvent.click(screen.getByRole('button', { name: 'Afficher en entier' }));
    expect(title.clientHeight).toBeGreaterThan(cut);
  });

  test('has no button where nothing is cut', () => {
    expect(mountPart(<ClampedTitle title="COURT" />).querySelector('button')).toBeNull();
  });
});

describe('the chooser of acts', () => {
  const acts = [oneGrant, manyGrants, littleFound];
  const chooser = (chosen: number, look?: Look, onChoose: (index: number) => void = () => {}) =>
    mountPart(<ActChooser acts={acts} chosen={chosen} onChoose={onChoose} />, look);
  testAccessibility((look) => chooser(1, look), { least: 5 });

  test('steps back and on, or jumps by name', () => {
    const onChoose = vi.fn();
    chooser(1, undefined, onChoose);
    fireEvent.click(screen.getByRole('button', { name: 'Acte précédent' }));
    fireEvent.click(screen.getByRole('button', { name: 'Acte suivant' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Délibération' }), { target: { value: '2' } });
    expect(onChoose.mock.calls.flat()).toEqual([0, 2, 2]);
    expect(screen.getByRole('status').textContent).toBe('Acte 2 sur 3');
  });

  test('stops at both ends, and is left out for a single act', () => {
    chooser(0);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Acte précédent' }).disabled).toBe(true);
    const single = mountPart(<ActChooser acts={[oneGrant]} chosen={0} onChoose={() => {}} />);
    expect(single.querySelector('nav')).toBeNull();
  });
});
