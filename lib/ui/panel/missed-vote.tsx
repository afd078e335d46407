import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import { VOTE_SCOPES } from '../../model/correctable-types.ts';
import type { SaidVote } from '../../model/correction.ts';
import type { Outcome, VoteSide } from '../../model/reading.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { readTyped } from '../format/typed.ts';
import { VOTE_SIDES } from '../format/votes.ts';
import { usePanel } from './panel-context.ts';
import { readSubject, SubjectFields, typedSubject } from './subject-fields.tsx';
import { TypedField } from './typed-field.tsx';
import type { Writing } from './writing.ts';
import { WritingForm, type WrongField } from './writing-form.tsx';

export interface MissedVoteProps {
  writing: Writing;
  /** The words that say it, selected in the document. */
  words?: SelectedWords;
  onClose: () => void;
}

/** Adds a vote that the reader missed: what it is on, what came of it, and the figures that are known. */
export function MissedVote({ writing: { act, vote, write }, words, onClose }: MissedVoteProps) {
  const { t } = usePanel();
  const id = useId();
  // An act has one vote on the whole of it.
  const scopes = VOTE_SCOPES.filter((scope) => scope !== 'act' || vote === -1);
  const subject = useSignal(typedSubject({ scope: scopes[0] ?? 'point' }));
  const outcome = useSignal<Outcome>('unanimous');
  const figures = useSignal<Partial<Record<VoteSide, string>>>({});
  const read = (): Result<SaidVote, WrongField> => {
    const said: SaidVote = { ...readSubject(subject.value), outcome: outcome.value };
    for (const side of VOTE_SIDES) {
      const text = figures.value[side]?.trim() ?? '';
      const figure = text === '' ? undefined : readTyped('count', text);
      if (text !== '' && typeof figure !== 'number')
        return err({ field: `${id}-${side}`, why: t('correct.wrong.count') });
      if (typeof figure === 'number') said[side] = figure;
    }
    return ok(said);
  };
  return (
    <WritingForm
      words={words}
      save={t('correct.add')}
      read={read}
      onSave={(said) => write({ kind: 'correct', act, change: { kind: 'missed-vote', said }, ...(words && { words }) })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SubjectFields typed={subject.value} scopes={scopes} onType={(typed) => (subject.value = typed)} />
          <div class="entry-part">
            <label for={`${id}-outcome`}>{t('vote.outcome')}</label>
            <TypedField
              id={`${id}-outcome`}
              type="outcome"
              text={outcome.value}
              error={undefined}
              onText={(to) => (outcome.value = to as Outcome)}
            />
          </div>
          <div class="entry-figures">
            {VOTE_SIDES.map((side) => (
              <div class="entry-part" key={side}>
                <label for={`${id}-${side}`}>{t(`votes.side.${side}`)}</label>
                <TypedField
                  id={`${id}-${side}`}
                  type="count"
                  text={figures.value[side] ?? ''}
                  error={errorOf(`${id}-${side}`)}
                  onText={(text) => (figures.value = { ...figures.value, [side]: text })}
                />
              </div>
            ))}
          </div>
          <p class="quiet">{t('vote.figures.hint')}</p>
        </>
      )}
    </WritingForm>
  );
}
