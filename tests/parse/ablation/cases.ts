/** All acts whose right answer is committed, each with a way of telling what is read wrongly of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../../lib/engine/read-document.ts';
import type { TextPage } from '../../../lib/model/page.ts';
import { readAct } from '../../../lib/parse/read-act.ts';
import { readPages } from '../../../lib/parse/index.ts';
import { zoned } from '../../../lib/parse/zones.ts';
import { pdfSurroundings } from '../../../scripts/pdf-surroundings.ts';
import { casesIn, type Case } from '../../scoring/corpus.ts';
import { scoreDocument } from '../../scoring/score.ts';
import { DECIDED } from '../decided/all.ts';
import { grantsOf, voteOf, type DecidedCase } from '../decided/case.ts';
import { HEADS, saidOf } from '../heads/all.ts';
import { linesOf, pagesOf } from '../lines.ts';
import { plain } from '../plain.ts';

export interface KnownAct {
  name: string;
  /** Reads it anew, and says each thing that is not as it should be. */
  faults(): string[];
}

/** The tables of votes, grants and heads, the documents written as text, and the hand-written corpus. */
export async function knownActs(): Promise<KnownAct[]> {
  return [...DECIDED.flatMap(([, cases]) => cases).map(decided), ...heads(), ...documents(), ...(await corpus())];
}

function decided({ name, text, grants, vote }: DecidedCase): KnownAct {
  const lines = linesOf(text);
  const expected = JSON.stringify([grants, vote]);
  return {
    name,
    faults() {
      const act = readAct(zoned(lines, []));
      const read = JSON.stringify([grantsOf(act), voteOf(act)]);
      return read === expected ? [] : [read];
    },
  };
}

function heads(): KnownAct[] {
  return HEADS.flatMap(([, cases]) => cases).map(({ name, text, says }) => ({
    name,
    faults() {
      const said = JSON.stringify(saidOf(text, Object.keys(says)));
      return said === JSON.stringify(says) ? [] : [said];
    },
  }));
}

const DOCUMENTS = new URL('../documents/', import.meta.url);

function documents(): KnownAct[] {
  const answers = readdirSync(DOCUMENTS).filter((file) => file.endsWith('.json'));
  return answers.map((answer) => {
    const pages = pagesOf(readFileSync(new URL(answer.replace(/json$/, 'txt'), DOCUMENTS), 'utf8'));
    const expected = JSON.stringify(JSON.parse(readFileSync(new URL(answer, DOCUMENTS), 'utf8')));
    return {
      name: answer.replace(/\.json$/, ''),
      faults() {
        const read = JSON.stringify(readPages(pages).deliberations.map(plain));
        return read === expected ? [] : [read];
      },
    };
  });
}

/** The lines of each PDF are had once. */
async function corpus(): Promise<KnownAct[]> {
  const surroundings = pdfSurroundings();
  const acts: KnownAct[] = [];
  for (const { slug, pdf, expected } of casesIn('tests/corpus')) {
    const read = await readDocument(pdf, new Uint8Array(readFileSync(pdf)), surroundings);
    if (!read.ok) throw new Error(`${slug} was not read: ${read.error.code}`);
    const { pages, reading } = read.value;
    acts.push({ name: slug, faults: () => disagreements(slug, pages, expected, reading) });
  }
  surroundings.worker.destroy();
  return acts;
}

function disagreements(
  slug: string,
  pages: readonly TextPage[],
  expected: Case['expected'],
  reading: Parameters<typeof scoreDocument>[2],
): string[] {
  const again = scoreDocument(slug, expected, { ...reading, ...readPages(pages) });
  return again.disagreements.map((one) => JSON.stringify(one));
}
