/** Everything that the panel shows of a stored document: the reading, and for each act what came before. */
import { findAct } from '../model/anchors.ts';
import { compareActs } from '../model/compare-acts.ts';
import type { Answer, OtherSource } from '../model/document.ts';
import { fileNameOf } from '../model/file-address.ts';
import { nameKey } from '../model/name-key.ts';
import type { RelatedActs } from '../model/related.ts';
import { ok, type Result } from '../model/result.ts';
import { relate, relationKeys, type KnownAct } from '../related/index.ts';
import { listingOf } from '../sites/registry.ts';
import { correctedActs } from './corrected-acts.ts';
import { findOtherSources } from './other-sources.ts';
import {
  findHistory,
  findKin,
  toReading,
  type ActRecord,
  type Connection,
  type StoredDocument,
} from '../store/index.ts';

/** The strongest keys of an act come first, and a table of a hundred grants has hundreds. */
const MOST_KEYS = 60;

const knownAct = ({ id, act, learnt }: ActRecord, address: string): KnownAct => ({
  source: { actId: id, address, page: act.pages[0] },
  act,
  learnt,
});

/** What is known of an act from other documents. */
interface Around {
  related: RelatedActs;
  sources: OtherSource[];
}

/** @param beside the acts of the same document that have its number, itself among them */
async function around(
  connection: Connection,
  known: KnownAct,
  beside: readonly KnownAct[],
  sha256: string,
): Promise<Result<Around>> {
  const keys = relationKeys(known).slice(0, MOST_KEYS);
  const found = await findKin(connection, keys, known.act.session?.value, sha256);
  if (!found.ok) return found;
  const kin = found.value.map((one) => knownAct(one.record, one.address));
  const sources = await findOtherSources(connection, known, beside, kin);
  return sources.ok ? ok({ related: relate(known, kin), sources: sources.value }) : sources;
}

export async function answerOf(connection: Connection, stored: StoredDocument): Promise<Result<Answer>> {
  const { address, version, document, acts, annotations } = stored;
  const related: RelatedActs[] = [];
  const sources: OtherSource[][] = [];
  const { acts: corrected, corrections } = correctedActs(acts, annotations);
  const all = acts.map((read, index) => knownAct({ ...read, act: corrected[index] ?? read.act }, address));
  const byNumber = Map.groupBy(all, ({ act }) => nameKey(act.number?.value ?? ''));
  for (const known of all) {
    const beside = byNumber.get(nameKey(known.act.number?.value ?? '')) ?? [];
    const found = await around(connection, known, beside, document.sha256);
    if (!found.ok) return found;
    related.push(found.value.related);
    sources.push(found.value.sources);
  }
  const { readerVersion } = document;
  const notes = annotations.notes.map((note) => {
    const actIndex = findAct(
      acts.map(({ act }) => act),
      note.act,
    );
    return { ...note, ...(actIndex >= 0 && { actIndex }) };
  });
  const reading = { ...toReading(stored), deliberations: corrected };
  const { retrieved, etag, lastModified } = version;
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  const history = await findHistory(connection, address, document.sha256);
  if (!history.ok) return history;
  const { alsoAt, earlier, current, fileKept } = history.value;
  // What either file was read to say: a correction of one of them changes nothing of how they differ.
  const changed = earlier && {
    retrieved: earlier.version.retrieved,
    sha256: earlier.version.sha256,
    ...(earlier.fileKept && { fileKept: true as const }),
    acts: compareActs(
      earlier.acts.map(({ act }) => act),
      acts.map(({ act }) => act),
    ),
  };
  const fileName = fileNameOf(version.finalAddress);
  const listing = listingOf(new URL(address));
  const more = {
    ...(listing !== undefined && { listing }),
    ...(fileName !== undefined && { fileName }),
    ...(changed && { changed }),
    ...(current && { replaced: { retrieved: current.retrieved } }),
    ...(sources.some(({ length }) => length > 0) && { otherSources: sources }),
    ...(alsoAt.length > 0 && { alsoAt }),
    ...(fileKept && { fileKept: true as const }),
  };
  return ok({ address, retrieved, readerVersion, reading, ...validators, related, corrections, notes, ...more });
}
