import { describe, expect, test } from 'vitest';
import { CHECK_CODES, type Check } from '../../../lib/model/reading.ts';
import { ChecksSection } from '../../../lib/ui/panel/checks-section.tsx';
import { manyGrants, oneGrant } from '../fixtures/acts.ts';
import { mountPart, words } from '../support/mount.tsx';

describe('the checks', () => {
  test('say the failed ones first, with both figures, and fold the others', () => {
    const container = mountPart(<ChecksSection checks={oneGrant.checks} />);
    const [first] = container.querySelectorAll('[data-result]');
    expect(first?.getAttribute('data-check')).toBe('act-id-matches-session');
    expect(words(first!)).toContain('datée du 15 juin 2023');
    expect(words(first!)).toContain('dit 15 mai 2023');
    expect(first?.closest('details')).toBeNull();
    for (const other of container.querySelectorAll('[data-result]:not([data-result=failed])')) {
      expect(other.closest('details')?.open).toBe(false);
    }
  });

  test.each(CHECK_CODES)('%s is said with both figures', (code) => {
    const check: Check = { code, result: 'failed', expected: 41, actual: 37, evidence: [] };
    const said = words(mountPart(<ChecksSection checks={[check]} />));
    // This one is always failed by a fault, which has its own words.
    if (code === 'proxy-holder-present') return expect(said).toContain('Un pouvoir n’est pas conforme');
    const money = code === 'grants-sum-to-total';
    expect(said).toContain(money ? '0,41 €' : '41');
    return expect(said).toContain(money ? '0,37 €' : '37');
  });

  test.each([
    ['holder-absent', 'Denis CARMOND porte un pouvoir, mais n’est pas parmi les 24 présents nommés.'],
    ['giver-present', 'Denis CARMOND donne pouvoir, mais est parmi les 24 présents nommés.'],
  ] as const)('tell the fault: %s', (fault, said) => {
    const check: Check = {
      code: 'proxy-holder-present',
      result: 'failed',
      fault,
      expected: 'Denis CARMOND',
      actual: 24,
      evidence: [],
    };
    expect(words(mountPart(<ChecksSection checks={[check]} />))).toContain(said);
  });

  test('say that all hold, or that there is nothing to compare', () => {
    expect(words(mountPart(<ChecksSection checks={manyGrants.checks} />))).toContain(
      'Les 5 vérifications faites sont justes',
    );
    expect(words(mountPart(<ChecksSection checks={[]} />))).toContain('Rien à comparer');
  });
});
