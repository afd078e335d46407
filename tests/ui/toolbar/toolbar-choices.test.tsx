import { describe, expect, test } from 'vitest';
import type { PageState } from '../../../lib/ui/toolbar/page-state.ts';
import { testAccessibility } from '../support/accessible.ts';
import { words } from '../support/mount.tsx';
import { openWindow } from './opened-window.tsx';

const SIDE = 'Ouvrir le panneau latéral';

const OTHER: PageState = {
  kind: 'other',
  host: 'www.exemple.fr',
  documents: 3,
  withoutAddress: 1,
  marked: false,
  hosts: ['www.exemple.fr', 'actes.exemple.fr'],
  frames: [],
};

const buttons = (element: Element): string[] => [...element.querySelectorAll('.toolbar-content button')].map(words);

describe('says what the page is and what can be done', () => {
  test.each<[string, PageState, string, string[]]>([
    ['the browser’s own', { kind: 'closed' }, 'ne peut pas lire cet onglet', []],
    ['a known site', { kind: 'known', authority: 'Métropole', documents: 14 }, '14 délibérations reconnues', [SIDE]],
    ['a known site’s other page', { kind: 'known', authority: 'M', documents: 0 }, 'Aucune délibération', [SIDE]],
    ['no addresses', { kind: 'no-addresses', authority: 'M' }, 'pas d’adresse directe', []],
    ['taken back', { kind: 'withdrawn', host: 'a.fr' }, 'retiré à Délibéré l’accès à a.fr', ['Rendre l’accès']],
    [
      'allowed',
      { kind: 'allowed', host: 'a.fr', documents: 2, withoutAddress: 0 },
      'Site autorisé : a.fr',
      [SIDE, 'Ne plus lire ce site'],
    ],
    ['a document', { kind: 'document', host: 'a.fr' }, 'montre un document', ['Lire ce document']],
    [
      'any other page',
      OTHER,
      'www.exemple.fr et actes.exemple.fr',
      ['Lire les documents de cette page', 'Toujours sur ce site'],
    ],
    ['marked already', { ...OTHER, marked: true }, 'Une marque est à côté', ['Toujours sur ce site']],
    ['nothing there', { ...OTHER, documents: 0, withoutAddress: 0 }, 'Aucune délibération reconnue', []],
    ['scripts alone', { ...OTHER, documents: 0 }, 'ne dit pas son adresse', []],
    [
      'a frame',
      { ...OTHER, documents: 0, withoutAddress: 0, frames: ['actes.fr'] },
      'en montre une autre, de actes.fr',
      ['Regarder aussi dans actes.fr'],
    ],
  ])('%s', (_what, state, said, choices) => {
    const { container } = openWindow(state);
    expect(words(container)).toContain(said);
    expect(buttons(container)).toEqual(choices);
  });
});

test('each choice is its own', () => {
  const { container, props } = openWindow(OTHER);
  const all = [...container.querySelectorAll('button')];
  for (const one of all) one.click();
  for (const called of [props.onOnce, props.onAlways, props.onOptions]) expect(called).toHaveBeenCalledOnce();
});

describe('for everybody', () => {
  testAccessibility((look) => openWindow(OTHER, look).container, { least: 6 });
});
