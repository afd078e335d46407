/** A project of vitest, counted from its own report. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, NOTHING, type Outcome } from './counts.ts';
import { runNode } from '../command.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** The part of vitest's JSON report that is used here. */
export interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

export async function vitest(project: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-test-'));
  const file = join(folder, `${project}.json`);
  try {
    const reporters = ['--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await runNode([VITEST, 'run', '--project', project, ...reporters]);
    const report = await readFile(file, 'utf8').catch(() => undefined);
    return report === undefined ? crashed(output) : summarise(JSON.parse(report) as Report, code, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const crashed = (output: string): Outcome => ({ counts: { ...NOTHING, failed: 1 }, lines: [output.trimEnd()] });

export function summarise({ testResults }: Report, code: number, output: string): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status !== 'failed' && status !== 'passed');
  // A file that does not load has no test to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const counts: Counts = { passed, failed: failed.length + broken.length, skipped: skipped.length };
  const lines = [
    ...failed.map(({ fullName, failureMessages }) => `✗ ${fullName}\n${(failureMessages ?? []).join('\n')}`),
    ...broken.map(({ name, message }) => `✗ ${name}\n${message}`),
    ...skipped.map(({ fullName }) => `– skipped: ${fullName}`),
  ];
  // An error outside all tests fails the run, and no test.
  if (code !== 0 && counts.failed === 0)
    return { counts: { ...counts, failed: 1 }, lines: [...lines, output.trimEnd()] };
  return { counts, lines };
}
