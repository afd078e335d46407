import { describe, expect, test } from 'vitest';
import { groupsOf, refusedOrigins } from '../../../lib/ui/batch/report-groups.ts';
import { reportCsv, reportText, sayTally } from '../../../lib/ui/batch/report-text.ts';
import { sayTime } from '../../../lib/ui/batch/time-left.ts';
import { batchWords } from '../../../lib/ui/words/batch-words.ts';
import { batchWith, DOCUMENTS, ended } from './samples.ts';

const fr = batchWords('fr');
const en = batchWords('en');
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

test('the figures of a listing are said in one line, and none that is nought', () => {
  expect(sayTally(ended, fr).map(plain)).toEqual([
    '47 documents listés',
    '43 lus, dont 5 déjà connus avant',
    '2 documents numérisés, sans texte',
    '2 non lus',
  ]);
  expect(sayTally(ended, en)).toContain('43 read, 5 of them known before');
  expect(sayTally(batchWith({ tally: { ...ended.tally, known: 0, scans: 0, failed: 0 } }), fr)).toHaveLength(2);
});

test('documents without acts stand under their reason, those to do something about first', () => {
  const groups = groupsOf(DOCUMENTS, fr);
  expect(groups.map(({ words, documents }) => [plain(words), documents.length])).toEqual([
    ['Le site refuse de donner ce document.', 1],
    ['Le document n’est plus à cette adresse.', 1],
    ['Ce document est une image : il a été numérisé, et ne contient pas de texte.', 2],
  ]);
  expect(groups.every(({ todo }) => todo !== '')).toBe(true);
});

test('hosts that nobody permitted are named once', () => {
  const failure = { code: 'host-not-permitted' } as const;
  const refused = ['https://a.example/1.pdf', 'https://a.example/2.pdf', 'https://b.example/3.pdf'];
  const documents = refused.map((address) => ({ address, label: '', end: { kind: 'failed', failure } as const }));
  expect(refusedOrigins([...documents, ...DOCUMENTS])).toEqual(['https://a.example', 'https://b.example']);
});

describe('as text', () => {
  test('the account says what was read, why not, what to do, and where', () => {
    const text = plain(reportText(ended, DOCUMENTS, 'fr'));
    expect(text).toContain('https://ville.example/deliberations');
    expect(text).toContain('3 pages de la liste');
    expect(text).toContain('43 lus, dont 5 déjà connus avant');
    expect(text).toMatch(
      /Le site refuse de donner ce document\. \(1\)\nQue faire : .+\n- Acte 9 : https:\/\/ville\.example\/9\.pdf/,
    );
    expect(text).not.toContain('Acte 11');
  });

  test('what was left is said to be left', () => {
    const [first] = DOCUMENTS;
    if (first === undefined) throw new Error('no document');
    const { end: _end, ...left } = first;
    expect(reportText(batchWith({ state: 'cancelled' }), [left], 'fr')).toContain('la lecture a été arrêtée avant');
  });
});

/** RFC 4180, for this test. */
const rows = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? '').replaceAll('""', '"'),
      ),
    );

describe('as a table', () => {
  test('each document has its line, in the listing’s order', () => {
    const [head, ...lines] = rows(reportCsv(ended, DOCUMENTS, 'fr'));
    expect(head).toEqual([
      'rang',
      'libelle',
      'adresse',
      'resultat',
      'deja_connu',
      'actes',
      'raison',
      'que_faire',
      'page',
    ]);
    expect(lines).toHaveLength(47);
    expect(lines[0]?.slice(0, 6)).toEqual(['1', 'Acte 1', 'https://ville.example/1.pdf', 'lu', 'oui', '1']);
    expect(lines[8]?.slice(3, 7)).toEqual(['non lu', '', '', 'Le site refuse de donner ce document.']);
  });

  test('a label is only text, whatever it is made of', () => {
    const labels = [
      '=HYPERLINK("https://evil.example")',
      '+1',
      '@SUM(1)',
      '-2',
      'a "quoted", label;',
      '\ttab',
      'two\nlines',
    ];
    const documents = labels.map((label) => ({ address: 'https://ville.example/1.pdf', label }));
    const csv = reportCsv(ended, documents, 'fr');
    expect(
      rows(csv.replace('two\nlines', 'two lines'))
        .slice(1)
        .map((row) => row[1]),
    ).toEqual([
      `'=HYPERLINK("https://evil.example")`,
      `'+1`,
      `'@SUM(1)`,
      `'-2`,
      'a "quoted", label;',
      `'\ttab`,
      'two lines',
    ]);
  });
});

test.each([
  [0, 'encore moins d’une minute'],
  [59_000, 'encore moins d’une minute'],
  [61_000, 'encore 2 minutes environ'],
  [600_000, 'encore 10 minutes environ'],
  [660_001, 'encore 15 minutes environ'],
  [3_000_000, 'encore 50 minutes environ'],
  [3_600_000, 'encore 1 heure environ'],
  [9_000_000, 'encore 3 heures environ'],
])('%d ms are said as about « %s »: never less than they are', (milliseconds, words) => {
  expect(plain(sayTime(milliseconds, fr))).toBe(words);
});
