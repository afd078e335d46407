import type { Found } from '../../model/evidence.ts';
import type { Deliberation } from '../../model/reading.ts';
import type { RelatedActs } from '../../model/related.ts';
import { actVote } from '../format/acts.ts';
import { formatDay } from '../format/dates.ts';
import { sideCounts } from '../format/votes.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { AmountLine } from './amount-line.tsx';
import { BeforeLine } from './before-line.tsx';
import { CertaintyTag } from './certainty-tag.tsx';
import { ClampedTitle } from './clamped-title.tsx';
import { bodyTerm } from './identity-section.tsx';
import { MissingNote } from './missing-note.tsx';
import { OutcomeTerm } from './outcome-term.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { CheckSign } from './signs.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';
import { VoteBar, SideSwatch } from './vote-bar.tsx';

export interface AnswerHeadProps {
  act: Deliberation;
  /** Absent while it is not known. */
  related: RelatedActs | undefined;
  /** Leads to a section further down. */
  onGoTo: (anchor: string) => void;
}

/** The answer in one glance: how much, to whom, how they voted, what came before; then which act it is. */
export function AnswerHead({ act, related, onGoTo }: AnswerHeadProps) {
  const { t } = usePanel();
  const failed = act.checks.filter((check) => check.result === 'failed').length;
  return (
    <div class="answer">
      <h2 class="visually-hidden">{t('answer.heading')}</h2>
      <AmountLine act={act} />
      <VoteLine act={act} />
      {related !== undefined && <BeforeLine act={act} related={related} onGoTo={onGoTo} />}
      {failed > 0 && (
        <p class="answer-line">
          <button type="button" class="warn-button" onClick={() => onGoTo('checks')}>
            <CheckSign failed />
            {t('answer.to-check', { count: failed })}
          </button>
        </p>
      )}
      <div class="answer-act">
        <p class="answer-identity">
          <Body act={act} />
          <CorrectedTag found={act.body} /> · <Session act={act} />
          <CorrectedTag found={act.session} /> · <ActNumber act={act} />
          <CorrectedTag found={act.number} />
        </p>
        {act.title === undefined ? (
          <p class="quiet" data-field="title">
            {t('answer.no-title')}
          </p>
        ) : (
          <>
            <ClampedTitle title={act.title.value} />
            <CorrectedTag found={act.title} />
          </>
        )}
      </div>
    </div>
  );
}

/** A value that the user set is said to be, wherever it stands. */
function CorrectedTag({ found }: { found: Found<string> | undefined }) {
  if (found?.certainty !== 'corrected') return null;
  return (
    <>
      {' '}
      <CertaintyTag certainty="corrected" />
    </>
  );
}

function VoteLine({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const vote = actVote(act);
  const missing = act.missing['votes'];
  if (vote === undefined) {
    return (
      <div class="answer-line" data-field="votes">
        <p class="answer-vote">{sayOtherVotes(act, t)}</p>
        {missing !== undefined && <MissingNote missing={missing} field="votes" />}
      </div>
    );
  }
  const counts = sideCounts(vote);
  return (
    <div class="answer-line" data-field="votes">
      <Value
        found={vote.outcome}
        field="votes.outcome"
        label={t('field.votes')}
        say={(outcome) => t(`outcome.${outcome}.long`)}
        class="answer-vote"
      >
        <OutcomeTerm outcome={vote.outcome.value} />
      </Value>
      <VoteBar counts={counts} />
      <ul class="answer-counts">
        {counts.map(({ side, found }) => (
          <li key={side} data-side={side} data-certainty={found.certainty}>
            <SideSwatch side={side} inferred={found.certainty === 'inferred'} />
            {t(`votes.${side}`, { count: found.value })}{' '}
            <span class={`tag tag-${found.certainty}`}>{t(`certainty.${found.certainty}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the act as a whole has no vote: its points or lines may have theirs. */
function sayOtherVotes(act: Deliberation, t: PanelWords): string {
  const points = act.votes.filter((vote) => vote.scope === 'point').length;
  if (points > 0) return t('answer.point-votes', { count: points });
  return t(act.grants.some((grant) => grant.vote !== undefined) ? 'answer.row-votes' : 'answer.no-vote');
}

function Body({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  if (act.body === undefined) return <span data-field="body">{t('answer.no-body')}</span>;
  const { term } = bodyTerm(act.body.value);
  const name = <Quoted>{act.body.value}</Quoted>;
  return <span data-field="body">{term === undefined ? name : <Term name={term}>{name}</Term>}</span>;
}

function Session({ act }: { act: Deliberation }) {
  const { t, language } = usePanel();
  if (act.session === undefined) return <span data-field="session">{t('answer.no-session')}</span>;
  return (
    <time data-field="session" dateTime={act.session.value}>
      {formatDay(act.session.value, language)}
    </time>
  );
}

function ActNumber({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const said = act.number === undefined ? t('answer.no-number') : t('answer.number', { number: act.number.value });
  return <span data-field="number">{said}</span>;
}
