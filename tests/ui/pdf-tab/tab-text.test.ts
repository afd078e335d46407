import { describe, expect, it } from 'vitest';
import type { ActSummary, DocumentState } from '../../../lib/model/document.ts';
import { tabText } from '../../../lib/ui/pdf-tab/tab-text.ts';
import { actSummary, answered } from '../fixtures/answers.ts';

const { outcome: _, ...withoutVote } = actSummary;
const grants = [{ beneficiary: 'A', amountCents: 100_000 }, { beneficiary: 'B' }, { beneficiary: 'C', inKind: true }];
const act = (changes: Partial<ActSummary>): DocumentState => answered([{ ...actSummary, ...changes }]);
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

describe('the slim tab', () => {
  it.each([
    [{ phase: 'unread' }, 'lire ce document', 'read this document'],
    [{ phase: 'queued' }, 'en attente', 'waiting'],
    [{ phase: 'reading', receivedBytes: 1, totalBytes: 4 }, 'lecture, 25 %', 'reading, 25%'],
    [act({}), 'subvention de 4 500 €, adopté à l’unanimité', 'grant of €4,500, adopted unanimously'],
    [act({ grants }), '3 subventions, adopté à l’unanimité', '3 grants, adopted unanimously'],
    [act({ grants: grants.slice(2) }), 'aide en nature, adopté à l’unanimité', 'help in kind, adopted unanimously'],
    [act({ grants: [], outcome: 'noted' }), 'l’assemblée prend acte', 'the assembly takes note'],
    [answered([withoutVote]), 'subvention de 4 500 €', 'grant of €4,500'],
    [answered([{ ...withoutVote, grants: [] }]), 'lu, ni montant ni vote trouvé', 'read, no amount or vote found'],
    [answered([actSummary, actSummary]), '2 délibérations · 9 000 €', '2 deliberations · €9,000'],
    [answered([], 'no-text'), 'document numérisé', 'scanned document'],
    [answered([], 'not-deliberation'), 'pas une délibération', 'not a deliberation'],
    [{ phase: 'failed', failure: { code: 'http-forbidden' } }, 'non lu : accès refusé', 'not read: access refused'],
  ] satisfies [DocumentState, string, string][])('says of %j what it is, in short', (state, french, english) => {
    expect([plain(tabText(state, 'fr').text), plain(tabText(state, 'en').text)]).toEqual([french, english]);
  });

  it('points at an act whose figures disagree', () => {
    expect(tabText(act({ failedChecks: 1 }), 'fr').toCheck).toBe(true);
    expect(tabText(act({}), 'fr').toCheck).toBe(false);
  });
});
