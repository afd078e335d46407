import type { DocumentState } from '../../model/document.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';
import { summaryLines, type SummaryLine } from './summary-lines.ts';

/**
 * The card shown on pointing at or focusing a mark, as plain elements: a listing loads no component library for it.
 * Styled by mark.css. The caller places it, and ties it to its mark with `aria-describedby`.
 *
 * @param onAnnotated opens the annotated document
 */
export function summaryCard(
  state: DocumentState,
  language: Language,
  before?: string,
  onAnnotated?: () => void,
): HTMLElement {
  const view = summaryLines(state, language, before);
  const card = element('div', 'summary');
  card.lang = language;
  if (view.lead !== undefined) card.append(element('p', 'summary-lead', view.lead));
  if (view.lines.length > 0) card.append(lineList(view.lines));
  for (const note of view.notes) card.append(element('p', 'summary-note', note));
  if (onAnnotated !== undefined && state.phase === 'answered' && state.summary.acts.length > 0) {
    card.append(wayToDocument(markWords(language)('mark.annotated'), onAnnotated));
  }
  return card;
}

/** For the pointer alone: the keyboard never comes into the card, and finds the same in the panel. */
function wayToDocument(text: string, onPress: () => void): HTMLElement {
  const button = element('button', 'summary-way', text);
  button.tabIndex = -1;
  button.addEventListener('click', onPress);
  return button;
}

function lineList(lines: readonly SummaryLine[]): HTMLElement {
  const list = element('dl', 'summary-lines');
  for (const line of lines) {
    const row = element('div', 'summary-line');
    const value = element('dd', classOf(line), line.value);
    value.dataset['field'] = line.field;
    if (line.quoted) value.lang = 'fr';
    row.append(element('dt', 'summary-label', line.label), value);
    list.append(row);
  }
  return list;
}

function classOf(line: SummaryLine): string {
  if (line.absent) return 'summary-value summary-absent';
  return line.main === true ? 'summary-value summary-main' : 'summary-value';
}

function element(tag: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
