/** What selected words may be said to be, in an act: what readers say most. The rest is in `further-meanings.ts`. */
import { withVote, type WritingRequest } from '../panel/writing.ts';
import { anchorOfGrant } from '../../model/anchors.ts';
import { ADDED } from '../../model/corrected-value.ts';
import type { Deliberation, Grant } from '../../model/reading.ts';
import { VOTE_SIDES } from '../format/votes.ts';
import { fieldName } from '../words/field-name.ts';
import type { PanelWords } from '../words/panel-words.ts';

export type AskedChange = Extract<WritingRequest, { kind: 'correct' }>['change'];

export interface Meaning {
  /** Under which it stands. */
  group: string;
  name: string;
  change: AskedChange;
  /** The words say one part of it: who gives the proxy, not to whom. The rest is asked for. */
  isPart?: true;
}

const OF_GRANTS = ['amountCents', 'beneficiary', 'purpose'] as const;

const OF_ACTS = [
  'title',
  'number',
  'session',
  'body',
  'members.inOffice',
  'members.present',
  'members.proxies',
  'members.votesCast',
  'convened',
  'budgetLine',
] as const;

const PERSONS = ['president', 'secretary', 'rapporteur'] as const;

/** The likeliest first. */
const POSITIONS = ['notVoting', 'against', 'abstentions', 'for'] as const;

/** What a user added is taken back as a whole. */
export const readGrants = ({ grants }: Deliberation): Grant[] =>
  grants.filter(({ beneficiary }) => !beneficiary.rule.startsWith(ADDED));

export const ofGrant = (one: Grant, fields: readonly string[], t: PanelWords): Meaning[] => {
  const grant = anchorOfGrant(one);
  const name = one.beneficiary.value;
  return fields.map((field) => ({
    group: t('selection.group.grants'),
    name: t('correction.of', { field: fieldName(`grants.${field}`, t), name }),
    change: { kind: 'set', path: `grants.${field}`, grant },
  }));
};

/** Who does not vote, and who votes how, of one vote; nothing for one that the user added. @param path of the vote */
const positions = (path: string, { votes }: Deliberation, t: PanelWords): Meaning[] =>
  POSITIONS.flatMap((side) => {
    const target = withVote({ path: `${path}.named.${side}` }, votes);
    const name = t(`selection.person.${side}`);
    return target === undefined
      ? []
      : [{ group: t('selection.group.persons'), name, change: { kind: 'missed-entry', ...target } }];
  });

/** The grants' values first: they are what readers correct most. */
export function meaningsOf(act: Deliberation, t: PanelWords): Meaning[] {
  const ofGrants = readGrants(act).flatMap((one): Meaning[] => [
    ...ofGrant(one, OF_GRANTS, t),
    {
      group: t('selection.group.grants'),
      name: t('correction.no-grant', { name: one.beneficiary.value }),
      change: { kind: 'no-grant', grant: anchorOfGrant(one) },
    },
  ]);
  const vote = act.votes.findIndex(({ scope }) => scope === 'act');
  const ofVote = VOTE_SIDES.flatMap((side): Meaning[] => {
    const target = withVote({ path: `votes.${vote}.${side}` }, act.votes);
    const name = t('selection.vote', { side: t(`votes.side.${side}`) });
    return target === undefined ? [] : [{ group: t('selection.group.vote'), name, change: { kind: 'set', ...target } }];
  });
  const missed = (path: string, group: Meaning['group'], name: string): Meaning => ({
    group,
    name,
    change: { kind: 'missed-entry', path },
  });
  const persons = t('selection.group.persons');
  const set =
    (group: string) =>
    (path: string): Meaning => ({
      group,
      name: fieldName(path, t),
      change: { kind: 'set', path },
    });
  return [
    ...ofGrants,
    ...(vote === -1 ? [] : ofVote),
    ...(vote === -1 ? [] : positions(`votes.${vote}`, act, t)),
    { ...missed('roll.proxies', persons, t('selection.person.proxy')), isPart: true },
    missed('roll.present', persons, t('selection.person.present')),
    missed('roll.absent', persons, t('selection.person.absent')),
    ...PERSONS.map(set(persons)),
    ...OF_ACTS.map(set(t('selection.group.act'))),
    missed('references', t('selection.group.act'), t('selection.reference')),
    missed('decisions', t('selection.group.act'), t('selection.decision')),
  ];
}
