import { actVote } from '../format/acts.ts';
import type { Deliberation } from '../../model/reading.ts';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Section } from './section.tsx';
import { CorrectedSubject, VoteActions } from './vote-actions.tsx';
import { VoteDetail } from './vote-detail.tsx';

/** How they voted, figure by figure; other votes than the one on the act are folded below. */
export function VotesSection({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const vote = actVote(act);
  const others = act.votes.filter((other) => other !== vote);
  if (act.votes.length === 0) return null;
  return (
    <Section heading={t('section.votes')}>
      {vote !== undefined && (
        <>
          <VoteDetail vote={vote} field="votes" actions={<VoteActions vote={vote} />} />
          <CorrectedSubject vote={vote} />
        </>
      )}
      {others.length > 0 && (
        <Fold summary={t('votes.others', { count: others.length })}>
          {others.map((other, index) => (
            <div class="other-vote" key={index}>
              <h4 class="sub-heading">
                {t(other.scope === 'procedure' ? 'votes.procedure' : 'votes.point')}
                {other.about !== undefined && <Quoted>{` – ${other.about}`}</Quoted>}
              </h4>
              <VoteDetail
                vote={other}
                field={`votes.${act.votes.indexOf(other)}`}
                actions={<VoteActions vote={other} />}
              />
              <CorrectedSubject vote={other} />
            </div>
          ))}
        </Fold>
      )}
    </Section>
  );
}
