/** From what was read to what is stored: acts with what their text teaches, and with the keys they are found by. */
import type { TextPage } from '../model/page.ts';
import type { Deliberation, Reading } from '../model/reading.ts';
import type { Failure } from '../model/result.ts';
import { runChecks } from '../parse/checks/index.ts';
import { READER_VERSION } from '../parse/index.ts';
import { learn, relationKeys, type KnownAct } from '../related/index.ts';
import { actId, type ActToStore, type DocumentRecord, type DocumentToStore, type Visit } from '../store/index.ts';
import { actTexts } from './act-texts.ts';
import { summariseAct } from './summarise.ts';

/** A document that was fetched and read. */
export interface ReadVisit {
  reading: Reading;
  pages: readonly TextPage[];
  failure?: Failure;
  visit: Visit;
  /** Of the rules that read it; ours, if nobody says. */
  readerVersion?: string;
}

function actsToStore(address: string, sha256: string, acts: readonly Deliberation[], texts: readonly string[]) {
  return acts.map((act, index): ActToStore => {
    const learnt = learn(texts[index] ?? '');
    const known: KnownAct = { source: { actId: actId(sha256, index), address, page: act.pages[0] }, act, learnt };
    return { act, learnt, keys: relationKeys(known) };
  });
}

/** What to store of a document that was just fetched, and the texts of its acts. */
export function toStore({
  reading,
  pages,
  failure,
  visit,
  readerVersion = READER_VERSION,
}: ReadVisit): DocumentToStore & { texts: string[] } {
  const texts = actTexts(pages);
  const { file: _address, deliberations, ...about } = reading;
  const document: DocumentRecord = {
    ...about,
    ...(failure && { failure }),
    summaries: deliberations.map(summariseAct),
    readerVersion,
    retrieved: visit.retrieved,
  };
  return {
    document,
    acts: actsToStore(visit.address, reading.sha256, deliberations, texts),
    ...(pages.length === 0 ? {} : { pages }),
    visit,
    audit: runChecks,
    texts,
  };
}
