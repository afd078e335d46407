import type { ActSummary } from '../../model/document.ts';

/** Whether the figures of a document's votes agree: not if those of one of its acts do not. */
export function figuresOf(acts: readonly ActSummary[]): 'agree' | 'disagree' | 'none' {
  const figures = acts.map(({ voteFigures }) => voteFigures);
  if (figures.includes('disagree')) return 'disagree';
  return figures.includes('agree') ? 'agree' : 'none';
}
