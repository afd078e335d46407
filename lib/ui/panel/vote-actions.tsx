import { useSignal } from '@preact/signals';
import { VOTE_SCOPES } from '../../model/correctable-types.ts';
import { ADDED, isAdded } from '../../model/corrected-value.ts';
import { anchorOfVote } from '../../model/entry-anchors.ts';
import type { Vote } from '../../model/reading.ts';
import { ok } from '../../model/result.ts';
import { saySubject, sayVote } from '../format/votes.ts';
import { CertaintyTag } from './certainty-tag.tsx';
import { usePanel } from './panel-context.ts';
import { readSubject, SubjectFields, typedSubject } from './subject-fields.tsx';
import { useWriting, wasRead, type Writing } from './writing.ts';
import { WritingForm } from './writing-form.tsx';

/** What can be done with a vote as a whole. Nothing where nothing can be written. */
export function VoteActions({ vote }: { vote: Vote }) {
  const { t } = usePanel();
  const writing = useWriting();
  const open = useSignal(false);
  if (writing === undefined || !(wasRead(vote) || isAdded(vote.outcome))) return null;
  const { act, write } = writing;
  if (open.value) return <SubjectForm vote={vote} writing={writing} onClose={() => (open.value = false)} />;
  const action = (text: string, onClick: () => void) => (
    <button type="button" class="link-button small" onClick={onClick}>
      {text}
      <span class="visually-hidden"> {t('correct.what', { field: sayVote(vote, t) })}</span>
    </button>
  );
  if (isAdded(vote.outcome)) {
    const undo = () => void write({ kind: 'uncorrect', correction: vote.outcome.rule.slice(ADDED.length) });
    return <div class="value-actions">{action(t('vote.take-back'), undo)}</div>;
  }
  return (
    <div class="value-actions">
      {action(t('vote.change-subject'), () => (open.value = true))}
      {action(
        t('vote.none'),
        () => void write({ kind: 'correct', act, change: { kind: 'no-vote', vote: anchorOfVote(vote) } }),
      )}
    </div>
  );
}

interface SubjectFormProps {
  vote: Vote;
  writing: Writing;
  onClose: () => void;
}

function SubjectForm({ vote, writing: { act, vote: own, write }, onClose }: SubjectFormProps) {
  const { t } = usePanel();
  // An act has one vote on the whole of it.
  const scopes = VOTE_SCOPES.filter((scope) => scope !== 'act' || own === -1 || vote.scope === 'act');
  const typed = useSignal(typedSubject(vote));
  return (
    <WritingForm
      save={t('correct.save')}
      read={() => ok(readSubject(typed.value))}
      onSave={(said) =>
        write({ kind: 'correct', act, change: { kind: 'vote-subject', vote: anchorOfVote(vote), said } })
      }
      onClose={onClose}
    >
      {() => <SubjectFields typed={typed.value} scopes={scopes} onType={(to) => (typed.value = to)} />}
    </WritingForm>
  );
}

/** What the user says that it is on, beside what had been read; nothing where that was not corrected. */
export function CorrectedSubject({ vote }: { vote: Vote }) {
  const { t } = usePanel();
  const writing = useWriting();
  const { original } = vote;
  if (original === undefined) return null;
  const correction = writing?.answer.corrections.find(
    ({ actIndex, change }) =>
      actIndex === writing.act &&
      change.kind === 'vote-subject' &&
      saySubject(change.said, t) === saySubject(vote, t) &&
      saySubject(change.read, t) === saySubject(original, t),
  );
  return (
    <p class="row-more">
      {t('vote.corrected-subject', { said: saySubject(vote, t), before: saySubject(original, t) })}{' '}
      <CertaintyTag certainty="corrected" />
      {correction !== undefined && (
        <button
          type="button"
          class="link-button small"
          onClick={() => void writing?.write({ kind: 'uncorrect', correction: correction.id })}
        >
          {t('correct.undo')}
          <span class="visually-hidden"> {t('correct.what', { field: t('vote.scope') })}</span>
        </button>
      )}
    </p>
  );
}
