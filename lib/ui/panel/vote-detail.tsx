import type { ComponentChildren } from 'preact';
import type { NamedVoter, Vote, VoteSide } from '../../model/reading.ts';
import type { Found } from '../../model/evidence.ts';
import { sideCounts, VOTE_SIDES } from '../format/votes.ts';
import { sayVoter } from '../words/say-entry.ts';
import { AddEntry } from './add-entry.tsx';
import { CorrectValue } from './correct-value.tsx';
import { NameList } from './name-list.tsx';
import { OutcomeTerm, SideName } from './outcome-term.tsx';
import { usePanel } from './panel-context.ts';
import { Value } from './value.tsx';
import { SideSwatch, VoteBar } from './vote-bar.tsx';
import { useWriting } from './writing.ts';

export interface VoteDetailProps {
  vote: Vote;
  /** The panel's name of the vote. */
  field: string;
  /** What can be done with it as a whole. */
  actions?: ComponentChildren;
}

/** What came of one vote, its figures and who is named. */
export function VoteDetail({ vote, field, actions }: VoteDetailProps) {
  const { t } = usePanel();
  const counts = sideCounts(vote);
  const said = VOTE_SIDES.filter((side) => vote[side] !== undefined || (vote.named?.[side]?.length ?? 0) > 0);
  return (
    <div class="vote-detail">
      <Value
        found={vote.outcome}
        field={`${field}.outcome`}
        label={t('field.votes')}
        say={(outcome) => t(`outcome.${outcome}.long`)}
        alwaysTag
        actions={actions}
      >
        <OutcomeTerm outcome={vote.outcome.value} />
        {vote.secret === true && `, ${t('votes.secret')}`}
      </Value>
      {vote.scope !== 'act' && <VoteBar counts={counts} />}
      {said.map((side) => (
        <Side key={side} side={side} found={vote[side]} voters={vote.named?.[side] ?? []} field={field} />
      ))}
      <WhatIsMissing sides={VOTE_SIDES.filter((side) => vote[side] === undefined)} field={field} />
    </div>
  );
}

interface SideProps {
  side: VoteSide;
  found: Found<number> | undefined;
  voters: readonly Found<NamedVoter>[];
  field: string;
}

function Side({ side, found, voters, field }: SideProps) {
  const { t } = usePanel();
  const names = voters.map((voter) => ({ found: voter, text: sayVoter(voter.value) }));
  return (
    <div class="figure-row">
      <span class="figure-name">
        <SideSwatch side={side} inferred={found?.certainty === 'inferred'} />
        <SideName side={side} />
      </span>
      {found !== undefined && (
        <Value found={found} field={`${field}.${side}`} label={t(`votes.side.${side}`)} alwaysTag>
          {found.value}
        </Value>
      )}
      {names.length > 0 && <NameList names={names} field={`${field}.named.${side}`} />}
    </div>
  );
}

/** The figures that were not found, and who is not named, for the user to say. */
function WhatIsMissing({ sides, field }: { sides: readonly VoteSide[]; field: string }) {
  const { t } = usePanel();
  if (useWriting() === undefined) return null;
  return (
    <div class="value-actions">
      {sides.map((side) => (
        <CorrectValue key={side} field={`${field}.${side}`} label={t(`votes.side.${side}`)} found={undefined} isNamed />
      ))}
      <AddEntry field={`${field}.named.against`} />
    </div>
  );
}
