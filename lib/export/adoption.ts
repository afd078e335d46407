/** Whether an act was adopted, so that nothing refused is exported as decided. */
import type { Deliberation, Grant, Vote } from '../model/reading.ts';

export type Adoption =
  | 'adopted'
  /** Rejected, adjourned or withdrawn. */
  | 'refused'
  /** The body takes note: the act is one, and grants nothing by itself. */
  | 'noted'
  /** The document does not tell, or not surely. */
  | 'unknown';

/** An act whose vote is not printed was published as decided; one whose vote was not understood may be anything. */
export function adoptionOf(act: Deliberation): Adoption {
  const vote = act.votes.find(({ scope }) => scope === 'act');
  if (vote !== undefined) return adoptionBy(vote);
  // Which grant hangs on which of its points is not known.
  const points = act.votes.filter(({ scope }) => scope === 'point');
  if (points.length > 0) return points.every((point) => adoptionBy(point) === 'adopted') ? 'adopted' : 'unknown';
  return (act.missing['votes']?.reason ?? 'not-printed') === 'not-printed' ? 'adopted' : 'unknown';
}

/** Of a grant with a vote of its own, that vote decides, if its act was not refused as a whole. */
export function grantAdoption(act: Deliberation, grant: Grant): Adoption {
  const whole = adoptionOf(act);
  return grant.vote === undefined || whole === 'refused' ? whole : adoptionBy(grant.vote);
}

function adoptionBy({ outcome }: Vote): Adoption {
  if (outcome.certainty === 'uncertain') return 'unknown';
  switch (outcome.value) {
    case 'unanimous':
    case 'majority':
    case 'adopted':
      return 'adopted';
    case 'rejected':
    case 'postponed':
      return 'refused';
    case 'noted':
      return 'noted';
  }
}
