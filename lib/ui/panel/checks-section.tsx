import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Check, CheckCode } from '../../model/reading.ts';
import { sayCheck } from '../format/checks.ts';
import type { WordName } from '../words/panel-words.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { EvidencePassages } from './evidence-passages.tsx';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { CheckSign } from './signs.tsx';
import { Term } from './term.tsx';

/** The hard word that a check turns on. */
const CHECK_TERMS: Partial<Record<CheckCode, WordName>> = {
  'proxies-match': 'pouvoir',
  'votes-match-members': 'voix',
  'members-add-up': 'en-exercice',
  'proxy-holder-present': 'pouvoir',
  'secretary-present': 'secretaire',
  quorum: 'quorum',
  'counts-match-votes': 'voix',
  'act-id-matches-session': 'actes',
  'act-id-matches-number': 'actes',
  'act-id-siren-valid': 'actes',
  'convened-before-session': 'convocation',
};

/** The act audited against itself: what does not agree comes first, what does is folded, what cannot be said is quiet. */
export function ChecksSection({ checks }: { checks: readonly Check[] }) {
  const { t } = usePanel();
  const failed = checks.filter((check) => check.result === 'failed');
  const passed = checks.filter((check) => check.result === 'passed');
  const silent = checks.filter((check) => check.result === 'not-applicable');
  return (
    <Section heading={t('section.checks')} field="checks" anchor="checks">
      {failed.length > 0 && <CheckList checks={failed} />}
      {failed.length + passed.length === 0 && <p class="quiet">{t('checks.none')}</p>}
      {passed.length > 0 && (
        <Fold summary={t(failed.length === 0 ? 'checks.all-passed' : 'checks.passed', { count: passed.length })}>
          <CheckList checks={passed} />
        </Fold>
      )}
      {silent.length > 0 && (
        <Fold summary={<span class="quiet">{t('checks.not-applicable', { count: silent.length })}</span>}>
          <p class="quiet hint">{t('checks.not-applicable.why')}</p>
          <ul class="plain-list quiet">
            {silent.map((check) => (
              <li key={check.code} data-check={check.code} data-result={check.result}>
                {t(`check.${check.code}`)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul class="checks">
      {checks.map((check) => (
        <CheckRow check={check} key={check.code} />
      ))}
    </ul>
  );
}

function CheckRow({ check }: { check: Check }) {
  const { t, language } = usePanel();
  const open = useSignal(false);
  const id = useId();
  const page = check.evidence[0]?.page;
  const term = CHECK_TERMS[check.code];
  return (
    <li class={`check check-${check.result}`} data-check={check.code} data-result={check.result}>
      <CheckSign failed={check.result === 'failed'} />
      <div>
        <span class="visually-hidden">
          {t(check.result === 'failed' ? 'checks.sign.failed' : 'checks.sign.passed')}
          {', '}
        </span>
        <span>{sayCheck(check, t, language)}</span> {term !== undefined && <Term name={term}>{t(`word.${term}`)}</Term>}{' '}
        {page !== undefined && (
          <EvidenceButton page={page} label={t(`check.${check.code}`)} open={open} controls={id} />
        )}
        <div class="evidence" id={id} hidden={!open.value}>
          {open.value && <EvidencePassages evidence={check.evidence} />}
        </div>
      </div>
    </li>
  );
}
