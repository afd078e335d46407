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
    if (rows.length > 0) this.ready = undefined;
  }

  /** All the rows of a document, in the place of those that were held of it. */
  replace(sha256: string, rows: readonly ActRow[]): void {
    this.entries.delete(sha256);
    this.ready = undefined;
    this.add(rows);
  }

  clear(): void {
    this.entries = new Map();
    this.registers = new Registers();
    this.ready = undefined;
  }

  get(): Ready {
    if (this.ready !== undefined) return this.ready;
    const all = [...this.entries.values()].flatMap((ofDocument) => [...ofDocument.values()]);
    const catalogue = catalogueOf(all, this.registers, this.groupNames);
    this.ready = { catalogue, orders: new Orders(catalogue) };
    return this.ready;
  }
}
