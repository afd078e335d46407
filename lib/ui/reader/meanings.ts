/** What selected words may be said to be, in an act. */
import type { WritingRequest } from '../panel/writing.ts';
import { anchorOfGrant } from '../../model/anchors.ts';
import { ADDED } from '../../model/corrected-value.ts';
import type { Deliberation } from '../../model/reading.ts';
import { fieldName } from '../words/field-name.ts';
import type { PanelWords } from '../words/panel-words.ts';

type Change = Extract<WritingRequest, { kind: 'correct' }>['change'];

export interface Meaning {
  name: string;
  change: Change;
}

const OF_GRANTS = ['amountCents', 'beneficiary', 'purpose'] as const;

const OF_ACTS = [
  'title',
  'number',
  'session',
  'body',
  'president',
  'secretary',
  'rapporteur',
  'members.inOffice',
  'members.present',
  'members.proxies',
  'members.votesCast',
  'convened',
  'budgetLine',
] as const;

const OF_VOTES = ['for', 'against', 'abstentions', 'notVoting'] as const;

/** The grants' values first: they are what readers correct most. */
export function meaningsOf(act: Deliberation, t: PanelWords): Meaning[] {
  const read = act.grants.filter(({ beneficiary }) => !beneficiary.rule.startsWith(ADDED));
  const ofGrants = read.flatMap((one): Meaning[] => {
    const grant = anchorOfGrant(one);
    const name = one.beneficiary.value;
    return [
      ...OF_GRANTS.map((field) => ({
        name: t('correction.of', { field: fieldName(`grants.${field}`, t), name }),
        change: { kind: 'set', path: `grants.${field}`, grant } as const,
      })),
      { name: t('correction.no-grant', { name }), change: { kind: 'no-grant', grant } },
    ];
  });
  const vote = act.votes.findIndex(({ scope }) => scope === 'act');
  const ofVotes = OF_VOTES.map((side) => ({
    name: t('selection.vote', { side: t(`votes.side.${side}`) }),
    change: { kind: 'set', path: `votes.${vote}.${side}` } as const,
  }));
  const ofActs = OF_ACTS.map((path) => ({ name: fieldName(path, t), change: { kind: 'set', path } as const }));
  return [...ofGrants, ...ofActs, ...(vote === -1 ? [] : ofVotes)];
}
