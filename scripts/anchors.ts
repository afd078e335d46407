/** `npm run anchors`: how much of the evidence lands on its words, and what becomes of it in altered copies. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoActs } from './anchors/demo-acts.ts';
import { evidenceOf, readPagesOf, type ReadText } from './anchors/read-text.ts';
import { alteredCopies, type AlteredCopy } from './anchors/alter.ts';
import { judge, onTheirWords } from './anchors/judge.ts';
import { pdfSurroundings } from './pdf-surroundings.ts';

/** In parts: of all evidence. */
const GOAL = 0.99;

type Count = Record<'right' | 'rightlyLost' | 'missed' | 'wrong', number>;

const surroundings = pdfSurroundings();
let misplaced = 0;
for (const folder of ['demo', 'tests/corpus', '../shared/corpus']) await measure(folder);
surroundings.worker.destroy();
if (misplaced > 0) process.exitCode = 1;

async function* documentsOf(folder: string): AsyncGenerator<ReadText> {
  if (folder === 'demo') {
    for (const bytes of await demoActs()) yield await readPagesOf(bytes, surroundings);
    return;
  }
  for (const file of globSync('*/document.pdf', { cwd: folder }).sort()) {
    yield await readPagesOf(new Uint8Array(readFileSync(join(folder, file))), surroundings);
  }
}

async function measure(folder: string): Promise<void> {
  if (folder !== 'demo' && !existsSync(folder)) {
    console.log(`${folder}: skipped, it is not here`);
    return;
  }
  let [documents, all, landed] = [0, 0, 0];
  const copies = new Map<AlteredCopy['name'], Count>();
  for await (const { pages, acts } of documentsOf(folder)) {
    const passages = evidenceOf(acts);
    const sure = onTheirWords(pages, passages);
    [documents, all, landed] = [documents + 1, all + passages.length, landed + sure.length];
    for (const copy of alteredCopies(pages)) {
      const count = copies.get(copy.name) ?? { right: 0, rightlyLost: 0, missed: 0, wrong: 0 };
      copies.set(copy.name, count);
      const { wrong, ...verdict } = judge(pages, copy, sure);
      count.right += verdict.right;
      count.rightlyLost += verdict.rightlyLost;
      count.missed += verdict.missed;
      count.wrong += wrong.length;
    }
  }
  const part = landed / Math.max(all, 1);
  misplaced += part < GOAL ? 1 : 0;
  console.log(`${folder}: ${documents} documents, ${all} passages, ${(part * 100).toFixed(2)} % on their words`);
  for (const [name, { right, rightlyLost, missed, wrong }] of copies) {
    misplaced += wrong;
    console.log(
      `  ${name}: ${right} found, ${rightlyLost} gone and said so, ${missed} there and said to be lost, ${wrong} at a wrong place`,
    );
  }
}
