import { useId } from 'preact/hooks';
import type { Facets, View } from '../../model/collection.ts';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { AmountField } from './amount-field.tsx';
import { FacetList } from './facet-list.tsx';
import { toggled, type ViewChanges } from './view-changes.ts';

export interface FiltersProps {
  view: View;
  facets: Facets;
  language: Language;
  onChange: (changes: ViewChanges) => void;
}

const KINDS = [
  ['failedChecks', 'library.filter.failed-checks'],
  ['corrected', 'library.filter.corrected'],
  ['noted', 'library.filter.noted'],
] as const;

/** Everything that the lines can be narrowed down by. Each is obeyed at once, and stands above the table as well. */
export function Filters({ view, facets, language, onChange }: FiltersProps) {
  const t = libraryWords(language);
  const id = useId();
  const shared = { language, onChange };
  return (
    <div class="library-filters">
      <fieldset>
        <legend>{t('library.filter.dates')}</legend>
        <DayField {...shared} label={t('library.filter.from')} name="from" value={view.from} />
        <DayField {...shared} label={t('library.filter.until')} name="until" value={view.until} />
      </fieldset>
      <fieldset>
        <legend>{t('library.filter.amounts')}</legend>
        <AmountField
          language={language}
          label={t('library.filter.least')}
          cents={view.leastCents}
          onChange={(leastCents) => onChange({ leastCents })}
        />
        <AmountField
          language={language}
          label={t('library.filter.most')}
          cents={view.mostCents}
          onChange={(mostCents) => onChange({ mostCents })}
        />
      </fieldset>
      <div class="library-field">
        <label for={`${id}-beneficiary`}>{t('library.filter.beneficiary')}</label>
        <input
          id={`${id}-beneficiary`}
          type="text"
          autoComplete="off"
          spellcheck={false}
          value={view.beneficiary}
          onInput={({ currentTarget }) => onChange({ beneficiary: currentTarget.value })}
        />
      </div>
      <FacetList
        legend={t('library.filter.authorities')}
        facets={facets.authorities}
        chosen={view.authorities}
        language={language}
        printed
        onToggle={(value) => onChange({ authorities: toggled(view.authorities, value) })}
      />
      <FacetList
        legend={t('library.filter.bodies')}
        facets={facets.bodies}
        chosen={view.bodies}
        language={language}
        printed
        onToggle={(value) => onChange({ bodies: toggled(view.bodies, value) })}
      />
      <FacetList
        legend={t('library.filter.outcomes')}
        facets={facets.outcomes}
        chosen={view.outcomes}
        language={language}
        say={(outcome) => t(`outcome.${outcome}`)}
        onToggle={(value) => onChange({ outcomes: toggled(view.outcomes, value) })}
      />
      <fieldset>
        <legend>{t('library.filter.kind')}</legend>
        {KINDS.map(([key, words]) => (
          <label class="library-check" key={key}>
            <input
              type="checkbox"
              checked={view[key]}
              onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked })}
            />
            {t(words)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface DayFieldProps {
  label: string;
  name: 'from' | 'until';
  value: string | undefined;
  onChange: (changes: ViewChanges) => void;
}

function DayField({ label, name, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div class="library-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value || undefined })}
      />
    </div>
  );
}
