import { useSignal } from '@preact/signals';
import type { BatchDocument, BatchProgress } from '../../model/batch.ts';
import { copyToClipboard } from '../clipboard.ts';
import { formatList } from '../format/lists.ts';
import type { Language } from '../language.ts';
import type { Batches } from '../session/batches.ts';
import { saveFile } from '../save-file.ts';
import { batchWords } from '../words/batch-words.ts';
import { PlainLink } from './plain-link.tsx';
import { groupsOf, refusedOrigins, type Group } from './report-groups.ts';
import { reportCsv, reportText, sayTally } from './report-text.ts';
import { useDocuments } from './use-documents.ts';

export interface ReportProps {
  batch: BatchProgress;
  language: Language;
  batches: Batches;
  /** Asks the reader to permit these origins, in the click itself. Absent where nobody can be asked. */
  onGrant?: ((origins: readonly string[]) => void) | undefined;
}

/** More documents of one reason than these are left to the file. */
const SHOWN = 50;

/** The account of a listing: how many came to what, and of those without acts each with its reason, its link and what to do. */
export function BatchReport({ batch, batches, language, onGrant }: ReportProps) {
  const t = batchWords(language);
  const { id, state, tally, listed } = batch;
  const found = useDocuments(batches, id, [state, tally.waiting, tally.failed, listed]);
  const known = found ?? [];
  const refused = refusedOrigins(known);
  const hosts = formatList(
    refused.map((origin) => new URL(origin).host),
    language,
  );
  return (
    <section class="batch-report" aria-busy={found === undefined}>
      <h3 class="batch-heading">{t('batch.report')}</h3>
      <ul class="batch-tally">
        {sayTally(batch, t).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {groupsOf(known, t).map((group) => (
        <ReportGroup key={group.words} group={group} language={language} />
      ))}
      {refused.length > 0 && onGrant !== undefined && (
        <button type="button" class="main-button" onClick={() => onGrant(refused)}>
          {t('batch.grant', { hosts })}
        </button>
      )}
      <TakeAway batch={batch} documents={known} language={language} />
    </section>
  );
}

function ReportGroup({ group, language }: { group: Group; language: Language }) {
  const t = batchWords(language);
  const { words, todo, documents, result } = group;
  const shown = documents.slice(0, SHOWN);
  const hidden = documents.length - shown.length;
  return (
    <details class="fold batch-group" data-result={result} open={documents.length <= SHOWN / 5}>
      <summary class="fold-summary">{t('batch.report.reason', { reason: words, count: documents.length })}</summary>
      <div class="fold-content">
        <p class="quiet">{todo}</p>
        <ul class="plain-list">
          {shown.map(({ address, label }) => (
            <li key={address}>
              <PlainLink address={address} newTab={t('batch.new-tab')}>
                <span lang="fr">{label || address}</span>
              </PlainLink>
            </li>
          ))}
        </ul>
        {hidden > 0 && <p class="quiet">{t('batch.report.more', { count: hidden })}</p>}
      </div>
    </details>
  );
}

/** The account as text to be passed on, and as a file. */
function TakeAway({
  batch,
  documents,
  language,
}: {
  batch: BatchProgress;
  documents: readonly BatchDocument[];
  language: Language;
}) {
  const t = batchWords(language);
  const copied = useSignal<boolean | undefined>(undefined);
  const text = (): string => reportText(batch, documents, language);
  const save = (): void => {
    const name = `${t('batch.file-name')}-${batch.started.slice(0, 10)}.csv`;
    saveFile(name, reportCsv(batch, documents, language), 'text/csv;charset=utf-8');
  };
  return (
    <div class="batch-actions">
      <button
        type="button"
        class="plain-button"
        onClick={async () => {
          copied.value = undefined;
          copied.value = await copyToClipboard(text());
        }}
      >
        {t('batch.copy')}
      </button>
      <button type="button" class="plain-button" onClick={save}>
        {t('batch.save')}
      </button>
      <p class="copy-status" role="status">
        {copied.value !== undefined && t(copied.value ? 'batch.copied' : 'batch.copy-refused')}
      </p>
      {copied.value === false && (
        <textarea class="copy-text" readOnly rows={8} aria-label={t('batch.copy-text')} value={text()} />
      )}
    </div>
  );
}
