/** The rows that were loaded, and the catalogue of them: made anew when it is asked for after rows have changed. */
import { catalogueOf, type Catalogue } from '../../collection/catalogue.ts';
import { entryOf, Registers, type Entry } from '../../collection/entry.ts';
import type { GroupNames } from '../../collection/names.ts';
import { Orders } from '../../collection/order.ts';
import type { ActRow } from '../../model/collection.ts';

export interface Ready {
  catalogue: Catalogue;
  orders: Orders;
}

export class HeldRows {
  /** By document, then by act. */
  private entries = new Map<string, Map<string, Entry>>();
  private registers = new Registers();
  private ready: Ready | undefined;
  /** All rows, as long as none changes. */
  private all: readonly ActRow[] | undefined;
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

  /** By its identifier. */
  readonly row = (id: string): ActRow | undefined => this.entries.get(id.slice(0, id.indexOf('#')))?.get(id)?.row;

  /** Names are grouped in another way now. */
  regroup(): void {
    this.ready = undefined;
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
  }

  get(): Ready {
    if (this.ready !== undefined) return this.ready;
    const all = [...this.entries.values()].flatMap((ofDocument) => [...ofDocument.values()]);
    const catalogue = catalogueOf(all, this.registers, this.groupNames);
    this.ready = { catalogue, orders: new Orders(catalogue) };
    return this.ready;
  }
}
