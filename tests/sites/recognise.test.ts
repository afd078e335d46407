import { describe, expect, test } from 'vitest';
import { isListing, recognise, type LinkContext } from '../../lib/sites/recognise.ts';
import { SAINT_ETIENNE_METROPOLE } from '../../lib/sites/saint-etienne-metropole.ts';

const HOST = 'https://www.saint-etienne-metropole.fr';
const LISTING = `${HOST}/la-metropole/vie-democratique/deliberations`;
const ELSEWHERE = `${HOST}/actualites/transports`;
const DOCUMENT = '/file/3275266/download?token=_Z8KaTEp';
const PDF = '/sites/default/files/2022/fichier.pdf';

interface Surroundings {
  text?: string;
  heading?: string;
  inMenus?: boolean;
}

const marked = (page: string, href: string, { text = '', heading = '', inMenus = false }: Surroundings) =>
  recognise(SAINT_ETIENNE_METROPOLE, new URL(page), new URL(href, page), {
    text: () => text,
    heading: () => heading,
    inMenus: () => inMenus,
  }) !== undefined;

describe('isListing', () => {
  test.each(['', '/', '?page=2', '?date=2022-04-14&page=0', '#resultats', '/bureau-metropolitain'])('…%s', (rest) => {
    expect(isListing(SAINT_ETIENNE_METROPOLE, new URL(LISTING + rest))).toBe(true);
  });

  test.each([
    `${HOST}/`,
    `${HOST}/la-metropole/vie-democratique`,
    `${LISTING}-et-arretes`,
    `${HOST}/en/la-metropole/vie-democratique/deliberations`,
    `${HOST}/recherche?q=/la-metropole/vie-democratique/deliberations`,
    `${HOST}/#/la-metropole/vie-democratique/deliberations`,
  ])('not %s', (address) => {
    expect(isListing(SAINT_ETIENNE_METROPOLE, new URL(address))).toBe(false);
  });
});

describe('on a listing', () => {
  test.each([
    ['whatever its text', DOCUMENT, { text: 'Subvention à une association' }],
    ['without text', DOCUMENT, {}],
    ['a PDF by its name', PDF, { text: 'Télécharger' }],
  ])('a document, %s', (_how, href, context) => {
    expect(marked(LISTING, href, context)).toBe(true);
  });

  test.each([
    ['a download in the menus', DOCUMENT, { text: 'Plan du métro', inMenus: true }],
    ['one in the menus that speaks of acts', PDF, { text: 'Délibérations', inMenus: true }],
    ['another page', '/la-metropole/budget', { text: 'Délibération n° 3' }],
  ])('not %s', (_why, href, context) => {
    expect(marked(LISTING, href, context)).toBe(false);
  });
});

describe('elsewhere on the site', () => {
  test.each([
    ['named as a deliberation', DOCUMENT, { text: 'Délibération n° 2022.00155 (PDF, 120 Ko)' }],
    ['in capitals, without accents', DOCUMENT, { text: 'DELIBERATION DU BUREAU' }],
    ['with its accents apart', DOCUMENT, { text: 'Délibération'.normalize('NFD') }],
    ['by its heading', DOCUMENT, { text: 'Télécharger', heading: 'Les délibérations du Bureau' }],
    ['minutes of the council', PDF, { text: 'Procès-verbal du conseil du 4 juillet' }],
    ['minutes, spelt otherwise', PDF, { text: 'Compte rendu\n de la séance du 4 juillet' }],
    ['a collection', PDF, { text: 'Recueil des actes administratifs n° 12' }],
  ])('a document, %s', (_how, href, context) => {
    expect(marked(ELSEWHERE, href, context)).toBe(true);
  });

  test.each([
    ['a map', DOCUMENT, { text: 'Plan du métro' }],
    ['a form', PDF, { text: 'Formulaire de demande', heading: 'Vos démarches' }],
    ['minutes of another meeting', PDF, { text: 'Compte rendu de la réunion de quartier' }],
    ['a word that only begins so', PDF, { text: 'Une politique délibérée' }],
    ['an adverb', PDF, { text: 'Délibérément sobre' }],
    ['no words at all', DOCUMENT, {}],
    ['an announced page that is no file', '/deliberations/2022', { text: 'Délibérations' }],
  ])('not %s', (_why, href, context) => {
    expect(marked(ELSEWHERE, href, context)).toBe(false);
  });
});

/** What recognising a link asks of its page, in order. */
function asked(page: string, href: string): string[] {
  const questions: string[] = [];
  const answer = <T>(question: string, value: T) => {
    questions.push(question);
    return value;
  };
  const context: LinkContext = {
    text: () => answer('text', 'Délibération'),
    heading: () => answer('heading', ''),
    inMenus: () => answer('inMenus', false),
  };
  recognise(SAINT_ETIENNE_METROPOLE, new URL(page), new URL(href, page), context);
  return questions;
}

describe('the page is asked for no more than is needed', () => {
  test.each([
    ['nothing of a link to a page', LISTING, '/budget', []],
    ['nothing of a PDF elsewhere', LISTING, 'https://evil.example/acte.pdf', []],
    ['the place of a document on a listing', LISTING, DOCUMENT, ['inMenus']],
    ['no heading if the text says enough', ELSEWHERE, DOCUMENT, ['inMenus', 'text']],
  ])('%s', (_what, page, href, questions) => {
    expect(asked(page, href)).toEqual(questions);
  });
});
