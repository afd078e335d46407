/** What an act says of itself, without evidence: as one would copy it by hand. */
import type { Deliberation } from '../../lib/model/reading.ts';

const valueOf = (found: { value: unknown } | undefined): unknown => found?.value;

/** Its values, those that it has. */
export function plain(act: Deliberation): Record<string, unknown> {
  const fields = {
    number: valueOf(act.number),
    session: valueOf(act.session),
    convened: valueOf(act.convened),
    title: valueOf(act.title),
    body: valueOf(act.body),
    authority: valueOf(act.authority),
    president: valueOf(act.president),
    secretary: valueOf(act.secretary),
    rapporteur: valueOf(act.rapporteur),
    posted: valueOf(act.posted),
    received: valueOf(act.transmission?.received),
    members: Object.entries(act.members).map(([name, found]) => `${name} ${found.value}`),
    present: act.roll.present.map(valueOf),
    absent: act.roll.absent.map(valueOf),
    proxies: act.roll.proxies.map(({ value }) => `${value.giver} > ${value.holder ?? '?'}`),
    references: act.references.map(valueOf),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
