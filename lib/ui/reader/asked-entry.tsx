import type { SelectedWords } from '../../messages.ts';
import type { EntryValue } from '../../model/correction.ts';
import { entryType } from '../../model/correctable.ts';
import { withoutCivility } from '../format/civility.ts';
import { EntryForm } from '../panel/entry-form.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { knownNames, type Writing } from '../panel/writing.ts';
import type { AskedChange } from './meanings.ts';

/** Of an entry: set or missed. */
export type EntryChange = Extract<AskedChange, { kind: 'set-entry' | 'missed-entry' }>;

export const isOfEntry = (change: AskedChange): change is EntryChange =>
  change.kind === 'set-entry' || change.kind === 'missed-entry';

export interface AskedEntryProps {
  change: EntryChange;
  words: SelectedWords;
  writing: Writing;
  /** The words alone did not say it. */
  isUnread: boolean;
  onClose: () => void;
}

/** What the words say of one that was missed, for the user to go on from. */
function startingWith(list: string, quote: string): EntryValue | undefined {
  const name = withoutCivility(quote);
  switch (entryType(list)) {
    case 'proxy':
      return { giver: name };
    case 'voter':
      return { name };
    case 'text':
      return list.startsWith('roll.') ? name : quote;
    default:
      return undefined;
  }
}

/** The entry that the words are of, part by part: to whom a proxy is given, or what the words alone do not say. */
export function AskedEntry({ change, words, writing, isUnread, onClose }: AskedEntryProps) {
  const { t } = usePanel();
  const { act, write } = writing;
  const read = change.kind === 'set-entry' ? change.entry.value : startingWith(change.path, words.quote);
  const shown = change.kind === 'set-entry' ? (change.to ?? change.path) : change.path;
  return (
    <EntryForm
      list={shown}
      value={change.value ?? read}
      words={words}
      names={knownNames(writing)}
      save={t(change.kind === 'set-entry' ? 'correct.save' : 'correct.add')}
      {...(entryType(shown) === 'proxy' && change.kind === 'missed-entry' && { startAt: 'holder' as const })}
      {...(isUnread && { reason: t('failure.words-not-read') })}
      onSave={(value, list) => write({ kind: 'correct', act, change: said(change, value, list), words })}
      onClose={onClose}
    />
  );
}

/** @param list that the user chose */
function said(change: EntryChange, value: EntryValue, list: string): EntryChange {
  if (change.kind === 'missed-entry') return { ...change, path: list, value };
  const { to: _before, ...from } = change;
  return { ...from, value, ...(list !== change.path && { to: list }) };
}
