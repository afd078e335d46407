import type { Certainty } from '../../model/evidence.ts';
import type { TermName } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';
import { Term } from './term.tsx';

const EXPLAINED = {
  inferred: 'deduit',
  uncertain: 'incertain',
  corrected: 'corrige',
} as const satisfies Record<Exclude<Certainty, 'stated'>, TermName>;

export interface CertaintyTagProps {
  certainty: Certainty;
  /** Say « imprimé » too. Elsewhere, what carries no tag is printed. */
  always?: boolean;
}

/** Says in a word, framed by a line of its own, how a value is known. */
export function CertaintyTag({ certainty, always = false }: CertaintyTagProps) {
  const { t } = usePanel();
  const word = t(`certainty.${certainty}`);
  if (certainty === 'stated') return always ? <span class="tag tag-stated">{word}</span> : null;
  return (
    <Term name={EXPLAINED[certainty]} class={`tag tag-${certainty}`}>
      {word}
    </Term>
  );
}
