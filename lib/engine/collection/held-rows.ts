/** The rows that were loaded, and the catalogue of them: made anew when it is asked for after rows have changed. */
import { catalogueOf, regrouped, type Catalogue } from '../../collection/catalogue.ts';
import { entryOf, Registers, type Entry } from '../../collection/entry.ts';
import type { GroupNames } from '../../collection/names.ts';
import { Orders } from '../../collection/order.ts';
import { eachOnce, type EachOnce } from '../../collection/sources.ts';
import type { ActRow, ActSources } from '../../model/collection.ts';

export interface Ready {
  catalogue: Catalogue;
  orders: Orders;
}

const documentOf = (id: string): string => id.slice(0, id.indexOf('#'));

const readyWith = (catalogue: Catalogue): Ready => ({ catalogue, orders: new Orders(catalogue) });

export class HeldRows {
  /** By document, then by act. */
  private entries = new Map<string, Map<string, Entry>>();
  private registers = new Registers();
  private ready: Ready | undefined;
  /** All rows, as long as none changes. */
  private all: readonly ActRow[] | undefined;
  private once: EachOnce | undefined;
  private readonly groupNames: GroupNames;

  constructor(groupNames: GroupNames) {
    this.groupNames = groupNames;
  }

  add(rows: readonly ActRow[]): void {
    for (const row of rows) {
      const ofDocument = this.entries.get(row.sha256) ?? new Map<string, Entry>();
      ofDocument.set(row.id, entryOf(row, this.registers));
      this.entries.set(row.sha256, ofDocument);
    }
    if (rows.length > 0) this.changed();
  }

  /** All the rows of a document, in the place of those that were held of it. */
  replace(sha256: string, rows: readonly ActRow[]): void {
    this.entries.delete(sha256);
    this.changed();
    this.add(rows);
  }

  clear(): void {
    this.entries = new Map();
    this.registers = new Registers();
    this.changed();
  }

  /** Every row; the same list as long as none has changed. */
  rows(): readonly ActRow[] {
    this.all ??= [...this.entries.values()].flatMap((ofDocument) => Array.from(ofDocument.values(), ({ row }) => row));
    return this.all;
  }

  /** The acts of all rows, each once; the same as long as no row has changed. */
  acts(): EachOnce {
    const { entries, sources } = this.get().catalogue;
    this.once ??= eachOnce(entries, sources);
    return this.once;
  }

  /** The sources of some acts, and what else their documents hold. */
  sources(acts: readonly string[]): ActSources {
    const { sourcesOf } = this.acts();
    const ids = new Set(acts.flatMap(sourcesOf));
    const several = acts.filter((id) => sourcesOf(id).length > 1);
    const others = several.map((id) => [id, sourcesOf(id).filter((other) => other !== id)] as const);
    const documents = new Set(Array.from(ids, documentOf));
    const beside = new Set<string>();
    for (const document of documents) {
      for (const id of this.entries.get(document)?.keys() ?? []) {
        const sources = sourcesOf(id);
        const isGone = sources.every((source) => documents.has(documentOf(source)));
        if (!ids.has(id) && isGone) beside.add(sources[0] ?? id);
      }
    }
    return { ids: [...ids], others: Object.fromEntries(others), beside: beside.size };
  }

  /** By its identifier. */
  readonly row = (id: string): ActRow | undefined => this.entries.get(documentOf(id))?.get(id)?.row;

  /** Names are grouped in another way now. */
  regroup(): void {
    if (this.ready !== undefined) this.ready = readyWith(regrouped(this.ready.catalogue, this.groupNames));
  }

  /** An empty one, to be filled while this one is still asked. */
  another(): HeldRows {
    return new HeldRows(this.groupNames);
  }

  /** Holds what the other one holds, which is asked no more. */
  become(other: HeldRows): void {
    this.entries = other.entries;
    this.registers = other.registers;
    this.changed();
  }

  private changed(): void {
    this.ready = undefined;
    this.all = undefined;
    this.once = undefined;
  }

  get(): Ready {
    if (this.ready !== undefined) return this.ready;
    const all = [...this.entries.values()].flatMap((ofDocument) => [...ofDocument.values()]);
    this.ready = readyWith(catalogueOf(all, this.registers, this.groupNames));
    return this.ready;
  }
}
