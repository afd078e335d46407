import { expect, test } from 'vitest';
import { looksLikeDocument, openedDocument } from '../../lib/sites/opened-document.ts';

const DOCUMENT = 'https://www.saint-etienne-metropole.fr/file/3275266/download?token=_Z8KaTEp';

test.each([
  ['as its listing links it', DOCUMENT, DOCUMENT],
  ['opened at a page', `${DOCUMENT}#page=3`, DOCUMENT],
  ['opened from a letter', `${DOCUMENT}&utm_source=lettre`, DOCUMENT],
  ['of no declared site', 'https://ville.example/acte.pdf?v=2#page=3', 'https://ville.example/acte.pdf?v=2'],
  ['whose query holds a hash', 'https://ville.example/a?n=%23#b#c', 'https://ville.example/a?n=%23'],
  ['of a look-alike host', DOCUMENT.replace('.fr', '.fr.example'), DOCUMENT.replace('.fr', '.fr.example')],
])('a document %s has its own address', (_how, tab, address) => {
  expect(openedDocument(new URL(tab))).toBe(address);
});

test.each([
  [DOCUMENT, true],
  ['https://ville.example/actes/ACTE.PDF#page=2', true],
  ['https://ville.example/actes?fichier=acte.pdf', false],
  ['https://www.saint-etienne-metropole.fr/actualites', false],
])('%s looks like a document: %s', (tab, expected) => {
  expect(looksLikeDocument(new URL(tab))).toBe(expected);
});
