/**
 * Any number of invented acts, each always the same: as many beneficiaries, bodies, subjects and words as a métropole's decade
 * has, in short acts, so that a hundred thousand of them fit on a disk.
 */
import type { Deliberation, Grant, Outcome } from '../../lib/model/reading.ts';

const said = { certainty: 'stated' as const, rule: 'bench', evidence: [] };

/** Numbers that follow from one, and look like chance: xorshift. */
function chanceOf(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const SYLLABLES =
  'ba be bi bo bou cha che cla cou da de do fa fe flo ga gi gra la le li lou ma me mo na ne ni pa pe plo ra re ri ro sa se so ta te ti tra va ve vi'.split(
    ' ',
  );

/** A name of its own for each number, as places and associations have. */
function coined(n: number): string {
  let rest = n + SYLLABLES.length;
  let name = '';
  while (rest > 0) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const SUBJECTS = [
  'Attribution d’une subvention à',
  'Convention triennale avec',
  'Fonds de concours à',
  'Acquisition d’une parcelle auprès de',
  'Garantie d’emprunt accordée à',
  'Programme d’aide à la création artistique :',
  'Rénovation énergétique :',
  'Soutien aux clubs sportifs :',
  'Développement économique :',
  'Assainissement et eau potable :',
];
const PARTS = ['Association', 'Commune de', 'Société', 'Club sportif', 'Comité des fêtes de', 'Syndicat', 'Théâtre'];
const OUTCOMES: readonly Outcome[] = [
  'unanimous',
  'unanimous',
  'unanimous',
  'majority',
  'adopted',
  'noted',
  'rejected',
];
const BODIES = ['Conseil métropolitain', 'Bureau métropolitain', 'Commission permanente', 'Conseil municipal'];
const RECITALS =
  'vu le code général des collectivités territoriales considérant que le projet présenté répond aux objectifs de la politique publique après en avoir délibéré le conseil décide d’approuver la convention et d’autoriser le président à la signer les crédits sont inscrits au budget'.split(
    ' ',
  );

/** Recurs in about a third as many acts as there are. */
const beneficiary = (n: number): string => `${PARTS[n % PARTS.length]} ${coined(n)}`;

const sessionOf = (n: number): string => new Date(Date.UTC(2010, 0, 1 + ((n * 37) % 5_600))).toISOString().slice(0, 10);

/** The act of a number, of a collection of so many. */
export function syntheticAct(n: number, of: number): Deliberation {
  const chance = chanceOf(n);
  const session = sessionOf(n);
  const names = Math.max(10, Math.floor(of / 3));
  const grants = Array.from({ length: [0, 1, 1, 1, 2, 4][chance(6)] ?? 0 }, (): Grant => ({
    beneficiary: { value: beneficiary(chance(names)), ...said },
    amountCents: { value: (1 + chance(5_000)) * 10_000, ...said },
    year: { value: Number(session.slice(0, 4)), ...said },
  }));
  const about = grants[0]?.beneficiary.value ?? coined(chance(names));
  const votes = 40 + chance(60);
  return {
    pages: [1, 1],
    authority: { value: `Métropole de ${coined(chance(12))}`, ...said },
    body: { value: BODIES[chance(BODIES.length)] ?? '', ...said },
    number: { value: `${session.slice(0, 4)}.${String(n).padStart(6, '0')}`, ...said },
    session: { value: session, ...said },
    title: { value: `${SUBJECTS[chance(SUBJECTS.length)]} ${about}`, ...said },
    rapporteur: { value: `Camille ${coined(chance(200))}`, ...said },
    members: {},
    roll: { present: [], absent: [], proxies: [] },
    grants,
    amounts: [],
    votes: [
      {
        scope: 'act',
        outcome: { value: OUTCOMES[chance(OUTCOMES.length)] ?? 'adopted', ...said },
        for: { value: votes, ...said },
      },
    ],
    references: [],
    decisions: [],
    checks: chance(20) === 0 ? [{ code: 'quorum', result: 'failed', evidence: [] }] : [],
    missing: {},
  };
}

/** Words of the act's text: what all acts say, and some that few do. */
export function syntheticText(n: number, of: number): string {
  const chance = chanceOf(n + 7);
  const act = syntheticAct(n, of);
  const rare = Array.from({ length: 20 }, () => coined(chance(40_000)));
  const common = Array.from({ length: 80 }, () => RECITALS[chance(RECITALS.length)]);
  return [
    act.title?.value,
    ...act.grants.map((grant) => grant.beneficiary.value),
    ...RECITALS,
    ...common,
    ...rare,
  ].join(' ');
}
