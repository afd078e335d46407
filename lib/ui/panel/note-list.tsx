import { useSignal } from '@preact/signals';
import type { Note } from '../../model/correction.ts';
import { formatMoment } from '../format/dates.ts';
import { EvidencePassages } from './evidence-passages.tsx';
import { FormButton } from './form-button.tsx';
import { usePanel } from './panel-context.ts';
import { ValueEditor } from './value-editor.tsx';
import type { Writing, WritingRequest } from './writing.ts';

type NoteRequest = Extract<WritingRequest, { kind: 'note' }>;

/** The user's notes on the act, with the passages that they are on. */
export function NoteList({ writing: { answer, act, write } }: { writing: Writing }) {
  const { t } = usePanel();
  const removed = useSignal<Note | undefined>(undefined);
  const notes = answer.notes.filter(({ actIndex }) => actIndex === undefined || actIndex === act);
  const putBack = async ({ text, passage }: Note): Promise<void> => {
    const again = await write(noteOn(act, text, passage));
    if (again.ok) removed.value = undefined;
  };
  return (
    <div class="notes">
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          onText={(text) => write({ kind: 'note', act, note: note.id, text })}
          onRemove={() => {
            removed.value = note;
            void write({ kind: 'remove-note', note: note.id });
          }}
        />
      ))}
      <p class="quiet" role="status">
        {removed.value !== undefined && t('note.removed')}
      </p>
      {removed.value !== undefined && (
        <button type="button" class="link-button small" onClick={() => removed.value && void putBack(removed.value)}>
          {t('note.put-back')}
        </button>
      )}
      <FormButton
        label={t('note.add')}
        form={(close) => (
          <ValueEditor
            type="text"
            label={t('note.label')}
            value=""
            onSave={(text) => write(noteOn(act, String(text), undefined))}
            onClose={close}
          />
        )}
      />
    </div>
  );
}

function noteOn(act: number, text: string, passage: Note['passage']): NoteRequest {
  if (passage === undefined) return { kind: 'note', act, text };
  const { page, quote, boxes } = passage;
  return { kind: 'note', act, text, words: { page, quote, boxes } };
}

interface NoteItemProps {
  note: Note;
  onText: (text: string) => ReturnType<Writing['write']>;
  onRemove: () => void;
}

function NoteItem({ note, onText, onRemove }: NoteItemProps) {
  const { t, language } = usePanel();
  const editing = useSignal(false);
  if (editing.value) {
    return (
      <ValueEditor
        type="text"
        label={t('note.label')}
        value={note.text}
        onSave={(text) => onText(String(text))}
        onClose={() => {
          editing.value = false;
        }}
      />
    );
  }
  return (
    <article class="note" data-note={note.id} data-field={`notes.${note.id}`} aria-label={t('note.label')}>
      <p class="note-text">{note.text}</p>
      {note.passage !== undefined && <EvidencePassages evidence={[note.passage]} />}
      <p class="quiet">{formatMoment(note.made, language)}</p>
      <div class="value-actions">
        <button
          type="button"
          class="link-button small"
          onClick={() => {
            editing.value = true;
          }}
        >
          {t('note.edit')}
        </button>
        <button type="button" class="link-button small" onClick={onRemove}>
          {t('note.remove')}
        </button>
      </div>
    </article>
  );
}
