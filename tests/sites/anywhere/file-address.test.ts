import { describe, expect, test } from 'vitest';
import { fileLikeness, fileWords, pathWords, withoutFragment } from '../../../lib/sites/anywhere/file-address.ts';

const likeness = (address: string) => fileLikeness(new URL(address, 'https://www.exemple.fr/actes/'));

describe('fileLikeness', () => {
  test.each([
    ['a.pdf', 'pdf'],
    ['A.PDF#page=2', 'pdf'],
    ['/documents/20142/0/acte.pdf/1f2e-77?version=1.0', 'pdf'],
    ['voir?file=a.pdf', 'pdf'],
    ['http://www.exemple.fr/a.pdf', 'pdf'],
    ['consulter_fichier.php?POS_NUM_DOC=12', 'handed-out'],
    ['/file/12/download?token=x', 'handed-out'],
    ['/?wpdmdl=34', 'handed-out'],
    ['index.php?eID=dumpFile&f=12', 'handed-out'],
    ['/telecharger/34', 'handed-out'],
    ['GetDocument.ashx?id=4', 'handed-out'],
    ['/deliberations/2024', 'unsaid'],
    ['/', 'unsaid'],
    ['a.docx', 'none'],
    ['photo.JPG', 'none'],
    ['mailto:a@exemple.fr', 'none'],
    ['ftp://exemple.fr/a.pdf', 'none'],
    ['blob:https://www.exemple.fr/a.pdf', 'none'],
    ['https://user@exemple.fr/a.pdf', 'none'],
    ['https://exemple.fr:8443/a.pdf', 'none'],
  ])('%s: %s', (address, expected) => {
    expect(likeness(address)).toBe(expected);
  });
});

const words = (path: string) => fileWords(new URL(path, 'https://www.exemple.fr'));

test('a file says by its name what it is, however the name is written', () => {
  expect(words('/files/D%C3%A9lib%C3%A9ration_2024-012.pdf')).toContain('deliberation 2024 012');
  expect(words('/x?file=PV+du+conseil.PDF')).toContain('pv du conseil');
  expect(words('/%E0%A4.pdf')).toContain('e0 a4');
  expect(pathWords(new URL('https://www.exemple.fr/vie-municipale/d%C3%A9lib%C3%A9rations'))).toBe(
    'vie municipale deliberations',
  );
});

test('the fragment is a place in the document, not another document', () => {
  expect(withoutFragment(new URL('https://www.exemple.fr/a.pdf?v=2#page=3'))).toBe('https://www.exemple.fr/a.pdf?v=2');
});
