/** The two official formats, alike in how they are filled and written. */
import type { DetailsBook } from '../details-book.ts';
import type { ExportedAct } from '../exported.ts';
import type { ScdlRow } from './row.ts';

export interface ScdlTable {
  /** Of its files, and of its folder. */
  name: 'deliberations' | 'subventions';
  /** As the schema has them, in its order. */
  columns: readonly string[];
  /** Those that documents fill: only they have pages and quotes. */
  read: ReadonlySet<string>;
  /** The rows of an act; `refused` are of what was rejected or adjourned. */
  rowsOf(act: ExportedAct, book: DetailsBook): { row: ScdlRow; refused: boolean }[];
}
