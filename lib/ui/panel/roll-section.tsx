import type { Found } from '../../model/evidence.ts';
import type { Deliberation, Members, Proxy } from '../../model/reading.ts';
import type { PanelWords, TermName } from '../words/panel-words.ts';
import { Fold } from './fold.tsx';
import { MissingNote } from './missing-note.tsx';
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
          <MemberFigure key={name} act={act} name={name} term={term} />
        ))}
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

function MemberFigure({ act, name, term }: { act: Deliberation; name: keyof Members; term: TermName | undefined }) {
  const { t } = usePanel();
  const found = act.members[name];
  const missing = act.missing[`members.${name}`];
  if (found === undefined && missing === undefined) return null;
  return (
    <div class="figure-row">
      <span class="figure-name">
        {term === undefined ? t(`field.members.${name}`) : <Term name={term}>{t(`field.members.${name}`)}</Term>}
      </span>
      {found === undefined ? (
        missing !== undefined && <MissingNote missing={missing} field={`members.${name}`} />
      ) : (
        <Value found={found} field={`members.${name}`} label={t(`field.members.${name}`)}>
          {found.value}
        </Value>
      )}
    </div>
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
    </Fold>
  );
}

function named(names: readonly Found<string>[]): ListedName[] {
  return names.map((found) => ({ found, text: found.value }));
}

function sayProxy({ giver, holder }: Proxy, t: PanelWords): string {
  return holder === undefined ? t('roll.no-holder', { giver }) : t('roll.proxy', { giver, holder });
}
