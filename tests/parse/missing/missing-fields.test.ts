import { beforeAll, describe, expect, it, test } from 'vitest';
import type { TextPage } from '../../../lib/model/page.ts';
import type { Missing } from '../../../lib/model/reading.ts';
import { readPages, type ReadOptions } from '../../../lib/parse/index.ts';
import { isSimilar } from '../../../lib/parse/missing/similar.ts';
import { type Seed, SEEDS_MISSING, seedPages, WITH_SEEDS } from '../../seeds.ts';
import { altered } from '../checks/altered.ts';
import { pagesOf } from '../lines.ts';

const missingIn = (pages: readonly TextPage[], options?: ReadOptions): Record<string, Missing> =>
  readPages(pages, options).deliberations[0]?.missing ?? {};

const ACT = `
  EXTRAIT DU REGISTRE DES DELIBERATIONS
  Séance du 3 mai 2031

  Présents : M. Paul DURAND, Mme Anne PETIT

  Le Conseil municipal, après en avoir délibéré :
  - ouvre la piscine.
`;

describe('why a field is missing', () => {
  it('is absent where the field is there', () => {
    expect(missingIn(pagesOf(ACT))).not.toHaveProperty('session');
    expect(missingIn(pagesOf(ACT))).not.toHaveProperty('roll.present');
  });

  it.each([
    'number',
    'secretary',
    'convened',
    'members.inOffice',
    'transmission.actId',
    'posted',
    'votes',
    'grants',
    'rapporteur',
  ])('%s is not printed', (path) => {
    expect(missingIn(pagesOf(ACT))[path]).toEqual({ reason: 'not-printed' });
  });

  it.each([
    ['number', 'DELIBERATION N° à venir'],
    ['secretary', 'Secrétaire de séance : à désigner'],
    ['convened', 'Date de convocation : voir au verso'],
    ['members.inOffice', 'Membres en exercice : soixante-d'],
    ['posted', "Date d'affichage : le jour même"],
    ['transmission.received', 'Reçu en préfecture le'],
  ])('%s is not recognised: « %s »', (path, line) => {
    expect(missingIn(pagesOf(ACT.replace('Présents', `${line}\n\n  Présents`)))[path]).toEqual({
      reason: 'not-recognised',
    });
  });

  it('is the page without text, and which', () => {
    expect(missingIn(pagesOf(`${ACT}\f\n`))['votes']).toEqual({ reason: 'no-text', pages: [2] });
  });

  it('is the page that is still to come', () => {
    expect(missingIn(pagesOf(ACT), { notReadYet: [2, 3] })['votes']).toEqual({ reason: 'not-read-yet', pages: [2, 3] });
  });

  it('is that nobody is in the list, where the figures say so', () => {
    const none = ACT.replace('Présents', 'Nombre de pouvoirs : 0\n\n  Présents');
    expect(missingIn(pagesOf(`${none}\f\n`))['roll.proxies']).toEqual({ reason: 'not-printed' });
  });
});

describe('words with letters wrong', () => {
  it.each(['unanimite', 'unanimte', 'un@nimite', 'unnaimite', 'ununimitee'])('%s', (word) => {
    expect(isSimilar(word, 'unanimite')).toBe(true);
  });

  it.each(['unite', 'animation', 'humanite', ''])('%s is another word', (word) => {
    expect(isSimilar(word, 'unanimite')).toBe(false);
  });
});

describe.skipIf(SEEDS_MISSING)(`a seed ${WITH_SEEDS}`, () => {
  let seeds: ReadonlyMap<Seed, TextPage[]>;
  const VOTE = /Ce dossier a été adopté/;

  beforeAll(async () => {
    seeds = await seedPages();
  });

  test.each(['sem-2018-00197', 'sem-2020-02-14', 'sem-2021-00461', 'sem-2022-00155', 'sem-2022-00158'] as const)(
    '%s: its vote removed, garbled, or on a page without text',
    (seed) => {
      const pages = seeds.get(seed) ?? [];
      const place = pages.find(({ lines }) => lines.some(({ text }) => VOTE.test(text)))?.number;
      const withoutText = pages.map((page) => (page.number === place ? { ...page, lines: [], imageOnly: true } : page));
      expect(missingIn(pages)).not.toHaveProperty('votes');
      expect(missingIn(altered(pages, { find: VOTE }))['votes']).toEqual({ reason: 'not-printed' });
      const garbled = altered(pages, { find: /Ce dossier.*/, replace: 'Ce doss1er a été ad0ptê à l’un@nimïté.' });
      expect(missingIn(garbled)['votes']).toEqual({ reason: 'not-recognised' });
      expect(missingIn(withoutText)['votes']).toEqual({ reason: 'no-text', pages: [place] });
    },
  );
});
