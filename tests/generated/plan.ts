/** Which acts are printed in which styles, from one stated seed. */
import type { Act } from './act.ts';
import { ASIDE_AMOUNTS, ASIDE_GRANTS, ASIDE_HEADERS, ASIDE_LAYOUTS, ASIDE_STAMPS, ASIDE_VOTES } from './aside/index.ts';
import { chanceOf, type Chance } from './chance.ts';
import { makeAct } from './make.ts';
import type { Style } from './print.ts';
import { AMOUNTS } from './styles/amounts.ts';
import { GRANTS } from './styles/grants.ts';
import { HEADERS } from './styles/headers.ts';
import { LAYOUTS } from './styles/layouts.ts';
import { ROLLS } from './styles/rolls.ts';
import { STAMPS } from './styles/stamps.ts';
import { VOTES } from './styles/votes.ts';

export const SEED = 20_261_120;

export interface Planned {
  /** Repeats this act alone: `npm run corpus -- --act INDEX`. */
  index: number;
  act: Act;
  style: Style;
  /** Uses at least one style that is kept aside from development. */
  aside: boolean;
}

/** One act in five is printed in a style kept aside. */
const ASIDE_SHARE = 5;

/** The act at `index`; the same for the same index, whatever was planned before. */
export function planned(index: number): Planned {
  const chance = chanceOf(SEED + index);
  const aside = index % ASIDE_SHARE === ASIDE_SHARE - 1;
  const style = aside ? asideStyle(chance) : developedStyle(chance);
  const [least, most] = style.grant.grants;
  const act = makeAct(SEED + index, {
    grants: chance.between(least, most),
    vote: style.vote.kind,
    wholeEuros: style.amount.wholeEuros,
  });
  return { index, act, style, aside };
}

function developedStyle(chance: Chance): Style {
  const vote = chance.one(VOTES);
  return {
    header: chance.one(HEADERS),
    roll: chance.one(ROLLS),
    grant: grantFor(vote.kind, chance, GRANTS),
    amount: chance.one(AMOUNTS),
    vote,
    layout: chance.one(LAYOUTS),
    stamp: chance.one(STAMPS),
  };
}

/** A developed style in which one or two dimensions are replaced. */
function asideStyle(chance: Chance): Style {
  const style = developedStyle(chance);
  for (const dimension of chance.some(
    ['header', 'grant', 'amount', 'vote', 'layout', 'stamp'] as const,
    chance.between(1, 2),
  )) {
    if (dimension === 'header') style.header = chance.one(ASIDE_HEADERS);
    else if (dimension === 'amount') style.amount = chance.one(ASIDE_AMOUNTS);
    else if (dimension === 'layout') style.layout = chance.one(ASIDE_LAYOUTS);
    else if (dimension === 'stamp') style.stamp = chance.one(ASIDE_STAMPS);
    else if (dimension === 'vote') style.vote = chance.one(ASIDE_VOTES);
    else style.grant = chance.one(ASIDE_GRANTS);
  }
  if (isWithoutGrant(style.vote.kind)) style.grant = grantFor(style.vote.kind, chance, GRANTS);
  return style;
}

const isWithoutGrant = (kind: string): boolean => kind === 'noted' || kind === 'postponed';

/** Nobody grants money by taking note. */
function grantFor(kind: string, chance: Chance, from: readonly Style['grant'][]): Style['grant'] {
  return chance.one(from.filter(({ grants }) => (isWithoutGrant(kind) ? grants[1] === 0 : true)));
}

/** What the style is called, for the list of disagreements. */
export const styleName = ({ header, roll, grant, amount, vote, layout, stamp }: Style): string =>
  [header, roll, grant, amount, vote, layout, stamp].map(({ name }) => name).join(' | ');
