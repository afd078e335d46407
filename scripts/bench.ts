/**
 * `npm run bench [-- [--write] [PART…]]`: the speed and size goals of the project, measured in one run, each beside its goal.
 *
 * With names of parts (`scripts/bench/parts.ts`), those alone. `--write` also adds the table to docs/measurements.md, with the
 * command and the date. Exit code 1 if a goal is missed.
 */
import { appendFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Figure } from './bench/figure.ts';
import { PARTS } from './bench/parts.ts';
import { runNode } from './command.ts';
import { findBrowser } from './setup/browsers.mjs';

const BUILD = join('output', 'chrome-mv3');
const MEASUREMENTS = 'docs/measurements.md';

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = positionals.length === 0 ? Object.keys(PARTS) : positionals;
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`bench: ${unknown.join(', ')}: no such part; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
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

/** What else the machine had to do: a part of the browser's own work is in it. */
const load = (): string => loadavg()[0]?.toFixed(1) ?? '';
const figures: Figure[] = [];
const loads: string[] = [];
const begun = performance.now();
for (const name of names) {
  const [before, started] = [load(), performance.now()];
  const found = (await PARTS[name]?.(BUILD, executable)) ?? [];
  loads.push(`${name} ${before} to ${load()} in ${minutes(started)}`);
  for (const figure of found)
    console.log(`${isMet(figure) ? 'ok    ' : 'MISSED'} ${said(figure)}\n         ${figure.detail}`);
  figures.push(...found);
}
const missed = figures.filter((figure) => !isMet(figure));
console.log(`\n${figures.length - missed.length} of ${figures.length} goals met, in ${minutes(begun)}`);
console.log(`processes that waited for the processor: ${loads.join(', ')}`);
if (values.write) await appendFile(MEASUREMENTS, section());
process.exitCode = missed.length === 0 ? 0 : 1;

function minutes(since: number): string {
  return `${((performance.now() - since) / 60_000).toFixed(1)} minutes`;
}

function isMet({ value, goal }: Figure): boolean {
  return value <= goal;
}

function said({ name, value, goal, unit }: Figure): string {
  return `${name}: ${value} ${unit} (goal: at most ${goal} ${unit})`;
}

/** For docs/measurements.md. */
function section(): string {
  const [cpu] = cpus();
  const command = ['npm run bench', ...(positionals.length > 0 ? ['--', ...positionals] : [])].join(' ');
  const rows = figures.map(
    ({ name, value, goal, unit, detail }) => `| ${name} | ${value} ${unit} | ≤ ${goal} ${unit} | ${detail} |`,
  );
  return [
    '',
    `## ${new Date().toISOString().slice(0, 10)}: \`${command}\``,
    '',
    `On ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), in ${minutes(begun)}. Load average (the last minute, before and`,
    `after each part; the browser and its engine alone make some 2 of it): ${loads.join(', ')}.`,
    '',
    '| what | measured | goal | how |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
