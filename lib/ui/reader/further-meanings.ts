/** What selected words are said to be more seldom: entries of lists that were misread, other votes, and what identifies the act. */
import { anchorOfGrant } from '../../model/anchors.ts';
import { isAdded } from '../../model/corrected-value.ts';
import type { EntryValue, JudgedCorrection, ListAnchor } from '../../model/correction.ts';
import { anchorOfEntry, type Entry } from '../../model/entry-anchors.ts';
import type { Deliberation, Grant, Vote } from '../../model/reading.ts';
import { listAt } from '../../model/value-at.ts';
import { VOTE_SIDES } from '../format/votes.ts';
import { withoutCivility } from '../format/civility.ts';
import type { Language } from '../language.ts';
import { sayValue } from '../panel/say-value.ts';
import { asRead, withVote } from '../panel/writing.ts';
import { fieldName } from '../words/field-name.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { ofGrant, readGrants, type Meaning } from './meanings.ts';

const OF_ACTS = ['authority', 'siren', 'transmission.actId', 'transmission.received', 'posted'] as const;
const OF_GRANTS = ['year', 'budgetLine'] as const;
const LISTS = ['roll.proxies', 'roll.present', 'roll.absent', 'references', 'amounts', 'decisions'] as const;

/** How it is all said. */
interface Saying {
  t: PanelWords;
  language: Language;
  /** The selected words. */
  quote: string;
  corrections: readonly JudgedCorrection[];
}

/** What the words make of an entry: of one of several parts, each part is a meaning of its own. */
function readings(value: EntryValue, quote: string): { said?: EntryValue; part?: 'giver' | 'holder' }[] {
  if (typeof value === 'string' || !('giver' in value)) return [{}];
  const name = withoutCivility(quote);
  return [
    { said: { ...value, giver: name }, part: 'giver' },
    { said: { ...value, holder: name }, part: 'holder' },
  ];
}

/** The entries of a list, each by what it says now. */
function ofList(list: ListAnchor, entries: readonly Entry[], { t, language, quote, corrections }: Saying): Meaning[] {
  const group = fieldName(list.path, t);
  return entries
    .filter((entry) => !isAdded(entry))
    .flatMap((entry) => {
      const name = sayValue(list.path, entry.value, t, language);
      const target = { ...asRead(corrections, list, entry), entry: anchorOfEntry(entry) };
      return readings(entry.value, quote).map(({ said, part }): Meaning => ({
        group,
        name: part === undefined ? name : t('correction.of', { field: t(`entry.part.${part}`), name }),
        change: { kind: 'set-entry', ...target, ...(said !== undefined && { value: said }) },
      }));
    });
}

/** The figures and the names of one vote. @param group what it is on */
function ofVote(list: ListAnchor, vote: Vote, group: string, isAsked: boolean, saying: Saying): Meaning[] {
  const { t } = saying;
  const { path, ...of } = list;
  const figures = VOTE_SIDES.map((side): Meaning => ({
    group,
    name: t('selection.vote', { side: t(`votes.side.${side}`) }),
    change: { kind: 'set', path: `${path}.${side}`, ...of },
  }));
  const names = VOTE_SIDES.map((side): Meaning => ({
    group,
    name: t(`selection.person.${side}`),
    change: { kind: 'missed-entry', path: `${path}.named.${side}`, ...of },
  }));
  const entries = VOTE_SIDES.flatMap((side) =>
    ofList({ path: `${path}.named.${side}`, ...of }, (vote.named?.[side] ?? []) as Entry[], saying),
  );
  return [...(isAsked ? [...figures, ...names] : []), ...entries];
}

const ofRow = (one: Grant, saying: Saying): Meaning[] => {
  if (one.vote === undefined) return [];
  const group = saying.t('selection.row-vote', { name: one.beneficiary.value });
  return ofVote({ path: 'grants.vote', grant: anchorOfGrant(one) }, one.vote, group, true, saying);
};

export function furtherMeaningsOf(act: Deliberation, saying: Saying): Meaning[] {
  const { t } = saying;
  const own = act.votes.findIndex(({ scope }) => scope === 'act');
  const ofVotes = act.votes.flatMap((vote, index) => {
    const kind = t(vote.scope === 'procedure' ? 'votes.procedure' : 'votes.point');
    const group = vote.about === undefined ? kind : t('correction.set', { field: kind, value: vote.about });
    const target = withVote({ path: `votes.${index}.` }, act.votes);
    const of = target?.vote && { vote: target.vote };
    return target === undefined ? [] : ofVote({ path: `votes.${index}`, ...of }, vote, group, index !== own, saying);
  });
  const grants = readGrants(act);
  return [
    ...LISTS.flatMap((path) => ofList({ path }, listAt<Entry>(act, path), saying)),
    ...ofVotes,
    ...grants.flatMap((one) => ofRow(one, saying)),
    ...grants.flatMap((one) => ofGrant(one, OF_GRANTS, t)),
    ...OF_ACTS.map((path): Meaning => ({
      group: t('selection.group.act'),
      name: fieldName(path, t),
      change: { kind: 'set', path },
    })),
  ];
}
