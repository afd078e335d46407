/** A stored document as it is exported: its acts as the user corrected them, their notes, and where it comes from. */
import type { ExportedDocument, ExportedSource } from '../../export/index.ts';
import { findAct } from '../../model/anchors.ts';
import type { Note } from '../../model/correction.ts';
import type { Deliberation } from '../../model/reading.ts';
import { toReading, type WholeDocument } from '../../store/index.ts';
import { correctedActs } from '../corrected-acts.ts';

const webAddresses = ({ addresses }: WholeDocument): string[] =>
  addresses.filter((address) => /^https?:/.test(address));

/**
 * @param places of the acts that are exported, from 0; those that are no more are left out
 * @param otherSources of these acts
 */
export function exportedDocument(
  whole: WholeDocument,
  places: ReadonlySet<number>,
  otherSources: readonly ExportedSource[] = [],
): ExportedDocument {
  const { document, acts, annotations } = whole;
  const addresses = webAddresses(whole);
  const read = acts.map(({ act }) => act);
  const all = correctedActs(acts, annotations).acts;
  const kept = [...all.keys()].filter((place) => places.has(place));
  const chosen = kept.flatMap((place) => all[place] ?? []);
  return {
    reading: { ...toReading({ ...whole, address: addresses[0] ?? whole.addresses[0] ?? '' }), deliberations: chosen },
    places: kept,
    addresses,
    retrieved: document.retrieved,
    readerVersion: document.readerVersion,
    notes: annotations.notes
      .map((note) => exportedNote(note, read))
      // What was noted of an act goes with it; what is tied to none any more, with the document.
      .filter(({ place }) => place === undefined || places.has(place)),
    ...(otherSources.length > 0 && { otherSources }),
  };
}

/** What another document is to an act that it holds too. @param own place of the act there */
export function exportedSource(other: WholeDocument, own: number, place: number): ExportedSource {
  const read = other.acts.map(({ act }) => act);
  const notes = other.annotations.notes.filter(({ act }) => findAct(read, act) === own).map(({ text }) => text);
  return { place, address: webAddresses(other)[0] ?? other.fileName ?? other.document.sha256, notes };
}

function exportedNote({ act, text, passage }: Note, read: readonly Deliberation[]): ExportedDocument['notes'][number] {
  const place = findAct(read, act);
  return {
    text,
    ...(place !== -1 && { place }),
    ...(passage !== undefined && { page: passage.page, quote: passage.quote }),
  };
}
