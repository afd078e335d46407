/**
 * `npm test`: everything that holds the project together, in two lanes side by side. The last line counts it all.
 */
import process from 'node:process';
import { add, NOTHING, type Counts } from './test/counts.ts';
import { browserLane, sourceLane, type Step } from './test/steps.ts';

const started = performance.now();
const lanes = await Promise.all([sourceLane(), browserLane()].map(runLane));
const all = lanes.reduce(add, NOTHING);
const skipped = all.skipped > 0 ? `, ${all.skipped} skipped` : '';
console.log(`\n${seconds(started)} in all`);
console.log(`${all.passed} passed, ${all.failed} failed${skipped}`);
// A run that ran nothing has shown nothing.
process.exitCode = all.failed === 0 && all.passed > 0 ? 0 : 1;

async function runLane(steps: readonly Step[]): Promise<Counts> {
  let sum = NOTHING;
  for (const { name, run } of steps) {
    const begun = performance.now();
    const { counts, lines } = await run();
    const verdict = counts.failed > 0 ? 'FAILED' : 'ok';
    const figures = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
    console.log([`\n── ${name}: ${verdict} (${figures}, ${seconds(begun)})`, ...lines].join('\n'));
    sum = add(sum, counts);
  }
  return sum;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
