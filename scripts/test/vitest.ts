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

/** A run that came to its end, or what it printed before it broke off. */
type Ran = { report: Report; code: number; output: string } | { output: string };

async function run(project: string, files: readonly string[] = []): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-test-'));
  const file = join(folder, `${project}.json`);
  try {
    const reporters = ['--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await runNode([VITEST, 'run', '--project', project, ...reporters, ...files]);
    const report = await readFile(file, 'utf8').catch(() => undefined);
    return report === undefined ? { output } : { report: JSON.parse(report) as Report, code, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function vitest(project: string): Promise<Outcome> {
  const ran = await run(project);
  return 'report' in ran ? summarise(ran.report, ran.code, ran.output) : crashed(ran.output);
}

/**
 * As {@link vitest}, for tests that depend on real browsers: files that failed are run once more, by themselves. What fails
 * twice has failed; what needed the second attempt is named, so that nobody takes it for sound.
 */
export async function vitestTwice(project: string): Promise<Outcome> {
  const first = await run(project);
  if (!('report' in first)) return crashed(first.output);
  const files = failedFiles(first.report);
  if (files.length === 0) return summarise(first.report, first.code, first.output);
  const second = await run(project, files);
  if (!('report' in second)) return summarise(first.report, first.code, first.output);
  const { report, recovered } = secondAttempt(first.report, second.report);
  const { counts, lines } = summarise(report, 0, second.output);
  return { counts, lines: [...lines, ...recovered.map((said) => `↻ passed at the second attempt: ${said}`)] };
}

const failedFiles = ({ testResults }: Report): string[] =>
  testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);

/** Every file by its last report, and the tests that failed in the first and not in the second, each with why. */
export function secondAttempt(first: Report, second: Report): { report: Report; recovered: string[] } {
  const again = new Map(second.testResults.map((result) => [result.name, result]));
  const recovered = first.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .filter(({ fullName }) => passedIn(again.get(name), fullName))
      .map(({ fullName, failureMessages }) => `${fullName}\n${(failureMessages ?? []).join('\n')}`),
  );
  return {
    report: { testResults: first.testResults.map((result) => again.get(result.name) ?? result) },
    recovered,
  };
}

const passedIn = (result: Report['testResults'][number] | undefined, test: string): boolean =>
  result?.assertionResults.some(({ fullName, status }) => fullName === test && status === 'passed') === true;

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
