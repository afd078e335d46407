import type { Rule } from '../../rule.ts';
import { headingBlocks } from './heading-blocks.ts';
import { titleAt } from './title-found.ts';

/**
 * The heading that is printed twice: « DELIBERATION N° 31 / SOUTIEN AUX ATELIERS », and after the roll-call again
 * « SOUTIEN AUX ATELIERS ».
 */
export const repeatedTitle: Rule<string> = {
  id: 'repeated-title',
  zones: ['header'],
  *find(zone, act) {
    const blocks = headingBlocks(act);
    const words = blocks.map((block) => act.flow.folded.slice(block.start, block.end).replace(/[^a-z0-9]+/g, ''));
    for (const [index, block] of blocks.entries()) {
      if (block.zone !== zone || words.indexOf(words[index] ?? '') !== index) continue;
      if (words.lastIndexOf(words[index] ?? '') === index) continue;
      const found = titleAt(act, block);
      if (found) yield found;
    }
  },
};
