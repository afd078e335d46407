import { useState } from 'preact/hooks';
import { saidOfAuthority, sayOfActs, sayOfAuthority } from '../../../model/change-details.ts';
import { NATURES, type AuthorityDetails, type ExportDetails } from '../../../model/export-details.ts';
import type { AskedOfAuthority } from '../../../model/export-outlook.ts';
import { ACTES_MATTERS } from '../../../model/nomenclature-actes.ts';
import type { ExportWords } from '../../words/export-words.ts';
import { DetailField } from './detail-field.tsx';

export interface AuthorityFieldsProps {
  asked: AskedOfAuthority;
  details: ExportDetails;
  t: ExportWords;
  onSay: (details: ExportDetails) => void;
}

const MATTERS = [...ACTES_MATTERS].map(([code, name]) => [code, `${code} ${name}`] as const);
const PLAIN_NATURES = NATURES.slice(0, 3).map((nature) => [nature, nature.replace(';', ' ; ')] as const);

/** What is asked of one authority, for all its bodies or for one of them; and of its chosen acts, their dates. */
export function AuthorityFields({ asked, details, t, onSay }: AuthorityFieldsProps) {
  const [body, setBody] = useState('');
  const { authority, bodies, siren } = asked;
  const said: Partial<AuthorityDetails> = saidOfAuthority(details, authority, body) ?? {};
  const say = (changes: { [K in keyof AuthorityDetails]?: AuthorityDetails[K] | undefined }): void =>
    onSay(sayOfAuthority(details, authority, body, changes));
  return (
    <fieldset class="export-authority">
      <legend>{authority === '' ? t('export.authority-unnamed') : authority}</legend>
      {bodies.length > 1 && (
        <label class="library-field export-field">
          {t('export.of-body')}
          <select value={body} onChange={(event) => setBody(event.currentTarget.value)}>
            <option value="">{t('export.all-bodies')}</option>
            {bodies.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="export-fields" key={body}>
        {authority === '' && <DetailField field="name" value={said.name} t={t} onSay={(name) => say({ name })} />}
        <DetailField field="siret" value={said.siret} siren={siren} t={t} onSay={(siret) => say({ siret })} />
        <DetailField
          field="matterCode"
          value={said.matterCode}
          options={MATTERS}
          t={t}
          onSay={(matterCode) => say({ matterCode })}
        />
        <DetailField
          field="nature"
          value={said.nature}
          options={PLAIN_NATURES}
          t={t}
          onSay={(value) => say({ nature: NATURES.find((nature) => nature === value) })}
        />
        <DetailField field="conditions" value={said.conditions} t={t} onSay={(conditions) => say({ conditions })} />
        <YesOrNo field="notifiedToEu" value={said.notifiedToEu} t={t} onSay={(notifiedToEu) => say({ notifiedToEu })} />
        <YesOrNo
          field="purposeFromTitle"
          value={said.purposeFromTitle}
          t={t}
          onSay={(purposeFromTitle) => say({ purposeFromTitle })}
        />
        <DetailField field="prefecture" value={said.prefecture} t={t} onSay={(prefecture) => say({ prefecture })} />
      </div>
      <ActDates asked={asked} details={details} t={t} onSay={onSay} />
    </fieldset>
  );
}

interface YesOrNoProps {
  field: 'notifiedToEu' | 'purposeFromTitle';
  value: boolean | undefined;
  t: ExportWords;
  onSay: (value: boolean | undefined) => void;
}

const YES = 'yes';
const NO = 'no';

function YesOrNo({ field, value, t, onSay }: YesOrNoProps) {
  return (
    <DetailField
      field={field}
      value={value === undefined ? undefined : value ? YES : NO}
      options={[
        [YES, t('export.yes')],
        [NO, t('export.no')],
      ]}
      t={t}
      check={() => undefined}
      onSay={(said) => onSay(said === undefined ? undefined : said === YES)}
    />
  );
}

/** Dates are of acts: they are not remembered for others. */
function ActDates({ asked: { undated, lacking }, details, t, onSay }: AuthorityFieldsProps) {
  if (undated.length === 0) {
    const wanted = lacking.conventionDate !== undefined || lacking.paymentPeriod !== undefined;
    return wanted ? <p class="quiet">{t('export.dates-elsewhere')}</p> : null;
  }
  const said = details.acts.find(({ act, beneficiary }) => act === undated[0] && beneficiary === undefined);
  return (
    <fieldset class="export-dates">
      <legend>{t('export.dates', { count: undated.length })}</legend>
      <div class="export-fields">
        <DetailField
          field="conventionDate"
          value={said?.conventionDate}
          t={t}
          onSay={(conventionDate) => onSay(sayOfActs(details, undated, { conventionDate }))}
        />
        <DetailField
          field="paymentPeriod"
          value={said?.paymentPeriod}
          t={t}
          onSay={(paymentPeriod) => onSay(sayOfActs(details, undated, { paymentPeriod }))}
        />
      </div>
    </fieldset>
  );
}
