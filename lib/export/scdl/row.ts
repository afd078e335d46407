/** A row of an official file while it is filled in: its cells, and what it lacks to be complete. */
import { detailFault, type DetailFault } from '../../model/detail-fault.ts';
import type { Found } from '../../model/evidence.ts';
import type { DetailField } from '../../model/export-details.ts';
import { cellText } from '../cell.ts';
import type { Standing } from '../provenance.ts';
import { asText, type Show } from '../show.ts';

export interface ScdlCell {
  text: string;
  standing: Standing;
  /** Of a cell that was read. */
  found?: Found<unknown>;
  /** Where the cell holds its beginning alone. */
  whole?: string;
}

export type LackReason =
  /** Neither the act nor the user says it. */
  | 'missing'
  /** Read by optical recognition without a second witness. */
  | 'uncertain'
  /** Whether the act or the grant was adopted is not surely known. */
  | 'adoption'
  /** The body takes note, so that it is not known whether it grants. */
  | 'noted'
  /** An act of this number, sitting and authority is exported already. */
  | 'duplicate'
  /** What the user said cannot stand there. */
  | Exclude<DetailFault, 'empty'>;

export interface Lack {
  /** Name of the column; several with « / » if any of them will do, empty for the row as a whole. */
  column: string;
  reason: LackReason;
  /** What the user can say about it. */
  ask?: DetailField;
}

export class ScdlRow {
  readonly cells = new Map<string, ScdlCell>();
  readonly lacks: Lack[] = [];

  lack(column: string, reason: LackReason, ask?: DetailField): void {
    this.lacks.push({ column, reason, ...(ask !== undefined && { ask }) });
  }

  /** A value of the act that the schema requires; an uncertain one stands there to be checked. */
  requireRead(column: string, found: Found<unknown> | undefined, show: Show = asText): void {
    const text = found === undefined ? '' : show(found.value);
    if (found === undefined || text === '') this.lack(column, 'missing');
    else {
      this.cells.set(column, { text, standing: found.certainty, found });
      if (found.certainty === 'uncertain') this.lack(column, 'uncertain');
    }
  }

  /** A value of the act that may be absent; of an uncertain one the cell stays empty, and only the side file tells. */
  read(column: string, found: Found<unknown> | undefined, show: Show = asText): void {
    if (found === undefined) return;
    const text = found.certainty === 'uncertain' ? '' : show(found.value);
    this.cells.set(column, { text, standing: found.certainty, found });
  }

  /** What the user says and the schema requires. @param siren of the act, which a SIRET must agree with */
  requireSaid(column: string, ask: DetailField, value: string | undefined, siren?: string): void {
    const fault = value === undefined ? 'empty' : detailFault(ask, value, siren);
    if (fault !== undefined) this.lack(column, fault === 'empty' ? 'missing' : fault, ask);
    else this.say(column, value);
  }

  /** What the user says and the schema does not require. */
  say(column: string, value: string | undefined): void {
    if (value !== undefined) this.cells.set(column, { text: cellText(value), standing: 'said' });
  }

  /** What follows from what was read, where no passage is known to say it. */
  infer(column: string, text: string): void {
    this.cells.set(column, { text, standing: 'inferred' });
  }

  /** What needs neither be read nor said. */
  know(column: string, text: string): void {
    this.cells.set(column, { text, standing: 'known' });
  }

  text(column: string): string {
    return this.cells.get(column)?.text ?? '';
  }
}
