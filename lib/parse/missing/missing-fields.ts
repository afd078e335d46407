/** Why each absent field is absent: four different things for somebody who looks for it. */
import type { Deliberation, Missing } from '../../model/reading.ts';
import { CUES, type Cue } from '../grammar/cues.ts';
import { perAct } from '../per-act.ts';
import type { ReadAct } from '../read-act.ts';
import type { Span } from '../text/flow.ts';
import type { ActText } from '../zones.ts';
import { isSimilar, shortestSimilar } from './similar.ts';

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

function speaksOf({ zones, pattern, words = [] }: Cue, act: ActText): boolean {
  return act.zones.some((zone) => {
    if (!zones.includes(zone.zone)) return false;
    if (pattern.test(act.flow.folded.slice(zone.start, zone.end))) return true;
    return words.length > 0 && nearly(wordsOf(act).get(zone) ?? [], words);
  });
}

/** No word shorter than this is nearly one of {@link CUES}. */
const SHORTEST = Math.min(...CUES.flatMap(({ words = [] }) => words.map(shortestSimilar)));
const LONG_ENOUGH = new RegExp(`\\S{${SHORTEST},}`, 'g');

/** Each zone's words that are long enough, without an article before and marks after them. */
const wordsOf = perAct((act) => new Map(act.zones.map((zone) => [zone, distinctWords(act.flow.folded, zone)])));

function distinctWords(folded: string, { start, end }: Span): readonly string[] {
  const printed = new Set(folded.slice(start, end).match(LONG_ENOUGH));
  return [...new Set([...printed].map((word) => word.replace(/^[a-z]'|[.,;:)»"]+$/g, '')))];
}

/** One of the words is printed with a few letters wrong. */
const nearly = (printed: readonly string[], words: readonly string[]): boolean =>
  printed.some((word) => words.some((model) => isSimilar(word, model)));
