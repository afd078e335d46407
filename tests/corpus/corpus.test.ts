/** The documents that we wrote, read from their PDFs. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DRAFT } from '../../scripts/new-case/draft.ts';
import { readMarkup } from '../../scripts/new-case/markup.ts';
import { typeset } from '../../scripts/new-case/typeset.ts';
import { casesIn, scoreCases } from '../scoring/corpus.ts';
import { add, recall, type Disagreement, type Tally } from '../scoring/tally.ts';

const CASES = casesIn('tests/corpus');
/** Others were made from a PDF. */
const isWritten = ({ text }: { text: string }): boolean => existsSync(text);

describe('the hand-written corpus', () => {
  it('has at least 60 documents', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it('holds no draft', () => {
    const drafts = CASES.filter(({ expected: { notes = DRAFT } }) => notes.includes(DRAFT));
    expect(drafts.map(({ slug }) => slug)).toEqual([]);
  });

  it.each(CASES.map(({ slug, pdf }) => ({ slug, pdf, text: pdf.replace(/pdf$/, 'txt') })).filter(isWritten))(
    '$slug is set from its text',
    async ({ pdf, text }) => {
      const written = readMarkup(readFileSync(text, 'utf8'));
      if (!written.ok) throw new Error(`${text}:${written.error.line}: ${written.error.message}`);
      const same = Buffer.from(await typeset(written.value)).equals(readFileSync(pdf));
      expect(same, 'run npm run new-case -- --all').toBe(true);
    },
  );
});

describe('what is read of the hand-written corpus', () => {
  const tally: Tally = {};
  let disagreements: Disagreement[] = [];

  beforeAll(async () => {
    const scores = await scoreCases(CASES);
    for (const score of scores) add(tally, score.tally);
    disagreements = scores.flatMap((score) => score.disagreements);
  }, 60_000);

  /** Better absent than wrong: what these say is what councils are asked about. */
  it.each([
    'acts',
    'grants',
    'granted money that is not',
    'rowVote',
    'outcome',
    'for',
    'against',
    'abstentions',
    'notVoting',
    'named',
    'evidence',
  ])('says nothing wrong: %s', (field) => {
    const wrong = disagreements.filter((one) => one.field === field && (one.what === 'wrong' || one.what === 'extra'));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['kind', 1],
    ['acts', 1],
    ['grants', 1],
    ['amounts', 1],
    ['outcome', 1],
    ['number', 1],
    ['session', 1],
    ['title', 1],
    ['body', 1],
    ['president', 1],
    ['secretary', 1],
    ['votesCast', 1],
    ['rollPresent', 1],
    ['references', 1],
  ])('finds %s: at least %d', (field, least) => {
    const counts = tally[field];
    expect(counts, field).toBeDefined();
    expect(counts && recall(counts), list(field)).toBeGreaterThanOrEqual(least);
  });

  const list = (field: string): string =>
    disagreements
      .filter((one) => one.field === field)
      .map(({ document, wanted, got }) => `${document}: ${JSON.stringify(wanted)} ≠ ${JSON.stringify(got)}`)
      .join('\n');
});
