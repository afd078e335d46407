import type { Found } from '../../model/evidence.ts';
import type { Deliberation } from '../../model/reading.ts';
import { formatDay, isIsoDay } from '../format/dates.ts';
import { fieldName } from '../words/field-name.ts';
import type { TermName } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Section } from './section.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';

interface Entry {
  field: string;
  found: Found<string> | undefined;
  term?: TermName;
}

/** The act's own particulars, each with its passage; those of the answer's head again, so that they can be traced. */
export function IdentitySection({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const entries: Entry[] = [
    { field: 'title', found: act.title },
    { field: 'number', found: act.number },
    { field: 'session', found: act.session },
    { field: 'body', found: act.body, ...bodyTerm(act.body?.value) },
    { field: 'authority', found: act.authority },
    { field: 'siren', found: act.siren },
    { field: 'president', found: act.president },
    { field: 'secretary', found: act.secretary, term: 'secretaire' },
    { field: 'rapporteur', found: act.rapporteur },
    { field: 'convened', found: act.convened, term: 'convocation' },
    { field: 'transmission.actId', found: act.transmission?.actId, term: 'actes' },
    { field: 'transmission.received', found: act.transmission?.received },
    { field: 'posted', found: act.posted },
  ];
  return (
    <Section heading={t('section.identity')}>
      <dl class="pairs">
        {entries.map(({ field, found, term }) =>
          found === undefined ? null : <Pair key={field} field={field} found={found} term={term} />,
        )}
      </dl>
    </Section>
  );
}

function Pair({ field, found, term }: { field: string; found: Found<string>; term: TermName | undefined }) {
  const { t, language } = usePanel();
  const label = fieldName(field, t);
  return (
    <div class={field === 'title' ? 'pair pair-wide' : 'pair'}>
      <dt>{term === undefined ? label : <Term name={term}>{label}</Term>}</dt>
      <dd>
        <Value found={found} field={field} label={label}>
          {isIsoDay(found.value) ? formatDay(found.value, language) : <Quoted>{found.value}</Quoted>}
        </Value>
      </dd>
    </div>
  );
}

/** Which of the two kinds of assembly it is, where its name says so. */
export function bodyTerm(body: string | undefined): { term?: TermName } {
  if (body === undefined) return {};
  if (/\bbureau\b/i.test(body)) return { term: 'bureau' };
  return /\bconseil\b/i.test(body) ? { term: 'conseil' } : {};
}
