import { useId } from 'preact/hooks';
import type { VoteSide } from '../../model/reading.ts';
import type { SideCount } from '../format/votes.ts';
import { usePanel } from './panel-context.ts';

/**
 * The bands of each side, top and height in percent: whole, parted, narrow, whole (and dashed). They tell the sides apart
 * where colours do not.
 */
const BANDS = {
  for: [[0, 100]],
  against: [
    [0, 38],
    [62, 38],
  ],
  abstentions: [[31, 38]],
  notVoting: [[0, 100]],
} as const satisfies Record<VoteSide, readonly (readonly [number, number])[]>;

/**
 * How the votes divide, as one bar: solid where the figure is printed, hatched where it is inferred. Each side has its
 * own look besides its colour, and the whole has a text alternative.
 */
export function VoteBar({ counts }: { counts: readonly SideCount[] }) {
  const { t } = usePanel();
  const cast = counts.filter(({ found }) => found.value > 0);
  if (cast.length === 0) return null;
  const said = counts.map(({ side, found }) => t(`votes.${side}`, { count: found.value })).join(', ');
  return (
    <div class="vote-bar" role="img" aria-label={t('votes.bar', { counts: said })}>
      {cast.map(({ side, found }) => (
        <SideShape
          key={side}
          class="vote-part"
          side={side}
          inferred={found.certainty === 'inferred'}
          share={found.value}
        />
      ))}
    </div>
  );
}

/** The same look in small, beside a side's name. */
export function SideSwatch({ side, inferred }: { side: VoteSide; inferred: boolean }) {
  return <SideShape class="swatch" side={side} inferred={inferred} />;
}

interface SideShapeProps {
  class: string;
  side: VoteSide;
  inferred: boolean;
  /** How much of the bar it takes, against the other parts. */
  share?: number;
}

/** A vector, since forced colours and paper drop backgrounds. */
function SideShape({ class: className, side, inferred, share = 0 }: SideShapeProps) {
  const id = useId();
  return (
    <svg class={`${className} side side-${side}`} style={{ flexGrow: share }} aria-hidden="true">
      {inferred && (
        <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={2} height={4} fill="currentColor" />
        </pattern>
      )}
      {BANDS[side].map(([top, height]) => (
        <rect
          class="side-shape"
          key={top}
          y={`${top}%`}
          width="100%"
          height={`${height}%`}
          fill={inferred ? `url(#${id})` : 'currentColor'}
        />
      ))}
    </svg>
  );
}
