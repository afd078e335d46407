import { useState } from 'preact/hooks';
import type { MergeDecision, PrintedName } from '../../model/merging.ts';
import type { NamedOnce, OtherName, ProfileNames } from '../../model/profile.ts';
import type { Result } from '../../model/result.ts';
import type { Language } from '../language.ts';
import { profileWords } from '../words/profile-words.ts';
import { JoinName } from './join-name.tsx';
import { useProfileLinks } from './profile-links.ts';

/** The user's word on names. Each resolves when it is kept, and the page is shown anew. */
export interface NameActions {
  decide: (decision: Pick<MergeDecision, 'kind' | 'name' | 'others'>) => Promise<Result<void>>;
  undo: (id: string) => Promise<Result<void>>;
  /** Other beneficiaries whose names have these words. */
  find: (words: string) => Promise<Result<OtherName[]>>;
}

const plain = ({ scope, name }: PrintedName): PrintedName => ({ scope, name });

interface NamesSectionProps {
  names: ProfileNames;
  actions: NameActions;
  language: Language;
}

/** Which names are counted together and why; and what the user thinks of it. */
export function NamesSection({ names: { names, decisions }, actions, language }: NamesSectionProps) {
  const t = profileWords(language);
  const [said, setSaid] = useState('');
  const tell = async (done: Promise<Result<void>>): Promise<void> => {
    setSaid('');
    const result = await done;
    const failure = result.ok ? undefined : result.error.code;
    setSaid(
      failure === undefined ? t('profile.names.done') : `${t(`failure.${failure}`)} ${t(`failure.${failure}.todo`)}`,
    );
  };
  const [head, ...others] = names;
  const splitOff = (one: NamedOnce): void =>
    void tell(
      actions.decide({ kind: 'apart', name: plain(one), others: names.filter((other) => other !== one).map(plain) }),
    );
  return (
    <section class="profile-section" aria-labelledby="profile-names">
      <h2 id="profile-names">{t('profile.names')}</h2>
      <p class="quiet">{t(others.length === 0 ? 'profile.names.one' : 'profile.names.why')}</p>
      <ul class="profile-names">
        {names.map((one) => (
          <Name
            key={`${one.scope}|${one.name}`}
            one={one}
            isHead={one === head}
            language={language}
            onSplit={others.length === 0 ? undefined : () => splitOff(one)}
          />
        ))}
      </ul>
      {decisions.length > 0 && (
        <>
          <h3>{t('profile.names.decisions')}</h3>
          <ul class="profile-names">
            {decisions.map((decision) => {
              const words = t(`profile.names.${decision.kind}`, {
                name: decision.name.name,
                other: decision.others.map(({ name }) => name).join(' », « '),
              });
              return (
                <li key={decision.id}>
                  <span>{words}</span>
                  <button
                    type="button"
                    class="text-button"
                    aria-label={t('profile.names.undo.of', { decision: words })}
                    onClick={() => void tell(actions.undo(decision.id))}
                  >
                    {t('profile.names.undo')}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {head && (
        <JoinName
          find={actions.find}
          language={language}
          onJoin={(other) => void tell(actions.decide({ kind: 'together', name: plain(other), others: [plain(head)] }))}
        />
      )}
      <p class="profile-said" role="status">
        {said}
      </p>
    </section>
  );
}

interface NameProps {
  one: NamedOnce;
  isHead: boolean;
  language: Language;
  onSplit: (() => void) | undefined;
}

function Name({ one: { name, count, reason }, isHead, language, onSplit }: NameProps) {
  const t = profileWords(language);
  const links = useProfileLinks();
  return (
    <li>
      <span>
        <strong>{name}</strong> <span class="quiet">{t('profile.names.count', { count })}</span>
        <br />
        <span class="quiet">
          {isHead && t('profile.names.stands')}
          {reason && t(`merge.${reason.rule}`, { like: reason.like })}
          {reason?.act !== undefined && (
            <>
              {' ('}
              <a href={links.act(reason.act)}>{t('profile.names.explained-in')}</a>
              {')'}
            </>
          )}
        </span>{' '}
        {reason?.approximate && <span class="tag">{t('profile.names.approximate')}</span>}
      </span>
      {onSplit && (
        <button type="button" class="text-button" aria-label={t('profile.names.split.of', { name })} onClick={onSplit}>
          {t('profile.names.split')}
        </button>
      )}
    </li>
  );
}
