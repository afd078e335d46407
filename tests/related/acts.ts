/** Acts made up for these tests: nobody in them exists. */
import type { Found } from '../../lib/model/evidence.ts';
import type { Grant, Reference } from '../../lib/model/reading.ts';
import type { PrintedAct } from '../../lib/model/same-act.ts';
import { learn, type KnownAct } from '../../lib/related/index.ts';
import { bareAct, printed } from '../fixtures/acts.ts';

/** A value as a document prints it. */
export const stated = <T>(value: T): Found<T> => printed(value);

export const grant = (beneficiary: string, euros?: number, more: Partial<Grant> = {}): Grant => ({
  beneficiary: stated(beneficiary),
  ...(euros === undefined ? {} : { amountCents: stated(euros * 100) }),
  ...more,
});

/** What is printed of it that says which act it is, and what it is tied by. */
export interface ActSketch extends Partial<Omit<PrintedAct, 'sha256' | 'address'>> {
  /** The recitals: what names are learnt from. */
  text?: string;
  grants?: Grant[];
  budgetLine?: string;
  references?: Reference[];
  host?: string;
}

let count = 0;

/** An act of « Val-de-Brume Métropole » unless said otherwise. */
export function act(sketch: ActSketch): KnownAct {
  const id = sketch.id ?? `act-${++count}`;
  const authority = sketch.authority ?? 'Val-de-Brume Métropole';
  const deliberation = bareAct({
    ...(authority === '' ? {} : { authority: stated(authority) }),
    ...(sketch.siren === undefined ? {} : { siren: stated(sketch.siren) }),
    ...(sketch.body === undefined ? {} : { body: stated(sketch.body) }),
    ...(sketch.number === undefined ? {} : { number: stated(sketch.number) }),
    ...(sketch.session === undefined ? {} : { session: stated(sketch.session) }),
    ...(sketch.title === undefined ? {} : { title: stated(sketch.title) }),
    ...(sketch.budgetLine === undefined ? {} : { budgetLine: stated(sketch.budgetLine) }),
    grants: sketch.grants ?? [],
    references: (sketch.references ?? []).map((reference) => stated(reference)),
  });
  const host = sketch.host ?? 'val-de-brume.example';
  return {
    source: { actId: id, address: `https://${host}/${id}.pdf`, page: 1 },
    act: deliberation,
    learnt: learn([sketch.title ?? '', sketch.text ?? ''].join('\n')),
  };
}
