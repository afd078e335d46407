/**
 * `npm run bench [-- --write]`: the speed and size goals of the project, measured in one run, each beside its goal.
 *
 * `--write` also adds the table to docs/measurements.md, with the command and the date. Exit code 1 if a goal is missed.
 */
import { appendFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { collectionSpeed } from './bench/collection-speed.ts';
import { beneficiarySpeed } from './bench/beneficiary-speed.ts';
import { exportSpeed } from './bench/export-speed.ts';
import type { Figure } from './bench/figure.ts';
import { injectedSize } from './bench/injected-size.ts';
import { manyLinks } from './bench/many-links.ts';
import { readingSpeed } from './bench/reading-speed.ts';
import { runNode } from './command.ts';
import { findBrowser } from './setup/browsers.mjs';

const BUILD = join('output', 'chrome-mv3');
const MEASUREMENTS = 'docs/measurements.md';
const COMMAND = 'npm run bench';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const executable = findBrowser('chromium');
if (executable === undefined) {
  console.error('bench: a Chromium, Edge or Chrome is needed');
  process.exit(2);
}
const built = await runNode(['scripts/build.ts']);
if (built.code !== 0) {
  console.error(`bench: the extension was not built\n${built.output}`);
  process.exit(2);
}

const figures = [
  ...(await readingSpeed(BUILD, executable)),
  await injectedSize(BUILD),
  ...(await manyLinks(BUILD, executable)),
  ...(await collectionSpeed(BUILD, executable)),
  ...beneficiarySpeed(),
  ...exportSpeed(),
];
const missed = figures.filter((figure) => !isMet(figure));
for (const figure of figures)
  console.log(`${isMet(figure) ? 'ok    ' : 'MISSED'} ${said(figure)}\n         ${figure.detail}`);
console.log(`\n${figures.length - missed.length} of ${figures.length} goals met`);
if (values.write) await appendFile(MEASUREMENTS, section());
process.exitCode = missed.length === 0 ? 0 : 1;

function isMet({ value, goal }: Figure): boolean {
  return value <= goal;
}

function said({ name, value, goal, unit }: Figure): string {
  return `${name}: ${value} ${unit} (goal: at most ${goal} ${unit})`;
}

/** For docs/measurements.md. */
function section(): string {
  const [cpu] = cpus();
  const rows = figures.map(
    ({ name, value, goal, unit, detail }) => `| ${name} | ${value} ${unit} | ≤ ${goal} ${unit} | ${detail} |`,
  );
  return [
    '',
    `## ${new Date().toISOString().slice(0, 10)}: \`${COMMAND}\``,
    '',
    `On ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}).`,
    '',
    '| what | measured | goal | how |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
