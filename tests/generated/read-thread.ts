/** One thread's share of {@link readGenerated}. */
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../../lib/engine/read-document.ts';
import { scoreDocument } from '../scoring/score.ts';
import { expectedOf } from './expected.ts';
import { planned, styleName } from './plan.ts';
import { printAct } from './print.ts';
import type { ReadAct } from './read-all.ts';

const surroundings = pdfSurroundings();
for (const index of workerData as number[]) {
  const plan = planned(index);
  const started = performance.now();
  const bytes = new Uint8Array(await printAct(plan.act, plan.style));
  const read = await readDocument(`generated-${index}.pdf`, bytes, surroundings);
  if (!read.ok) throw new Error(`generated act ${index} was not read: ${read.error.code}`);
  const act: ReadAct = {
    index,
    aside: plan.aside,
    style: styleName(plan.style),
    ms: performance.now() - started,
    ...scoreDocument(`generated ${index}`, expectedOf(plan.act, plan.style), read.value.reading),
  };
  parentPort?.postMessage(act);
}
process.exit(0);
