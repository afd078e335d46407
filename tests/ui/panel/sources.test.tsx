import { describe, expect, test, vi } from 'vitest';
import type { OtherSource } from '../../../lib/model/document.ts';
import { SourcesSection } from '../../../lib/ui/panel/sources-section.tsx';
import { found } from '../fixtures/found.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mountPart, words, type Look } from '../support/mount.tsx';

const source = { actId: `${'c'.repeat(64)}#0`, address: 'https://www.exemple.fr/recueil.pdf', page: 12 };
const nothingWritten = { corrections: 0, notes: [] };
const differing: OtherSource = {
  source,
  ...nothingWritten,
  differences: [
    {
      path: 'grants.amountCents',
      of: 'Club A',
      here: found(500_000, 'un montant de 5 000 €', 2),
      there: found(600_000, 'un montant de 6 000 €', 12),
    },
  ],
};

const section = (sources: readonly OtherSource[], look?: Look, onOpenAct = vi.fn()) =>
  mountPart(<SourcesSection sources={sources} onOpenAct={onOpenAct} />, look);

describe('one act in several files', () => {
  test('says what each of them says, with its own words and the way there', () => {
    const onOpenAct = vi.fn();
    const shown = section([differing], undefined, onOpenAct);
    expect(words(shown)).toContain('Un seul acte, lu dans 2 fichiers');
    expect(words(shown)).toMatch(/Ici : 5 000 €.*un montant de 5 000 €.*Dans l’autre fichier : 6 000 €.*6 000 €/);
    const links = [...shown.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toContain('https://www.exemple.fr/recueil.pdf#page=12');
    shown.querySelector<HTMLButtonElement>('button.link-button')?.click();
    expect(onOpenAct).toHaveBeenCalledWith(source);
  });

  test('says that they say the same', () => {
    expect(words(section([{ source, ...nothingWritten, differences: [] }]))).toContain('Il y dit la même chose');
  });

  const written: OtherSource = {
    source,
    differences: [{ path: 'title', there: { ...found('Aide au Club A', ''), certainty: 'corrected' } }],
    corrections: 2,
    notes: ['À comparer avec le recueil', '<b>Vu</b>'],
  };

  test('tells what was corrected and noted on the others', () => {
    const shown = section([written]);
    expect(words(shown)).toContain('Vous y avez corrigé 2 valeurs.');
    expect(words(shown)).toContain('Vous y avez noté :À comparer avec le recueil<b>Vu</b>');
    expect(shown.querySelectorAll('.tag-corrected')).toHaveLength(1);
    expect(shown.querySelector('b')).toBeNull();
  });

  test('says what a file of the user’s was called', () => {
    const own = { ...source, address: `delibere-file:${'c'.repeat(64)}` };
    const shown = section([{ source: own, fileName: 'pv-mars.pdf', ...nothingWritten, differences: [] }]);
    expect(words(shown)).toContain('Fichier de cet appareil pv-mars.pdf');
  });

  test('is not spoken of where there is one file', () => {
    expect(section([]).querySelector('[data-field="sources"]')).toBeNull();
  });

  testAccessibility((look) => section([differing, written], look), { least: 10 });
});
