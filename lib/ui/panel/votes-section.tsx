import type { NamedVoter, Vote, VoteSide } from '../../model/reading.ts';
import type { Found } from '../../model/evidence.ts';
import { actVote } from '../format/acts.ts';
import { sideCounts } from '../format/votes.ts';
import type { Deliberation } from '../../model/reading.ts';
import { sayVoter } from '../words/say-entry.ts';
import { Fold } from './fold.tsx';
import { NameList } from './name-list.tsx';
import { OutcomeTerm, SideName } from './outcome-term.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Section } from './section.tsx';
import { Value } from './value.tsx';
import { SideSwatch, VoteBar } from './vote-bar.tsx';

/** How they voted, figure by figure; other votes than the one on the act are folded below. */
export function VotesSection({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const vote = actVote(act);
  const others = act.votes.filter((other) => other !== vote);
  if (act.votes.length === 0) return null;
  return (
    <Section heading={t('section.votes')}>
      {vote !== undefined && <VoteDetail vote={vote} field="votes" />}
      {others.length > 0 && (
        <Fold summary={t('votes.others', { count: others.length })}>
          {others.map((other, index) => (
            <div class="other-vote" key={index}>
              <h4 class="sub-heading">
                {t(other.scope === 'procedure' ? 'votes.procedure' : 'votes.point')}
                {other.about !== undefined && <Quoted>{` – ${other.about}`}</Quoted>}
              </h4>
              <VoteDetail vote={other} field={`votes.${act.votes.indexOf(other)}`} />
            </div>
          ))}
        </Fold>
      )}
    </Section>
  );
}

function VoteDetail({ vote, field }: { vote: Vote; field: string }) {
  const { t } = usePanel();
  const counts = sideCounts(vote);
  return (
    <div class="vote-detail">
      <Value
        found={vote.outcome}
        field={`${field}.outcome`}
        label={t('field.votes')}
        say={(outcome) => t(`outcome.${outcome}.long`)}
        alwaysTag
      >
        <OutcomeTerm outcome={vote.outcome.value} />
        {vote.secret === true && `, ${t('votes.secret')}`}
      </Value>
      {vote.scope !== 'act' && <VoteBar counts={counts} />}
      {counts.map(({ side, found }) => (
        <div class="figure-row" key={side}>
          <span class="figure-name">
            <SideSwatch side={side} inferred={found.certainty === 'inferred'} />
            <SideName side={side} />
          </span>
          <Value found={found} field={`${field}.${side}`} label={t(`votes.side.${side}`)} alwaysTag>
            {found.value}
          </Value>
          <Voters side={side} voters={vote.named?.[side] ?? []} field={field} />
        </div>
      ))}
    </div>
  );
}

function Voters({ side, voters, field }: { side: VoteSide; voters: Found<NamedVoter>[]; field: string }) {
  if (voters.length === 0) return null;
  const names = voters.map((voter) => ({ found: voter, text: sayVoter(voter.value) }));
  return <NameList names={names} field={`${field}.named.${side}`} />;
}
