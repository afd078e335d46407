import { describe, expect, test, vi } from 'vitest';
import { compareActs } from '../../../lib/model/compare-acts.ts';
import type { Answer } from '../../../lib/model/document.ts';
import type { Deliberation } from '../../../lib/model/reading.ts';
import { BesideDocumentProvider } from '../../../lib/ui/panel/beside-document.ts';
import { ChangedSection } from '../../../lib/ui/panel/changed-section.tsx';
import { oneGrant } from '../fixtures/acts.ts';
import { answerOf, nothingRelated, oneAct } from '../fixtures/answers.ts';
import { found } from '../fixtures/found.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, mountPart, words, type Look } from '../support/mount.tsx';

const [grant] = oneGrant.grants;
const now: Deliberation = {
  ...oneGrant,
  grants: [{ ...grant!, amountCents: found(400_000, 'la somme de 4 000 €', 3) }],
};

const changedFrom = (before: Deliberation[]): Answer => ({
  ...answerOf([now], [nothingRelated]),
  changed: { retrieved: '2026-10-01T08:00:00Z', sha256: 'b'.repeat(64), acts: compareActs(before, [now]) },
});

const section = (answer: Answer, look?: Look) => mountPart(<ChangedSection answer={answer} />, look);

describe('a document that changed', () => {
  test('says both values with their own words, and leads to today’s alone', () => {
    const container = section(changedFrom([oneGrant]));
    const said = words(field(container, 'changed'));
    expect(said).toMatch(/Avant : 4 500 €d’un montant.*Maintenant : 4 000 €la somme de 4 000 €/);
    const links = [...container.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/#page=3$/);
  });

  test('leads to the version before too, if its file is kept; else says that it is not', () => {
    const onShowPassage = vi.fn();
    const beside = (answer: Answer) => (
      <BesideDocumentProvider value={{ onShowPassage }}>
        <ChangedSection answer={answer} />
      </BesideDocumentProvider>
    );
    const answer = changedFrom([oneGrant]);
    const kept: Answer = { ...answer, changed: { ...answer.changed!, fileKept: true } };
    const before = [...mountPart(beside(kept)).querySelectorAll('button')].find((one) => words(one).includes('avant'));
    before?.click();
    expect(onShowPassage).toHaveBeenCalledWith(expect.any(String), grant!.amountCents!.evidence[0], 'b'.repeat(64));
    expect(words(mountPart(beside(answer)))).toContain('Le fichier de cette version n’est pas gardé');
  });

  test('names acts that came and went', () => {
    const other = { ...oneGrant, number: found('2023.00001', 'n° 2023.00001'), title: found('Autre', 'Autre') };
    expect(words(section(changedFrom([oneGrant, other])))).toContain('Délibération retirée : n° 2023.00001');
  });

  test('may read the same, and says so', () => {
    expect(words(section(changedFrom([now])))).toContain('resté le même');
  });

  test('is not spoken of where nothing changed', () => {
    expect(section(oneAct).querySelector('[data-field="changed"]')).toBeNull();
  });

  testAccessibility((look) => section(changedFrom([oneGrant]), look), { least: 6 });
});
