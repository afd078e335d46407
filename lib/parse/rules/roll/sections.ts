/** The lists of a roll-call: where each begins and ends, and what its heading says of those it names. */
import { headingKind, ROLL_HEADING, type SectionKind } from '../../grammar/roll-headings.ts';
import { perAct } from '../../per-act.ts';
import { matches } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';
import { rollEntries, type RollEntry, type RollList } from './entries.ts';

export interface RollSection extends RollList {
  entries: readonly RollEntry[];
}

/** The sections of one zone, in order; `start` is where the names begin. */
export function rollSections(zone: ZoneText, act: ActText): readonly RollSection[] {
  return sectionsByZone(act).get(zone) ?? [];
}

/** A roll-call that something else has cut in two goes on as it was. */
const sectionsByZone = perAct((act) => {
  const byZone = new Map<ZoneText, RollSection[]>();
  let kind: SectionKind = 'other';
  for (const zone of act.zones) {
    if (zone.zone !== 'roll-call') continue;
    const sections: RollSection[] = [];
    const close = (list: RollList) => sections.push({ ...list, entries: entriesOf(act, list) });
    let start = zone.start;
    for (const match of matches(zone, act, ROLL_HEADING)) {
      if (match[0].trim() === '') continue;
      if (match.index > start) close({ kind, start, end: match.index });
      kind = headingKind(match.groups ?? {}, kind);
      start = match.index + match[0].length;
    }
    if (zone.end > start) close({ kind, start, end: zone.end });
    byZone.set(zone, sections);
  }
  return byZone;
});

const SPEAKS_OF_PROXY = /pouvoir|procuration|mandat|represente|=>|->|→/;

/** What is no list names people too; of them only who gives a proxy matters. */
function entriesOf(act: ActText, list: RollList): readonly RollEntry[] {
  const read = list.kind !== 'other' || SPEAKS_OF_PROXY.test(act.flow.folded.slice(list.start, list.end));
  return read ? rollEntries(act, list) : [];
}
