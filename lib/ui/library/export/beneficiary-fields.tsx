import { isRna } from '../../../model/business-numbers.ts';
import { saidOfBeneficiary, sayOfBeneficiary } from '../../../model/change-details.ts';
import { detailFault, type DetailFault } from '../../../model/detail-fault.ts';
import type { ExportDetails } from '../../../model/export-details.ts';
import type { ExportOutlook } from '../../../model/export-outlook.ts';
import type { ExportWords } from '../../words/export-words.ts';
import { DetailField } from './detail-field.tsx';

export interface BeneficiaryFieldsProps {
  beneficiaries: ExportOutlook['beneficiaries'];
  details: ExportDetails;
  t: ExportWords;
  onSay: (details: ExportDetails) => void;
}

/** Those with the most grants; nobody answers more questions at once. */
const MOST_ASKED = 12;

/** A RNA number begins with a letter: nobody has to say which of the two it is. */
const fault = (text: string): DetailFault | undefined =>
  /^w/i.test(text) ? detailFault('rna', text) : detailFault('beneficiarySiret', text);

export function BeneficiaryFields({ beneficiaries, details, t, onSay }: BeneficiaryFieldsProps) {
  if (beneficiaries.length === 0) return null;
  const more = beneficiaries.length - MOST_ASKED;
  return (
    <fieldset class="export-authority">
      <legend>{t('export.beneficiaries')}</legend>
      <p class="quiet">{t('export.beneficiaries.about')}</p>
      <div class="export-fields">
        {beneficiaries.slice(0, MOST_ASKED).map(({ name }) => {
          const said = saidOfBeneficiary(details, name);
          return (
            <DetailField
              key={name}
              field="beneficiarySiret"
              label={name}
              value={said?.siret ?? said?.rna}
              t={t}
              check={fault}
              onSay={(text = '') =>
                onSay(
                  sayOfBeneficiary(details, name, {
                    siret: text === '' || isRna(text) ? undefined : text,
                    rna: isRna(text) ? text : undefined,
                  }),
                )
              }
            />
          );
        })}
      </div>
      {more > 0 && <p class="quiet">{t('export.beneficiaries.more', { count: more })}</p>}
    </fieldset>
  );
}
