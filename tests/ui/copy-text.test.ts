import { describe, expect, it } from 'vitest';
import { copyText } from '../../lib/ui/copy-text.ts';
import { doubtful, littleFound, manyGrants, oneGrant } from './fixtures/acts.ts';
import { ADDRESS, oneAct } from './fixtures/answers.ts';

const plain = (text: string): string[] => text.replace(/[\u00a0\u202f]/g, ' ').split('\n');

describe('the copied answer', () => {
  it('says the act, its answer and its source', () => {
    const lines = plain(copyText(oneAct, oneGrant, 'fr'));
    expect(lines[0]).toBe(oneGrant.title?.value);
    expect(lines.slice(1, 5)).toEqual([
      '4 500 € à Les Ateliers du Vallon',
      'Vote : Adopté à l’unanimité, 25 pour (déduit), 0 contre (déduit), 1 sans prendre part',
      'Délibération n° 2023.00072 du 15 juin 2023, Bureau métropolitain, Métropole de Valserine',
      `Source : ${ADDRESS}#page=3`,
    ]);
    expect(lines[5]).toMatch(/^Lu le 20 novembre 2026 à \d\d:\d\d avec Délibéré 0\.1\.0$/);
  });

  it('sums several grants', () => {
    const lines = plain(copyText(oneAct, manyGrants, 'en'));
    expect(lines).toContain('€8,200.50 to Union cycliste du Haut-Jorat et des communes riveraines du lac');
    expect(lines).toContain('Help in kind to Judo Club des Trois Ponts');
    expect(lines).toContain('Total: €26,100.50');
  });

  it('leaves out what was not found, and says what is doubtful', () => {
    const lines = plain(copyText(oneAct, littleFound, 'fr'));
    expect(lines[0]).toBe('Conseil de la Métropole de Valserine');
    expect(lines[1]).toBe(`Source : ${ADDRESS}#page=10`);
    expect(plain(copyText(oneAct, doubtful, 'fr'))).toContain('1 200 € à Commune de Bellerive (incertain)');
  });
});
