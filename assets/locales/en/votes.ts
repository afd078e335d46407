import type { Translation } from '../../../lib/ui/words/translate.ts';
import type { votes as french } from '../fr/votes.ts';

export const votes = {
  'outcome.unanimous': 'unanimous',
  'outcome.majority': 'majority',
  'outcome.adopted': 'adopted',
  'outcome.rejected': 'rejected',
  'outcome.noted': 'noted',
  'outcome.postponed': 'postponed',
  'outcome.unanimous.long': 'Adopted unanimously',
  'outcome.majority.long': 'Adopted by a majority',
  'outcome.adopted.long': 'Adopted',
  'outcome.rejected.long': 'Rejected',
  'outcome.noted.long': 'The assembly takes note',
  'outcome.postponed.long': 'Postponed or withdrawn',
  'votes.for': { one: '{count} for', other: '{count} for' },
  'votes.against': { one: '{count} against', other: '{count} against' },
  'votes.abstentions': { one: '{count} abstention', other: '{count} abstentions' },
  'votes.notVoting': { one: '{count} not taking part', other: '{count} not taking part' },
  'votes.unknown': 'no vote found',
  'certainty.stated': 'printed',
  'certainty.inferred': 'inferred',
  'certainty.uncertain': 'uncertain',
  'certainty.corrected': 'corrected',
} as const satisfies Translation<typeof french>;
