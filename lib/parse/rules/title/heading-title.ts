import type { Rule } from '../../rule.ts';
import { headingBlocks } from './heading-blocks.ts';
import { titleAt } from './title-found.ts';

/**
 * The last heading before the text: after the roll-call if there is one there, else the one above the roll-call.
 * « SOUTIEN AUX ATELIERS – SUBVENTION 2031 », alone on its lines.
 */
export const headingTitle: Rule<string> = {
  id: 'heading-title',
  zones: ['header'],
  *find(zone, act) {
    const block = headingBlocks(act).at(-1);
    const found = block?.zone === zone ? titleAt(act, block) : undefined;
    if (found) yield found;
  },
};
