import { useId } from 'preact/hooks';
import type { VoteSide } from '../../model/reading.ts';
import type { SideCount } from '../format/votes.ts';
import { usePanel } from './panel-context.ts';

/** The bar's own units; it is stretched to its place. */
const WIDTH = 300;
const HEIGHT = 10;
const GAP = 2;
/** Even one vote in a thousand must be seen. */
const NARROWEST = 3;

interface Part {
  side: VoteSide;
  x: number;
  width: number;
  inferred: boolean;
}

/**
 * How the votes divide, as one bar: solid where the figure is printed, hatched where it is inferred. Each side has its
 * own look besides its colour, and the whole has a text alternative.
 */
export function VoteBar({ counts }: { counts: readonly SideCount[] }) {
  const { t } = usePanel();
  const id = useId();
  const parts = partsOf(counts);
  if (parts.length === 0) return null;
  const said = counts.map(({ side, found }) => t(`votes.${side}`, { count: found.value })).join(', ');
  return (
    <svg
      class="vote-bar"
      role="img"
      aria-label={t('votes.bar', { counts: said })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {parts.map((part) => (
        <g class={`side side-${part.side}`} key={part.side}>
          {part.inferred && <Hatch id={`${id}-${part.side}`} />}
          <rect
            class="side-shape"
            x={part.x}
            y={0.5}
            width={part.width}
            height={HEIGHT - 1}
            fill={part.inferred ? `url(#${id}-${part.side})` : 'currentColor'}
          />
        </g>
      ))}
    </svg>
  );
}

/** The same look in small, beside a side's name. */
export function SideSwatch({ side, inferred }: { side: VoteSide; inferred: boolean }) {
  const id = useId();
  return (
    <svg class={`swatch side side-${side}`} viewBox="0 0 10 10" aria-hidden="true">
      {inferred && <Hatch id={id} />}
      <rect class="side-shape" x={0.5} y={0.5} width={9} height={9} fill={inferred ? `url(#${id})` : 'currentColor'} />
    </svg>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={2} height={4} fill="currentColor" />
    </pattern>
  );
}

function partsOf(counts: readonly SideCount[]): Part[] {
  const cast = counts.filter(({ found }) => found.value > 0);
  const total = cast.reduce((sum, { found }) => sum + found.value, 0);
  const room = WIDTH - GAP * (cast.length - 1);
  const widths = cast.map(({ found }) => Math.max(NARROWEST, (found.value / total) * room));
  const scale = room / widths.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return cast.map(({ side, found }, index) => {
    const width = (widths[index] ?? 0) * scale;
    const part = { side, x, width, inferred: found.certainty === 'inferred' };
    x += width + GAP;
    return part;
  });
}
