import { describe, expect, it } from 'vitest';
import type { ActSummary, DocumentState } from '../../../lib/model/document.ts';
import { FAILURE_CODES } from '../../../lib/model/result.ts';
import { summaryLines } from '../../../lib/ui/mark/summary-lines.ts';
import { actSummary, answered } from '../fixtures/answers.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const valuesOf = (state: DocumentState): Record<string, string> =>
  Object.fromEntries(summaryLines(state, 'fr').lines.map(({ field, value }) => [field, plain(value)]));

describe('the card of a mark', () => {
  it('says amount, beneficiary, vote and date', () => {
    expect(valuesOf(answered([actSummary]))).toEqual({
      grants: '4 500 €',
      'grants.beneficiary': 'Les Ateliers du Vallon',
      votes: 'unanimité, 26 pour (déduit)',
      session: '15 juin 2023',
    });
  });

  it('says what came before once that is known', () => {
    const { lines } = summaryLines(answered([actSummary]), 'fr', '4 000 € le 14 février 2020, puis inchangé');
    expect(lines.at(-1)).toMatchObject({ field: 'related', label: 'Avant' });
  });

  it('says of each what was not found, quietly', () => {
    const empty: ActSummary = { grants: [], failedChecks: 0 };
    const { lines } = summaryLines(answered([empty]), 'fr');
    expect(lines.every(({ absent }) => absent)).toBe(true);
    expect(lines.map(({ value }) => value)).toEqual([
      'aucune subvention trouvée',
      'aucun bénéficiaire trouvé',
      'vote non trouvé',
      'date non trouvée',
    ]);
  });

  it.each([
    [['A', 'B', 'C'], 'A, B et C'],
    [['A', 'B', 'C', 'D'], 'A, B et 2 autres'],
    [['A', 'A'], 'A'],
  ])('names %j', (names, said) => {
    const grants = names.map((beneficiary) => ({ beneficiary, amountCents: 100 }));
    expect(valuesOf(answered([{ ...actSummary, grants }]))['grants.beneficiary']).toBe(said);
  });

  it('gives each act of a document a line, as far as there is room', () => {
    const acts = Array.from({ length: 6 }, (_, index) => ({ ...actSummary, number: `N${index}` }));
    const view = summaryLines(answered(acts), 'fr');
    expect(view.lead).toBe('6 délibérations dans ce document');
    expect(view.lines.map(({ label }) => label)).toEqual(['N0', 'N1', 'N2', 'N3']);
    expect(view.notes[0]).toBe('et 2 autres');
  });

  it('says that something is to be checked', () => {
    expect(summaryLines(answered([{ ...actSummary, failedChecks: 2 }]), 'fr').notes[0]).toBe('2 points à vérifier');
  });

  it.each(FAILURE_CODES)('says what happened and what to do: %s', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const retryAt = new Date(2026, 10, 21, 14, 32).getTime();
      const retried = summaryLines({ phase: 'failed', failure: { code }, retryAt }, language);
      expect(retried.notes.at(-1)).toMatch(language === 'fr' ? / à 14:32\.$/ : / at (14:32|02:32\sPM)\.$/);
      const view = summaryLines({ phase: 'failed', failure: { code } }, language);
      expect(view.lead).not.toContain('failure.');
      expect(view.notes[0]).not.toContain('failure.');
    }
  });
});
