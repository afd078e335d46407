import type { Found } from '../../model/evidence.ts';
import type { Deliberation, Members } from '../../model/reading.ts';
import { formatList } from '../format/lists.ts';
import type { TermName } from '../words/panel-words.ts';
import { sayProxy } from '../words/say-entry.ts';
import { AddEntry } from './add-entry.tsx';
import { Fold } from './fold.tsx';
import { NameList, type ListedName } from './name-list.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';

const FIGURES = [
  ['inOffice', 'en-exercice'],
  ['present', undefined],
  ['proxies', 'pouvoir'],
  ['votesCast', 'voix'],
] as const satisfies readonly (readonly [keyof Members, TermName | undefined])[];

/** Who was there: the figures printed, then the names, folded since there may be sixty. */
export function RollSection({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const { present, absent, proxies } = act.roll;
  return (
    <Section heading={t('section.roll')} field="members">
      <div class="figures">
        {FIGURES.map(([name, term]) => (
          <MemberFigure key={name} found={act.members[name]} name={name} term={term} />
        ))}
        <MissingFigures act={act} />
      </div>
      <div data-field="roll">
        <Names field="roll.present" names={named(present)} summary={t('roll.present', { count: present.length })} />
        <Names field="roll.absent" names={named(absent)} summary={t('roll.absent', { count: absent.length })} />
        <Names
          field="roll.proxies"
          names={proxies.map((proxy) => ({ found: proxy, text: sayProxy(proxy.value, t) }))}
          summary={t('roll.proxies', { count: proxies.length })}
          sentences
        />
      </div>
    </Section>
  );
}

interface MemberFigureProps {
  found: Found<number> | undefined;
  name: keyof Members;
  term: TermName | undefined;
}

function MemberFigure({ found, name, term }: MemberFigureProps) {
  const { t } = usePanel();
  if (found === undefined) return null;
  const label = t(`field.members.${name}`);
  return (
    <div class="figure-row">
      <span class="figure-name">{term === undefined ? label : <Term name={term}>{label}</Term>}</span>
      <Value found={found} field={`members.${name}`} label={label}>
        {found.value}
      </Value>
    </div>
  );
}

/** The figures that are not there, those of one reason in one sentence. */
function MissingFigures({ act }: { act: Deliberation }) {
  const { t, language } = usePanel();
  const byReason = Map.groupBy(
    FIGURES.flatMap(([name]) => {
      const missing = act.missing[`members.${name}`];
      return missing === undefined ? [] : [{ name, reason: missing.reason }];
    }),
    ({ reason }) => reason,
  );
  return (
    <>
      {[...byReason].map(([reason, figures]) => (
        <p class="quiet" key={reason} data-reason={reason}>
          {t('roll.missing', {
            fields: formatList(
              figures.map(({ name }) => t(`field.members.${name}`)),
              language,
            ),
            why: t(`missing.${reason}`),
          })}
        </p>
      ))}
    </>
  );
}

interface NamesProps {
  names: ListedName[];
  field: string;
  summary: string;
  sentences?: boolean;
}

function Names({ names, field, summary, sentences = false }: NamesProps) {
  const { t } = usePanel();
  if (names.length === 0) return null;
  return (
    <Fold summary={summary}>
      <p class="quiet hint">{t('roll.hint')}</p>
      <NameList names={names} field={field} sentences={sentences} />
      <AddEntry field={field} />
    </Fold>
  );
}

function named(names: readonly Found<string>[]): ListedName[] {
  return names.map((found) => ({ found, text: found.value }));
}
