import type { Outcome, VoteSide } from '../../model/reading.ts';
import type { TermName } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';
import { Term } from './term.tsx';

const OUTCOME_TERMS = {
  unanimous: 'unanimite',
  majority: 'majorite',
  adopted: 'adopte',
  rejected: 'rejete',
  noted: 'prend-acte',
  postponed: 'reporte',
} as const satisfies Record<Outcome, TermName>;

/** « Adopté à l'unanimité », explaining itself. */
export function OutcomeTerm({ outcome }: { outcome: Outcome }) {
  const { t } = usePanel();
  return <Term name={OUTCOME_TERMS[outcome]}>{t(`outcome.${outcome}.long`)}</Term>;
}

/** The name of a side of the vote; the two that are no plain yes or no explain themselves. */
export function SideName({ side }: { side: VoteSide }) {
  const { t } = usePanel();
  const name = t(`votes.side.${side}`);
  if (side === 'abstentions') return <Term name="abstention">{name}</Term>;
  if (side === 'notVoting') return <Term name="nppv">{name}</Term>;
  return <>{name}</>;
}
