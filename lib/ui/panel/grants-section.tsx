import { anchorOfGrant } from '../../model/anchors.ts';
import { ADDED } from '../../model/corrected-value.ts';
import type { GrantAnchor } from '../../model/correction.ts';
import type { Deliberation, Grant } from '../../model/reading.ts';
import { sayTotal, sumsOf } from '../format/acts.ts';
import { GrantRow } from './grant-row.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Section } from './section.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';
import { GrantProvider } from './writing.ts';

/** What is granted, line by line, with its total. That nothing is, the answer's head has said. */
export function GrantsSection({ act }: { act: Deliberation }) {
  const { t, language } = usePanel();
  const total = sayTotal(sumsOf(act.grants), language);
  if (act.grants.length === 0) return null;
  return (
    <Section heading={t('section.grants')}>
      <ol class="rows">
        {act.grants.map((grant, index) => (
          <GrantProvider value={anchorOf(grant)} key={index}>
            <GrantRow grant={grant} index={index} authority={act.authority?.value} />
          </GrantProvider>
        ))}
      </ol>
      {act.grants.length > 1 && total !== undefined && (
        <p class="total-row">
          <span>{t('grants.total')}</span>
          <strong class="money">{total}</strong>
        </p>
      )}
      {act.budgetLine !== undefined && (
        <div class="pair">
          <Term name="imputation">{t('field.budgetLine')}</Term>
          <Value found={act.budgetLine} field="budgetLine" label={t('field.budgetLine')}>
            <Quoted>{act.budgetLine.value}</Quoted>
          </Value>
        </div>
      )}
    </Section>
  );
}

/** What a user added has no anchor: it is taken back as a whole. */
const anchorOf = (grant: Grant): GrantAnchor | undefined =>
  grant.beneficiary.rule.startsWith(ADDED) ? undefined : anchorOfGrant(grant);
