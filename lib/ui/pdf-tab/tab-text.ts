/** What the slim tab over a PDF says of it, in one short line. */
import type { ActSummary, DocumentState } from '../../model/document.ts';
import { sayTotal } from '../format/acts.ts';
import type { Language } from '../language.ts';
import { markText, type MarkKind } from '../mark/mark-text.ts';
import { panelWords } from '../words/panel-words.ts';

export interface TabText {
  kind: MarkKind;
  /** « 3 subventions, adopté à l'unanimité ». */
  text: string;
  /** A check of the act failed. */
  toCheck: boolean;
}

/** The tab of a document in the state that is known of it. */
export function tabText(state: DocumentState, language: Language): TabText {
  const mark = markText(state, language);
  return { kind: mark.kind, text: sentence(state, language) ?? mark.text, toCheck: mark.toCheck };
}

/** Undefined where a mark's words are short enough already. */
function sentence(state: DocumentState, language: Language): string | undefined {
  const t = panelWords(language);
  if (state.phase === 'unread') return t('pdf-tab.unread');
  const [only, ...others] = state.phase === 'answered' ? state.summary.acts : [];
  if (only === undefined || others.length > 0) return undefined;
  const parts = [grantsOf(only, language), only.outcome && uncapitalised(t(`outcome.${only.outcome}.long`))];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}

function grantsOf(act: ActSummary, language: Language): string | undefined {
  const t = panelWords(language);
  if (act.grants.length > 1) return t('pdf-tab.grants', { count: act.grants.length });
  const amount = sayTotal(act.grants, language);
  if (amount !== undefined) return t('pdf-tab.grant', { amount });
  return act.grants[0]?.inKind === true ? t('mark.in-kind') : undefined;
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
