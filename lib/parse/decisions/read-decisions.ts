import type { Found } from '../../model/evidence.ts';
import type { ActText } from '../zones.ts';
import { pointsOf } from './points.ts';

/** The points of the dispositif in order, as printed, without their marks and the sign that ends them. */
export function readDecisions(act: ActText): Found<string>[] {
  return pointsOf(act).map((point) => {
    const printed = act.flow.text.slice(point.start, point.end);
    const kept = printed.replace(/[\s;,.]+$/, '');
    return {
      value: kept.replace(/\s+/g, ' '),
      certainty: 'stated',
      rule: 'point-of-dispositif',
      evidence: act.flow.evidence(point.start, point.start + kept.length),
    };
  });
}
