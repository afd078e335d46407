import { useEffect, useId, useRef } from 'preact/hooks';
import { formatBytes } from '../format/bytes.ts';
import { formatMoment } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { optionsWords } from '../words/options-words.ts';
import type { BackupHeld, BackupState, Persistence, TakenReadings } from './backup-state.ts';

export interface BackupSectionProps {
  state: BackupState;
  /** Documents that are kept here; undefined until they are counted. */
  documents: number | undefined;
  persistence: Persistence;
  onSave: () => void;
  /** A file that the user chose: a back-up, or readings of the command line or of an export. */
  onFile: (file: File) => void;
  onRestore: (mode: 'replace' | 'merge') => void;
  /** Gives up what is under way, or the file that waits for an answer. */
  onCancel: () => void;
  onPersist: () => void;
}

const UNDER_WAY: readonly BackupState['kind'][] = ['saving', 'looking', 'restoring', 'importing'];

/** The whole collection into a file and back, and whether the browser keeps it. */
export function BackupSection(props: BackupSectionProps & { language: Language }) {
  const { state, documents, persistence, language, onSave, onFile, onRestore, onCancel, onPersist } = props;
  const t = optionsWords(language);
  const busy = UNDER_WAY.includes(state.kind) || state.kind === 'asking';
  return (
    <section class="options-section" aria-labelledby="backup" id="sauvegarde">
      <h2 id="backup">{t('options.backup')}</h2>
      <p class="quiet">{t('options.backup.why')}</p>
      <div class="options-actions">
        <button type="button" class="main-button" disabled={busy || (documents ?? 0) === 0} onClick={onSave}>
          {t('options.backup.save')}
        </button>
        <FileButton label={t('options.backup.choose')} disabled={busy} onFile={onFile} />
      </div>
      <p class="quiet">{t('options.backup.choose.why')}</p>
      <Progress state={state} language={language} onCancel={onCancel} />
      <p role="status" class="options-outcome">
        <Outcome state={state} language={language} />
      </p>
      {state.kind === 'imported' && <Taken taken={state.taken} language={language} />}
      {state.kind === 'failed' && (
        <p class="options-warn" role="alert">
          {t(`failure.${state.failure.code}`)} {t(`failure.${state.failure.code}.todo`)}
        </p>
      )}
      {state.kind === 'asking' && (
        <Asked
          held={state.held}
          documents={documents ?? 0}
          language={language}
          onRestore={onRestore}
          onCancel={onCancel}
        />
      )}
      <h3>{t('options.persist')}</h3>
      <p>{t(`options.persist.${persistence}`)}</p>
      {persistence === 'may-go' && (
        <button type="button" class="plain-button" onClick={onPersist}>
          {t('options.persist.ask')}
        </button>
      )}
    </section>
  );
}

interface FileButtonProps {
  label: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** The browser's own field looks different everywhere and speaks its own language. */
function FileButton({ label, disabled, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="plain-button" disabled={disabled} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        type="file"
        hidden
        ref={field}
        accept=".gz,.ndjson,.jsonl,application/gzip,application/x-ndjson"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

type Part = { state: BackupState; language: Language };

function Progress({ state, language, onCancel }: Part & { onCancel: () => void }) {
  const t = optionsWords(language);
  const id = useId();
  if (!UNDER_WAY.includes(state.kind)) return null;
  const part = state.kind === 'saving' ? state.done / Math.max(1, state.all) : 'part' in state ? state.part : 0;
  return (
    <div class="options-progress">
      <label for={id}>
        {state.kind === 'saving' && t('options.backup.saving', { count: state.done, all: state.all })}
        {state.kind === 'looking' && t('options.backup.looking')}
        {state.kind === 'restoring' && t('options.backup.restoring')}
        {state.kind === 'importing' && t('options.backup.importing', { count: state.documents })}
      </label>
      <progress id={id} value={part} max={1} />
      <button type="button" class="plain-button" onClick={onCancel}>
        {t('options.backup.cancel')}
      </button>
    </div>
  );
}

function Outcome({ state, language }: Part) {
  const t = optionsWords(language);
  if (state.kind === 'saved') return <>{t('options.backup.saved', { size: formatBytes(state.bytes, language) })}</>;
  if (state.kind === 'restored') return <>{t(`options.backup.restored.${state.mode}`)}</>;
  if (state.kind === 'imported') return <>{t('options.backup.imported', { count: state.taken.added })}</>;
  return state.kind === 'cancelled' ? <>{t('options.backup.cancelled')}</> : null;
}

function Taken({ taken, language }: { taken: TakenReadings; language: Language }) {
  const t = optionsWords(language);
  const { known, empty, refused, refusedLines } = taken;
  const lines = refusedLines.join(', ') + (refused > refusedLines.length ? ' …' : '');
  return (
    <ul class="options-kept">
      {known > 0 && <li>{t('options.backup.imported.known', { count: known })}</li>}
      {empty > 0 && <li>{t('options.backup.imported.empty', { count: empty })}</li>}
      {refused > 0 && (
        <li class="options-warn">
          {t('options.backup.imported.refused', { count: refused })} {t('options.backup.imported.lines', { lines })}
        </li>
      )}
    </ul>
  );
}

interface AskedProps {
  held: BackupHeld;
  documents: number;
  language: Language;
  onRestore: (mode: 'replace' | 'merge') => void;
  onCancel: () => void;
}

/** What the file holds, before anything is changed. */
function Asked({ held, documents, language, onRestore, onCancel }: AskedProps) {
  const t = optionsWords(language);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const made = formatMoment(held.made, language);
  return (
    <div class="options-asked" role="group" aria-labelledby="backup-held">
      <p id="backup-held">{t('options.backup.held', { made })}</p>
      <ul class="options-kept">
        <li>{t('options.kept.documents', { count: held.documents })}</li>
        <li>{t('options.kept.acts', { count: held.acts })}</li>
        {held.written > 0 && <li>{t('options.backup.held.written', { count: held.written })}</li>}
      </ul>
      <p class="quiet">{t('options.backup.merge.why')}</p>
      {documents > 0 && <p class="quiet">{t('options.backup.replace.why', { count: documents })}</p>}
      <div class="options-actions">
        <button type="button" class="main-button" ref={first} onClick={() => onRestore('merge')}>
          {t('options.backup.merge')}
        </button>
        <button type="button" class="plain-button" onClick={() => onRestore('replace')}>
          {t('options.backup.replace')}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {t('options.backup.leave')}
        </button>
      </div>
    </div>
  );
}
