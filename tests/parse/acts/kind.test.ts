import { describe, expect, it } from 'vitest';
import { cutActs } from '../../../lib/parse/acts/cut.ts';
import { pagesOf } from '../lines.ts';

const kindOf = (block: string) => cutActs(pagesOf(block)).kind;

const DECIDED = 'Le Conseil municipal, après en avoir délibéré, décide d’ouvrir la piscine.\nAdopté à l’unanimité.';

describe('the kind of a document', () => {
  it.each([
    ['an extract', `EXTRAIT DU REGISTRE DES DELIBERATIONS\n${DECIDED}`, 'deliberation'],
    ['a sitting and a decision', `Séance du 3 mai 2031\n${DECIDED}`, 'deliberation'],
    ['a head that is an image', `\f\n${DECIDED}`, 'deliberation'],
    [
      'the approval of minutes',
      `DELIBERATION N° 2031-12\nProcès-verbal de la séance du 3 mai – Approbation\n${DECIDED}`,
      'deliberation',
    ],
    ['minutes by their title', `Procès-verbal de la séance du 3 mai 2031\n1. Piscine\n${DECIDED}`, 'minutes'],
    [
      'minutes by their agenda and their end',
      `Conseil municipal du 3 mai 2031\nOrdre du jour\n1. Piscine\n${DECIDED}\nLa séance est levée à 20 h.`,
      'minutes',
    ],
    [
      'an order',
      `ARRÊTÉ N° 2031-12\nLe Maire,\nVu la délibération du 3 mai 2031,\nARRÊTE\nArticle 1 : la rue est fermée.`,
      'other',
    ],
    ['a list of acts', 'LISTE DES DÉLIBÉRATIONS\n2031-12     Piscine     Adoptée à l’unanimité', 'other'],
    ['an agenda', 'Conseil municipal du 3 mai 2031\nOrdre du jour\n1. Piscine\n2. Vote du budget', 'other'],
    ['a newsletter', `Bulletin municipal n° 12\nLe conseil du 3 mai 2031\n${DECIDED}`, 'other'],
    [
      'the journal of a village',
      `L’ÉCHO DU VALLON\nLe journal de la commune\nConseil municipal du 3 mai 2031\n${DECIDED}`,
      'other',
    ],
    [
      'minutes that the journal takes up',
      `Compte rendu du conseil municipal du 3 mai 2031\nBulletin municipal n° 12\n1. Piscine\n${DECIDED}`,
      'minutes',
    ],
    [
      'an act about a journal',
      `Séance du 3 mai 2031\nObjet : impression du bulletin municipal\n${DECIDED}`,
      'deliberation',
    ],
    [
      'an act about a contract, under the sitting and without any other heading',
      `Conseil municipal du 3 mai 2031\nCONTRAT DE BAIE – SUBVENTION\nRapport de présentation\n${DECIDED}`,
      'deliberation',
    ],
    [
      'an act whose head tells that other minutes were approved',
      `Séance du 3 mai 2031\nM. DURAND est nommé secrétaire. Le\nprocès-verbal de la séance du 2 avril 2031 est adopté.\n${DECIDED}`,
      'deliberation',
    ],
    [
      'an election by secret ballot',
      'Séance du 3 mai 2031\nObjet : désignation\nMme PETIT, ayant obtenu la majorité absolue, est désignée.',
      'deliberation',
    ],
    ['a page of a journal', 'La piscine rouvre lundi. Les habitants sont ravis.', 'other'],
  ])('%s', (_, block, kind) => {
    expect(kindOf(block)).toBe(kind);
  });
});

describe('the items of minutes', () => {
  it('are cut at the numbers of their acts, and end with the sitting', () => {
    const { acts, head } = cutActs(
      pagesOf(`
        Compte-rendu de la séance du 3 mai 2031
        Présents : M. Paul DURAND
        DEL2031-12 : Piscine
        ${DECIDED.split('\n').join('\n        ')}
        DEL2031-13 : Cantine
        ${DECIDED.split('\n').join('\n        ')}
        La séance est levée à 20 h.
        Le Maire, Paul DURAND`),
    );
    expect(acts.map(({ body }) => body[0]?.text)).toEqual(['DEL2031-12 : Piscine', 'DEL2031-13 : Cantine']);
    expect(head?.body.map(({ text }) => text)).toEqual([
      'Compte-rendu de la séance du 3 mai 2031',
      'Présents : M. Paul DURAND',
      'La séance est levée à 20 h.',
      'Le Maire, Paul DURAND',
    ]);
  });

  it('are not the lines of the agenda, nor what decides nothing', () => {
    const { acts } = cutActs(
      pagesOf(`
        CR du conseil municipal du 3 mai 2031
        Ordre du jour
        1. Piscine
        2. Cantine
        1. Piscine
        Adoption à 0 contre, 0 abstention, 11 voix pour
        2. Cantine
        Adoption à 0 contre, 0 abstention, 11 voix pour
        3. Questions diverses
        Un banc sera installé sur la place, et les trottoirs de la rue des Lilas seront refaits avant l'été par le
        département, qui a prévenu la commune la semaine dernière par un courrier de deux pages.`),
    );
    expect(acts.map(({ body }) => body[0]?.text)).toEqual(['1. Piscine', '2. Cantine']);
  });
});

describe('what stands under a heading that decides nothing', () => {
  it.each(['4/ QUESTIONS DIVERSES', 'Questions diverses :', 'INFORMATIONS ET QUESTIONS DIVERSES'])('%s', (heading) => {
    const { acts } = cutActs(
      pagesOf(`
        Compte-rendu du conseil municipal du 3 mai 2031
        1/ Piscine
        Adoption à 0 contre, 0 abstention, 11 voix pour
        2/ Cantine
        Adoption à 0 contre, 0 abstention, 11 voix pour
        ${heading}
        Un banc sera installé.`),
    );
    expect(acts.map(({ body }) => body.map(({ text }) => text))).toEqual([
      ['1/ Piscine', 'Adoption à 0 contre, 0 abstention, 11 voix pour'],
      ['2/ Cantine', 'Adoption à 0 contre, 0 abstention, 11 voix pour'],
    ]);
  });
});

const act = (number: string) =>
  `EXTRAIT DU REGISTRE DES DELIBERATIONS\nDELIBERATION N° ${number}\n${DECIDED}\nPour extrait conforme`;

describe('the acts of a collection', () => {
  it('begin with their heads', () => {
    const { kind, acts } = cutActs(pagesOf(`${act('2031-12')}\n\f\n${act('2031-13')}`));
    expect([kind, acts.length]).toEqual(['collection', 2]);
  });

  it('are one where the head comes back with the same number, or above nothing that is decided', () => {
    expect(cutActs(pagesOf(`${act('2031-12')}\n\f\nDELIBERATION N° 2031-12\nAnnexe`)).acts).toHaveLength(1);
    expect(cutActs(pagesOf(`${act('2031-12')}\n\f\nDELIBERATION N° 2031-13\nsans suite`)).acts).toHaveLength(1);
  });
});
