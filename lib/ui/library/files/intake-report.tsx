import type { DocumentState } from '../../../model/document.ts';
import { formatList } from '../../format/lists.ts';
import type { Language } from '../../language.ts';
import { markText } from '../../mark/mark-text.ts';
import { Fold } from '../../panel/fold.tsx';
import { libraryWords } from '../../words/library-words.ts';
import type { FileIntake, IntakeCounts, IntakeFile, IntakeState } from './file-intake.ts';

export interface IntakeReportProps {
  intake: FileIntake;
  language: Language;
}

/** So many files are named at once; the rest are counted. */
const MOST_NAMED = 200;

/** How far the reading of the user's files is, then what became of each. Nothing where none was handed in. */
export function IntakeReport({ intake, language }: IntakeReportProps) {
  const t = libraryWords(language);
  const counts = intake.counts.value;
  if (counts.all === 0) return null;
  const over = counts.done === counts.all;
  return (
    <section class="library-intake" aria-label={t('files.report')} data-over={over}>
      <p role="status">
        <strong>
          {over
            ? t('files.over', { count: counts.all })
            : t('files.under-way', { count: counts.all, done: counts.done })}
        </strong>{' '}
        {sayCounts(counts, language)}
      </p>
      {!over && <progress class="progress" aria-label={t('progress.label')} max={counts.all} value={counts.done} />}
      {counts.waiting > 0 && <p class="quiet">{t('files.keep-open', { count: counts.waiting })}</p>}
      <Named intake={intake} over={over} language={language} />
      {over ? (
        <button type="button" class="plain-button" onClick={() => intake.clear()}>
          {t('files.close')}
        </button>
      ) : (
        <button type="button" class="plain-button" onClick={() => intake.cancel()}>
          {t('files.cancel')}
        </button>
      )}
    </section>
  );
}

function sayCounts({ read, scans, others, failed }: IntakeCounts, language: Language): string {
  const t = libraryWords(language);
  const said = [
    read > 0 && t('files.read', { count: read }),
    scans > 0 && t('files.scans', { count: scans }),
    others > 0 && t('files.others', { count: others }),
    failed > 0 && t('files.failed', { count: failed }),
  ].filter((part) => part !== false);
  return said.length === 0 ? '' : `${formatList(said, language)}.`;
}

const isRead = (state: IntakeState): boolean => state.phase === 'answered' && state.summary.status === 'read';

/** What is under way, and what was not read, with its reason. */
function Named({ intake, over, language }: IntakeReportProps & { over: boolean }) {
  const t = libraryWords(language);
  const named = intake.files.value.filter(({ state }) => !isRead(state.value) && state.value.phase !== 'waiting');
  if (named.length === 0) return null;
  return (
    <Fold summary={t(over ? 'files.not-read' : 'files.each', { count: named.length })} open={named.length <= 5}>
      <ul class="plain-list library-intake-files">
        {named.slice(0, MOST_NAMED).map((file) => (
          <FileRow file={file} language={language} />
        ))}
      </ul>
    </Fold>
  );
}

function FileRow({ file: { name, state }, language }: { file: IntakeFile; language: Language }) {
  const now = state.value;
  return (
    <li>
      <span class="library-file-name">{name}</span>
      <span class="quiet">{sayState(now, language)}</span>
      {now.phase === 'reading' && now.pages !== undefined && (
        <progress class="progress" aria-label={name} max={now.pages} value={now.pagesRead ?? 0} />
      )}
    </li>
  );
}

function sayState(state: IntakeState, language: Language): string {
  const t = libraryWords(language);
  if (state.phase === 'waiting') return t('progress.unread');
  if (state.phase === 'not-taken') return t('files.not-taken');
  if (state.phase === 'failed') {
    // Here it is the user's own, who can hand it in once more.
    return t(state.failure.code === 'file-not-kept' ? 'files.not-readable' : `failure.${state.failure.code}`);
  }
  if (state.phase === 'answered') return sayStatus(state, language);
  return markText(state, language)
    .parts.map(({ text }) => text)
    .join(' ');
}

function sayStatus({ summary }: Extract<DocumentState, { phase: 'answered' }>, language: Language): string {
  const t = libraryWords(language);
  const { status } = summary;
  if (status === 'no-text' || status === 'not-deliberation' || status === 'unreadable') return t(`status.${status}`);
  return status === 'read' ? '' : t(`failure.${status}`);
}
