import { moneyOf, unbrokenIn, type Money } from '../grammar/amount/money.ts';
import { pointsOf } from '../decisions/points.ts';
import { perAct } from '../per-act.ts';

/** An act's text with its amounts marked, each sentence of its dispositif in one piece. */
export const proseOf = perAct((act): Money => {
  const parts = pointsOf(act).flatMap((point) => point.parts);
  return unbrokenIn(
    moneyOf(act.flow),
    parts.toSorted((a, b) => a.start - b.start),
  );
});
