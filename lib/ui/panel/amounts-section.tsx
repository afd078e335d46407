import type { Deliberation, NamedAmount } from '../../model/reading.ts';
import { formatMoney } from '../format/money.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';
import { AddEntry } from './add-entry.tsx';
import { Section } from './section.tsx';
import { sayValue } from './say-value.ts';
import { Value } from './value.tsx';

/** The amounts that the act names and does not grant, each with its part in it. */
export function AmountsSection({ act }: { act: Deliberation }) {
  const { t, language } = usePanel();
  if (act.amounts.length === 0) return null;
  return (
    <Section heading={t('section.amounts')} field="amounts">
      <p class="quiet hint">{t('amounts.lead')}</p>
      <ul class="rows">
        {act.amounts.map((amount, index) => (
          <li class="row" key={index} data-role={amount.value.role}>
            <p class="row-name">{sayRole(amount.value, t)}</p>
            <Value
              found={amount}
              field={`amounts.${index}`}
              label={t(`amount.${amount.value.role}`)}
              say={(value) => sayValue('amounts', value, t, language)}
              class="row-amount"
            >
              <span class="money">{formatMoney(amount.value.amountCents, language)}</span>
            </Value>
          </li>
        ))}
      </ul>
      <AddEntry field="amounts" />
    </Section>
  );
}

function sayRole({ role, payer }: NamedAmount, t: PanelWords): string {
  const said = t(`amount.${role}`);
  if (payer === undefined) return said;
  return role === 'received'
    ? t('amount.received-from', { role: said, payer })
    : t('amount.paid-by', { role: said, payer });
}
