import { describe, expect, it } from 'vitest';
import type { ActSummary, DocumentState } from '../../../lib/model/document.ts';
import { markText, type MarkKind } from '../../../lib/ui/mark/mark-text.ts';
import { actSummary, answered } from '../fixtures/answers.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const { totalCents: _total, outcome: _outcome, ...nothing } = { ...actSummary, grants: [] };

const states: [DocumentState, MarkKind, string, string][] = [
  [{ phase: 'unread' }, 'unread', 'non lu', 'unread'],
  [{ phase: 'queued' }, 'queued', 'en attente', 'waiting'],
  [{ phase: 'reading' }, 'reading', 'lecture…', 'reading…'],
  [{ phase: 'reading', receivedBytes: 50, totalBytes: 200 }, 'reading', 'lecture, 25 %', 'reading, 25%'],
  [{ phase: 'reading', receivedBytes: 300, totalBytes: 200 }, 'reading', 'lecture, 100 %', 'reading, 100%'],
  [{ phase: 'failed', failure: { code: 'network' } }, 'failed', 'non lu : hors connexion', 'not read: offline'],
  [answered([], 'no-text'), 'scan', 'document numérisé', 'scanned document'],
  [answered([], 'not-deliberation'), 'not-deliberation', 'pas une délibération', 'not a deliberation'],
  [answered([], 'encrypted'), 'failed', 'non lu : protégé', 'not read: protected'],
  [answered([]), 'not-deliberation', 'pas une délibération', 'not a deliberation'],
  [answered([actSummary]), 'read', '4 500 € · unanimité', '€4,500 · unanimous'],
  [answered([nothing]), 'read', 'lu, ni montant ni vote trouvé', 'read, no amount or vote found'],
];

const saying = (act: Partial<ActSummary>): string => plain(markText(answered([{ ...actSummary, ...act }]), 'fr').text);

describe('a mark', () => {
  it.each(states)('of %j is %s: %s', (state, kind, french, english) => {
    const mark = markText(state, 'fr');
    expect(mark.kind).toBe(kind);
    expect(plain(mark.text)).toBe(french);
    expect(plain(markText(state, 'en').text)).toBe(english);
    expect(mark.label).toContain(mark.text);
  });

  it('says figures that are printed, and none that is inferred', () => {
    const counts = { for: { value: 14, certainty: 'stated' }, against: { value: 2, certainty: 'stated' } } as const;
    expect(saying({ outcome: 'majority', ...counts })).toBe('4 500 € · majorité, 14 pour, 2 contre');
    const guessed = { ...counts, for: { value: 14, certainty: 'inferred' } } as const;
    expect(saying({ outcome: 'majority', ...guessed })).toBe('4 500 € · majorité, 2 contre');
    expect(saying({ outcome: 'unanimous', ...counts })).toBe('4 500 € · unanimité');
  });

  it('never gives a part for the whole', () => {
    const grants = [{ beneficiary: 'A', amountCents: 100_000 }, { beneficiary: 'B' }];
    expect(saying({ grants })).toBe('au moins 1 000 € · unanimité');
    expect(saying({ grants: [grants[0]!, { beneficiary: 'B', inKind: true }] })).toBe('1 000 € · unanimité');
    expect(saying({ grants: [{ beneficiary: 'B', inKind: true }] })).toBe('aide en nature · unanimité');
  });

  it('counts the acts of a document, and what they grant together', () => {
    const state = answered([actSummary, { ...actSummary, failedChecks: 2 }]);
    expect(plain(markText(state, 'fr').text)).toBe('2 délibérations · 9 000 €');
    expect(markText(state, 'fr').toCheck).toBe(true);
    expect(plain(markText(answered([nothing, nothing]), 'fr').text)).toBe('2 délibérations');
  });
});
