/** One act of the demonstration in two files of the user's own: by itself, and in the minutes of its sitting with another act. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INITIATIVES_2021, SPORTS_2021 } from '../../../demo/acts/year-2021.ts';
import { printAct, writeAct } from '../../../demo/print/act.ts';
import { closePaper, FACES, openPaper } from '../../../demo/print/paper.ts';

/** In the minutes alone. */
export const SAID_IN_MINUTES = 'crécelles';

export interface TwoSources {
  minutes: string;
  own: string;
  /** Of both acts together, each once. */
  grants: number;
  euros: number;
  remove(): Promise<void>;
}

export async function writeTwoSources(): Promise<TwoSources> {
  const folder = await mkdtemp(join(tmpdir(), 'two-sources-'));
  const [minutes, own] = [join(folder, 'minutes.pdf'), join(folder, 'act.pdf')];
  const paper = openPaper('Procès-verbal (démonstration)', FACES.sans, INITIATIVES_2021.sitting.date);
  const remark = `Un membre fait observer que le bruit des ${SAID_IN_MINUTES} couvre la fin de l'exposé.`;
  writeAct(paper, { ...INITIATIVES_2021, recitals: [...INITIATIVES_2021.recitals, remark] });
  paper.sheet.addPage();
  writeAct(paper, SPORTS_2021);
  await writeFile(minutes, await closePaper(paper));
  await writeFile(own, await printAct(INITIATIVES_2021));
  const grants = [INITIATIVES_2021, SPORTS_2021].flatMap(({ expected }) => expected.grants);
  return {
    minutes,
    own,
    grants: grants.length,
    euros: grants.reduce((sum, { euros }) => sum + euros, 0),
    remove: () => rm(folder, { recursive: true }),
  };
}
