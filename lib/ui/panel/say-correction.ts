/** A correction in one line: what it is of, what the user said, and what had been read. */
import type { Change, Correction, ListAnchor } from '../../model/correction.ts';
import { saySaidVote, saySubject, sayVote } from '../format/votes.ts';
import type { Language } from '../language.ts';
import { fieldName } from '../words/field-name.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { sayValue } from './say-value.ts';

export function sayCorrection(
  { change, original, removedVote }: Correction,
  t: PanelWords,
  language: Language,
): string {
  switch (change.kind) {
    case 'no-grant':
      return t('correction.no-grant', { name: change.grant.beneficiary });
    case 'missed-grant':
      return t('correction.missed-grant', { name: change.beneficiary });
    case 'in-kind':
      return t(change.inKind ? 'correction.in-kind' : 'correction.in-money', { name: change.grant.beneficiary });
    case 'no-vote': {
      const subject = saySubject(change.vote, t);
      const vote =
        removedVote === undefined ? subject : t('correction.set', { field: subject, value: sayVote(removedVote, t) });
      return t('correction.no-vote', { vote });
    }
    case 'missed-vote':
      return t('correction.missed-vote', { vote: saySaidVote(change.said, t) });
    case 'vote-subject':
      return t('vote.corrected-subject', { said: saySubject(change.said, t), before: saySubject(change.read, t) });
    case 'no-entry':
      return t('correction.no-entry', { ...saidOf(change, change.entry.value, t, language) });
    case 'missed-entry':
      return t('correction.missed-entry', { ...saidOf(change, change.value, t, language) });
    case 'set':
      return saySet(change, original?.value, t, language);
    case 'set-entry':
      return sayEntry(change, t, language);
  }
}

function fieldOf({ path, grant }: ListAnchor, t: PanelWords): string {
  const field = fieldName(path, t);
  return grant === undefined ? field : t('correction.of', { field, name: grant.beneficiary });
}

const saidOf = (list: ListAnchor, value: unknown, t: PanelWords, language: Language) => ({
  field: fieldOf(list, t),
  value: sayValue(list.path, value, t, language),
});

function saySet(change: Extract<Change, { kind: 'set' }>, before: unknown, t: PanelWords, language: Language): string {
  const said = saidOf(change, change.value, t, language);
  if (before === undefined) return t('correction.set', said);
  return t('correction.changed', { ...said, before: sayValue(change.path, before, t, language) });
}

/** Where it moved to another list, both are named. */
function sayEntry(change: Extract<Change, { kind: 'set-entry' }>, t: PanelWords, language: Language): string {
  const read = saidOf(change, change.entry.value, t, language);
  const { to } = change;
  if (to === undefined) {
    const { field, value } = saidOf(change, change.value, t, language);
    return t('correction.changed', { field, value, before: read.value });
  }
  const said = saidOf({ ...change, path: to }, change.value, t, language);
  return t('correction.changed', { ...said, before: t('correction.set', read) });
}
