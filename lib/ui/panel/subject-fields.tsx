import { useId } from 'preact/hooks';
import { LONGEST_TEXT } from '../../model/correctable-types.ts';
import type { VoteSubject } from '../../model/reading.ts';
import { usePanel } from './panel-context.ts';

/** As it is typed: a field that is not shown keeps its text. */
export interface TypedSubject {
  scope: VoteSubject['scope'];
  about: string;
  secret: boolean;
}

export const typedSubject = ({ scope, about = '', secret = false }: VoteSubject): TypedSubject => ({
  scope,
  about,
  secret,
});

/** What was typed. A vote on the whole act is about nothing less. */
export const readSubject = ({ scope, about, secret }: TypedSubject): VoteSubject => ({
  scope,
  ...(scope !== 'act' && about.trim() !== '' && { about: about.trim() }),
  ...(secret && { secret }),
});

export interface SubjectFieldsProps {
  typed: TypedSubject;
  /** Those that it may have. */
  scopes: readonly VoteSubject['scope'][];
  onType: (typed: TypedSubject) => void;
}

/** What a vote is on, and whether the ballot was secret. */
export function SubjectFields({ typed, scopes, onType }: SubjectFieldsProps) {
  const { t } = usePanel();
  const id = useId();
  return (
    <>
      <div class="entry-part">
        <label for={`${id}-scope`}>{t('vote.scope')}</label>
        <select
          id={`${id}-scope`}
          class="typed-field"
          value={typed.scope}
          onChange={({ currentTarget: { value } }) =>
            onType({ ...typed, scope: scopes.find((scope) => scope === value) ?? typed.scope })
          }
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {t(`vote.scope.${scope}`)}
            </option>
          ))}
        </select>
      </div>
      {typed.scope !== 'act' && (
        <div class="entry-part">
          <label for={`${id}-about`}>{t('vote.about')}</label>
          <input
            id={`${id}-about`}
            class="typed-field"
            type="text"
            value={typed.about}
            maxLength={LONGEST_TEXT}
            autoComplete="off"
            onInput={(event) => onType({ ...typed, about: event.currentTarget.value })}
          />
        </div>
      )}
      <div class="entry-choice">
        <input
          id={`${id}-secret`}
          type="checkbox"
          checked={typed.secret}
          onChange={(event) => onType({ ...typed, secret: event.currentTarget.checked })}
        />
        <label for={`${id}-secret`}>{t('vote.secret')}</label>
      </div>
    </>
  );
}
