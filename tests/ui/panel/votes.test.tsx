import { describe, expect, test } from 'vitest';
import { sideCounts } from '../../../lib/ui/format/votes.ts';
import { VoteBar } from '../../../lib/ui/panel/vote-bar.tsx';
import { VotesSection } from '../../../lib/ui/panel/votes-section.tsx';
import { littleFound, manyGrants, oneGrant } from '../fixtures/acts.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, mountPart, words, type Look } from '../support/mount.tsx';

const [unanimous] = oneGrant.votes;
const [majority] = manyGrants.votes;

const bar = (vote = unanimous!, look?: Look) => mountPart(<VoteBar counts={sideCounts(vote)} />, look);

const fills = (container: Element, side: string) =>
  container.querySelector(`.side-${side} .side-shape`)?.getAttribute('fill');

describe('the bar of a vote', () => {
  testAccessibility((look) => bar(unanimous, look), { least: 2 });

  test('has a text alternative with every figure', () => {
    const label = bar(majority).querySelector('[role=img]')?.getAttribute('aria-label');
    expect(label?.replace(/\s/gu, ' ')).toBe('Répartition des voix : 19 pour, 4 contre, 3 abstentions.');
  });

  test('hatches what is inferred, and only that', () => {
    const container = bar(unanimous);
    expect(fills(container, 'for')).toMatch(/^url\(#.+\)$/);
    expect(fills(container, 'notVoting')).toBe('currentColor');
    expect(container.querySelectorAll('pattern')).toHaveLength(1);
    expect(bar(majority).querySelector('pattern')).toBeNull();
  });

  test('gives each side its share, and fills its width', () => {
    const container = bar(majority);
    const widths = [...container.querySelectorAll('.vote-part')].map((part) => part.getBoundingClientRect().width);
    expect(widths[0]! / widths[1]!).toBeCloseTo(19 / 4, 1);
    const whole = container.querySelector('.vote-bar')!.getBoundingClientRect().width;
    expect(widths.reduce((sum, width) => sum + width, 2 * 2)).toBeCloseTo(whole, 1);
  });

  test('is left out where no figure is known', () => {
    expect(bar({ scope: 'act', outcome: majority!.outcome }).querySelector('svg')).toBeNull();
  });
});

describe('the votes', () => {
  testAccessibility((look) => mountPart(<VotesSection act={manyGrants} />, look), {
    least: 12,
    prepare: (element) =>
      element.querySelectorAll('details').forEach((details) => {
        details.open = true;
      }),
  });

  test('say of each figure whether it is printed or inferred', () => {
    const container = mountPart(<VotesSection act={oneGrant} />);
    expect(field(container, 'votes.outcome').dataset['certainty']).toBe('stated');
    expect(field(container, 'votes.for').dataset['certainty']).toBe('inferred');
    const rows = [...container.querySelectorAll('.figure-row')].map(words);
    expect(rows[0]).toMatch(/^Pour25déduit/);
    expect(rows[2]).toMatch(/^Sans prendre part.*1.*imprimé/);
  });

  test('name those who are named, with their group', () => {
    const container = mountPart(<VotesSection act={manyGrants} />);
    expect(words(field(container, 'votes.named.against'))).toContain('Agathe AUBRELLE (Valserine autrement)');
  });

  test('keep the procedure apart from the act', () => {
    const container = mountPart(<VotesSection act={manyGrants} />);
    const folded = container.querySelector('details');
    expect(folded?.open).toBe(false);
    expect(words(folded!)).toContain('Vote de procédure – vote à main levée');
    expect(folded?.contains(field(container, 'votes.1.outcome'))).toBe(true);
  });

  test('are left out where there are none: the head says why', () => {
    expect(mountPart(<VotesSection act={littleFound} />).querySelector('section')).toBeNull();
  });
});
