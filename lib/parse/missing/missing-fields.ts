/** Why each absent field is absent: four different things for somebody who looks for it. */
import type { Deliberation, Missing } from '../../model/reading.ts';
import { CUES, type Cue } from '../grammar/cues.ts';
import { madeOnce } from '../made-once.ts';
import type { ReadAct } from '../read-act.ts';
import type { ActText } from '../zones.ts';
import { wordsLike } from './similar.ts';

/** Pages of the act that hold no text: images, or not read yet. */
export interface UnreadPages {
  imageOnly: readonly number[];
  notReadYet: readonly number[];
}

/** @param texts the act, and the head that it shares with others */
export function missingFields(read: ReadAct, texts: readonly ActText[], unread: UnreadPages): Record<string, Missing> {
  const missing: Record<string, Missing> = {};
  for (const cue of CUES) {
    if (isPresent(read, cue.path)) continue;
    missing[cue.path] = why(cue, read, texts, unread);
  }
  return missing;
}

function why(cue: Cue, read: ReadAct, texts: readonly ActText[], unread: UnreadPages): Missing {
  if (saysNone(cue.path, read)) return { reason: 'not-printed' };
  if (unread.notReadYet.length > 0) return { reason: 'not-read-yet', pages: [...unread.notReadYet] };
  if (unread.imageOnly.length > 0) return { reason: 'no-text', pages: [...unread.imageOnly] };
  return { reason: texts.some((act) => speaksOf(cue, act)) ? 'not-recognised' : 'not-printed' };
}

/** A list is empty because the act says that there is nobody in it. */
function saysNone(path: string, { members }: ReadAct): boolean {
  const { inOffice, present, proxies } = members;
  if (path === 'roll.proxies') return proxies?.value === 0;
  return (
    path === 'roll.absent' &&
    inOffice !== undefined &&
    inOffice.value === (present?.value ?? -1) + (proxies?.value ?? 0)
  );
}

function isPresent(read: ReadAct, path: string): boolean {
  const [first, second] = path.split('.');
  const value: unknown = read[first as keyof Omit<Deliberation, 'checks' | 'missing'>];
  const inner: unknown = second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
  return Array.isArray(inner) ? inner.length > 0 : inner !== undefined;
}

const holdsSimilar = madeOnce(({ words = [] }: Cue) => wordsLike(words));

function speaksOf(cue: Cue, act: ActText): boolean {
  const { zones, pattern } = cue;
  return act.zones.some((zone) => {
    if (!zones.includes(zone.zone)) return false;
    const folded = act.flow.folded.slice(zone.start, zone.end);
    return pattern.test(folded) || holdsSimilar(cue)(folded);
  });
}
