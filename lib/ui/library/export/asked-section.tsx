import type { ExportWords } from '../../words/export-words.ts';
import { AuthorityFields } from './authority-fields.tsx';
import { BeneficiaryFields } from './beneficiary-fields.tsx';
import type { ExportState } from './export-state.ts';

export interface AskedSectionProps {
  state: ExportState;
  t: ExportWords;
}

/** Authorities that are asked about at once: those with the most acts. */
const MOST_ASKED = 10;

/** What the official formats require beyond what acts print, and how many rows are complete with what was said. */
export function AskedSection({ state, t }: AskedSectionProps) {
  const details = state.details.value;
  const asked = state.asked.value;
  const more = (asked?.authorities.length ?? 0) - MOST_ASKED;
  const onSay = (said: typeof details): void => void state.say(said);
  return (
    <section class="export-asked" aria-label={t('export.asked')}>
      <h3>{t('export.asked')}</h3>
      <p class="quiet">{t('export.asked.about')}</p>
      <Outlook state={state} t={t} />
      {asked?.authorities.slice(0, MOST_ASKED).map((one) => (
        <AuthorityFields key={one.authority} asked={one} details={details} t={t} onSay={onSay} />
      ))}
      {more > 0 && <p class="quiet">{t('export.authorities.more', { count: more })}</p>}
      {asked !== undefined && (
        <BeneficiaryFields beneficiaries={asked.beneficiaries} details={details} t={t} onSay={onSay} />
      )}
    </section>
  );
}

function Outlook({ state, t }: AskedSectionProps) {
  const outlook = state.outlook.value;
  const looked = state.looked.value;
  if (outlook === undefined) {
    return looked === undefined ? null : (
      <p role="status">{t('export.looking', { done: looked, total: state.count })}</p>
    );
  }
  const { deliberations, subventions } = outlook;
  const refused = deliberations.refused + subventions.refused;
  return (
    <div class="export-outlook" role="status" aria-busy={looked !== undefined}>
      <p>{t('export.deliberations', { complete: deliberations.complete, pending: deliberations.pending })}</p>
      <p>{t('export.subventions', { complete: subventions.complete, pending: subventions.pending })}</p>
      {refused > 0 && <p>{t('export.refused', { count: refused })}</p>}
    </div>
  );
}
