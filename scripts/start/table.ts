/** The table of answers: what each mark says, in its words. */
import process from 'node:process';
import { markText } from '../../lib/ui/mark/mark-text.ts';
import type { ReadDocument } from './read-listing.ts';

const NARROWEST = 80;
const WIDEST = 140;
const BETWEEN = '  ';

/** Rows are as wide as the terminal, or 80 characters in a log. */
export function answersTable(documents: readonly ReadDocument[]): string {
  const width = Math.min(Math.max(process.stdout.columns ?? WIDEST, NARROWEST), WIDEST);
  const answers = documents.map(({ state }) => {
    const { text, toCheck } = markText(state, 'fr');
    return toCheck ? `${text} · à vérifier` : text;
  });
  const answerWidth = Math.max(...answers.map((answer) => answer.length));
  const labelWidth = width - answerWidth - BETWEEN.length;
  const rows = documents.map(({ label }, index) => fitted(label, labelWidth) + BETWEEN + (answers[index] ?? ''));
  return [fitted('Document', labelWidth) + BETWEEN + 'Réponse', '─'.repeat(width), ...rows].join('\n');
}

function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
