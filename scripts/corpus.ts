/** `npm run corpus`: see {@link HELP}. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGenerated } from '../tests/generated/read-all.ts';
import { SEED } from '../tests/generated/plan.ts';
import { casesIn, scoreCases } from '../tests/scoring/corpus.ts';
import type { Score } from '../tests/scoring/score.ts';
import { add, precision, recall, type Disagreement, type Tally } from '../tests/scoring/tally.ts';

const HELP = `Usage: npm run corpus -- [--generated N] [--act INDEX] [--only SLUG] [--quiet] [--write]

Reads every labelled document and says, field by field, how much of what was said is right (precision) and how much of
what there is was said (recall), with the change since the last commit.

  --generated N  how many generated acts (default 3000, seed ${SEED})
  --act INDEX    only this generated act
  --only SLUG    only the cases whose name holds SLUG
  --quiet        no list of disagreements
  --write        keep the figures in ${'tests/corpus/scores.json'}`;

const SCORES = 'tests/corpus/scores.json';
const SHARED = '../shared/corpus';
type Scores = Record<string, Record<string, [precision: number | null, recall: number | null]>>;

const { values: asked } = parseArgs({
  options: {
    generated: { type: 'string', default: '3000' },
    act: { type: 'string' },
    only: { type: 'string', default: '' },
    quiet: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (asked.help) console.log(HELP);
else await main();

async function main(): Promise<void> {
  const before = committedScores();
  const now: Scores = {};
  const say = (name: string, scores: readonly Score[]) => {
    now[name] = report(name, scores, before[name] ?? {});
  };
  if (asked.only === '') await generated(say);
  if (asked.act === undefined) {
    say('tests/corpus', await scoreCases(casesIn('tests/corpus', asked.only)));
    if (existsSync(SHARED)) say('real documents', await scoreCases(casesIn(SHARED, asked.only)));
    else console.log(`\nSkipped: the labelled real documents are not here (${SHARED}).`);
  }
  if (asked.write) writeFileSync(SCORES, `${JSON.stringify(now, null, 2)}\n`);
}

async function generated(say: (name: string, scores: readonly Score[]) => void): Promise<void> {
  const indices =
    asked.act === undefined ? Array.from({ length: Number(asked.generated) }, (_, i) => i) : [Number(asked.act)];
  const started = performance.now();
  const acts = await readGenerated(indices, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${indices.length} `);
  });
  console.log(`${acts.length} generated acts, seed ${SEED}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  say(
    'generated',
    acts.filter(({ aside }) => !aside),
  );
  say(
    'generated, styles kept aside',
    acts.filter(({ aside }) => aside),
  );
}

/** Prints one corpus, and gives its figures. */
function report(name: string, scores: readonly Score[], before: Scores[string]): Scores[string] {
  const tally: Tally = {};
  for (const score of scores) add(tally, score.tally);
  const disagreements = scores.flatMap((score) => score.disagreements);
  console.log(
    `\n${name}: ${scores.length} documents, ${scores.filter((score) => score.disagreements.length === 0).length} wholly right`,
  );
  if (!asked.quiet) {
    for (const line of gathered(disagreements)) console.log(`  ${line}`);
  }
  const figures: Scores[string] = {};
  console.log(`  ${'field'.padEnd(24)} right wrong missed extra  precision      recall`);
  for (const [field, counts] of Object.entries(tally)) {
    const said: [number | null, number | null] = [precision(counts) ?? null, recall(counts) ?? null];
    figures[field] = said;
    const [was, wasRecalled] = before[field] ?? [];
    const numbers = [counts.right, counts.wrong, counts.missed, counts.extra]
      .map((n) => String(n).padStart(5))
      .join(' ');
    console.log(`  ${field.padEnd(24)}${numbers}  ${percent(said[0], was)} ${percent(said[1], wasRecalled)}`);
  }
  return figures;
}

/** One line for each disagreement; the names of one list share a line. */
function gathered(disagreements: readonly Disagreement[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { document, field, what, wanted, got } of disagreements) {
    const head = `${document}: ${field} ${what}`;
    const values =
      what === 'wrong' ? `${JSON.stringify(wanted)} ≠ ${JSON.stringify(got)}` : JSON.stringify(wanted ?? got);
    lines.set(head, [...(lines.get(head) ?? []), values]);
  }
  return [...lines].map(([head, values]) => `${head}: ${values.join(', ')}`);
}

/** « 98.5% (+0.2) » */
function percent(now: number | null, was: number | null | undefined): string {
  if (now === null) return '–'.padStart(13);
  const change = was === null || was === undefined ? 0 : 100 * (now - was);
  const shown = Math.abs(change) < 0.05 ? '' : ` (${change > 0 ? '+' : ''}${change.toFixed(1)})`;
  return `${(100 * now).toFixed(1)}%${shown}`.padStart(13);
}

function committedScores(): Scores {
  try {
    return JSON.parse(
      execFileSync('git', ['show', `HEAD:${SCORES}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as Scores;
  } catch {
    // No commit holds figures yet, or this is no checkout.
    return existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, 'utf8')) as Scores) : {};
  }
}
