/**
 * Of all readings, which are of one act: the library's own rule (docs/adr/0018) for those who have no library. Every line goes by twice: first to learn
 * of each act which it is and what its source is worth, then to be exported. What is kept meanwhile grows with the acts, not with what was read of them.
 */
import type { ExportedDocument, ExportedSource } from '../../lib/export/index.ts';
import { printedAct, rowOf } from '../../lib/model/act-row.ts';
import { sourcesOfActs, type WeighedSource } from '../../lib/model/first-source.ts';
import { foundValues } from '../../lib/model/found-values.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { numberedKey } from '../../lib/model/same-act.ts';
import type { DocumentLine } from './documents.ts';

/** A document, by the hash of its bytes: it may be in several lines, whole or with some of its acts. */
interface Known {
  /** The last line that has it. */
  line: number;
  /** By its place in the document, the last line that has the act: that one counts. */
  acts: number[];
  /** All that any line names. */
  addresses: readonly string[];
}

interface Source extends WeighedSource {
  /** Place in its document. */
  place: number;
  line: number;
  notes: readonly string[];
}

/** Of what an act grants, whether it grants anything. */
const [NONE, SOME] = [{ length: 0 }, { length: 1 }];

const isCorrected = (act: Deliberation): boolean =>
  foundValues(act).some(({ found }) => found.certainty === 'corrected');

/** Of a file of the user's, its name stands for its address: what is there now is another version of what was. */
const addressOf = ({ addresses, reading }: ExportedDocument): string => addresses[0] ?? reading.file;

function sourceOf({ document, place: line, dated }: DocumentLine, act: Deliberation, place: number): Source {
  const about = { sha256: document.reading.sha256, address: addressOf(document), retrieved: dated };
  const { id, address, retrieved, grants, totalCents } = rowOf(about, act, place);
  return {
    ...printedAct({ id, address }, act),
    retrieved,
    grants: grants.length === 0 ? NONE : SOME,
    ...(totalCents !== undefined && { totalCents }),
    ...(isCorrected(act) && { corrected: true }),
    place,
    line,
    notes: document.notes.filter((note) => note.place === place).map(({ text }) => text),
  };
}

export class ActsOnce {
  readonly #documents = new Map<string, Known>();
  readonly #alike = new Map<string, Source[]>();
  /** By the identifier of the act that stands for them. */
  readonly #others = new Map<string, ExportedSource[]>();
  /** Identifiers of acts that another one stands for. */
  readonly #stoodFor = new Set<string>();

  /** A line goes by for the first time. */
  learn(line: DocumentLine): void {
    const { reading, places, addresses } = line.document;
    // What could not be opened has no hash, and no acts.
    if (reading.sha256 === '') return;
    const known = this.#documents.get(reading.sha256) ?? { line: 0, acts: [], addresses };
    known.line = line.place;
    if (known.addresses !== addresses) known.addresses = [...new Set([...addresses, ...known.addresses])];
    this.#documents.set(reading.sha256, known);
    for (const [index, act] of reading.deliberations.entries()) {
      const place = places[index] ?? index;
      known.acts[place] = line.place;
      const source = sourceOf(line, act, place);
      const key = numberedKey(source);
      if (key === undefined) continue;
      const alike = this.#alike.get(key);
      if (alike === undefined) this.#alike.set(key, [source]);
      else alike.push(source);
    }
  }

  /** All lines have gone by once. */
  settle(): void {
    for (const some of this.#alike.values()) {
      const last = some.filter((source) => this.#isLast(source.sha256, source.place, source.line));
      for (const [first, ...others] of last.length > 1 ? sourcesOfActs(last) : []) {
        if (first === undefined || others.length === 0) continue;
        const { place } = first;
        this.#others.set(
          first.id,
          others.map(({ address, notes }) => ({ place, address, notes })),
        );
        for (const { id } of others) this.#stoodFor.add(id);
      }
    }
    this.#alike.clear();
  }

  /** A line with those acts that it stands for, beside which their other sources are named: for tables and citations. */
  eachOnce(line: DocumentLine): ExportedDocument {
    const { sha256 } = line.document.reading;
    const kept = this.#part(line, (place) => !this.#stoodFor.has(`${sha256}#${place}`));
    const otherSources = kept.places.flatMap((place) => this.#others.get(`${sha256}#${place}`) ?? []);
    return { ...kept, ...(otherSources.length > 0 && { otherSources }) };
  }

  /** A line as it is, but for acts of which a later line has another reading; undefined if nothing of it remains. */
  asRead(line: DocumentLine): ExportedDocument | undefined {
    const { sha256, deliberations } = line.document.reading;
    const part = this.#part(line, () => true);
    if (deliberations.length > 0) return part.places.length > 0 ? part : undefined;
    return sha256 === '' || this.#documents.get(sha256)?.line === line.place ? part : undefined;
  }

  #isLast(sha256: string, place: number, line: number): boolean {
    return this.#documents.get(sha256)?.acts[place] === line;
  }

  #part({ document, place: line }: DocumentLine, isWanted: (place: number) => boolean): ExportedDocument {
    const { reading, notes } = document;
    const { sha256, deliberations } = reading;
    const all = deliberations.map((act, index) => ({ act, place: document.places[index] ?? index }));
    const kept = all.filter(({ place }) => this.#isLast(sha256, place, line) && isWanted(place));
    const places = kept.map(({ place }) => place);
    const left = new Set(all.map(({ place }) => place).filter((place) => !places.includes(place)));
    return {
      ...document,
      reading: { ...reading, deliberations: kept.map(({ act }) => act) },
      places,
      addresses: sha256 === '' ? document.addresses : (this.#documents.get(sha256)?.addresses ?? []),
      // What was noted of an act goes with it.
      notes: notes.filter(({ place }) => place === undefined || !left.has(place)),
    };
  }
}
