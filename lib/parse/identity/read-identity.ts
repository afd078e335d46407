/** Whose act it is, of which sitting, under which number, about what, and when the prefecture had it. */
import { isoDate } from '../grammar/dates.ts';
import type { Found } from '../../model/evidence.ts';
import type { Deliberation, Reference } from '../../model/reading.ts';
import { readOne, resolveAll, resolveOne, toFound } from '../resolve.ts';
import { authorityRules } from '../rules/authority/index.ts';
import { bodyRules } from '../rules/body/index.ts';
import { convenedDayRules, convenedRules } from '../rules/convened/index.ts';
import { numberRules } from '../rules/number/index.ts';
import { postedRules } from '../rules/posted/index.ts';
import { presidentRules } from '../rules/president/index.ts';
import { rapporteurRules } from '../rules/rapporteur/index.ts';
import { referenceRules } from '../rules/references/index.ts';
import { secretaryRules } from '../rules/secretary/index.ts';
import { sessionRules } from '../rules/session/index.ts';
import { sirenRules } from '../rules/siren/index.ts';
import { titleRules } from '../rules/title/index.ts';
import { actIdRules, receivedRules } from '../rules/transmission/index.ts';
import { fold } from '../text/fold.ts';
import type { ActText } from '../zones.ts';

type Identity = Pick<
  Deliberation,
  | 'authority'
  | 'siren'
  | 'body'
  | 'number'
  | 'session'
  | 'convened'
  | 'title'
  | 'president'
  | 'secretary'
  | 'rapporteur'
  | 'transmission'
  | 'posted'
  | 'references'
>;

export function readIdentity(act: ActText): Identity {
  const session = readOne(sessionRules, act);
  const number = readOne(numberRules, act);
  const actId = readOne(actIdRules, act);
  const received = readOne(receivedRules, act);
  return {
    ...field('authority', readOne(authorityRules, act, sameWords)),
    ...field('siren', readOne(sirenRules, act)),
    ...field('body', readOne(bodyRules, act, sameWords)),
    ...field('number', number),
    ...field('session', session),
    ...field('convened', readOne(convenedRules, act) ?? convenedInYearOf(session, act)),
    ...field('title', readOne(titleRules, act, sameWords)),
    ...field('president', readOne(presidentRules, act, samePerson)),
    ...field('secretary', readOne(secretaryRules, act, samePerson)),
    ...field('rapporteur', readOne(rapporteurRules, act, samePerson)),
    ...((actId ?? received) && { transmission: { ...field('actId', actId), ...field('received', received) } }),
    ...field('posted', readOne(postedRules, act)),
    references: references(act, number?.value, session?.value),
  };
}

/** An absent value leaves no key behind. */
function field<K extends string, T>(name: K, found: Found<T> | undefined): { [P in K]?: Found<T> } {
  return found === undefined ? {} : ({ [name]: found } as { [P in K]?: Found<T> });
}

/** « convoqué le 29 juin »: in the year of the sitting, or the year before where that would come after it. */
function convenedInYearOf(session: Found<string> | undefined, act: ActText): Found<string> | undefined {
  const day = resolveOne(convenedDayRules, act, (a, b) => a.day === b.day && a.month === b.month);
  if (day === undefined || session === undefined) return undefined;
  const year = Number(session.value.slice(0, 4));
  const same = isoDate(year, day.value.month, day.value.day);
  const value = same !== undefined && same <= session.value ? same : isoDate(year - 1, day.value.month, day.value.day);
  if (value === undefined) return undefined;
  const { rule, certainty, evidence } = toFound({ ...day, value }, act);
  return { value, rule, certainty, evidence: [...evidence, ...session.evidence] };
}

/** Acts cited, each once and as fully as it is cited, and never the act itself. */
function references(act: ActText, number: string | undefined, session: string | undefined): Found<Reference>[] {
  const cited: Found<Reference>[] = [];
  for (const finding of resolveAll(referenceRules, act)) {
    const { value } = finding;
    const itself = value.number !== undefined ? value.number === number : value.date === session;
    if (itself) continue;
    const place = cited.findIndex((other) => areOne(other.value, value));
    if (place < 0) cited.push(toFound(finding, act));
    else if (fullness(value) > fullness(cited[place]?.value ?? {})) cited[place] = toFound(finding, act);
    if (cited.length === MOST_CITED) break;
  }
  return cited;
}

/** More acts than any act cites: the rest of a text that is nothing but citations. */
const MOST_CITED = 200;

const fullness = ({ number, date }: Reference): number => Number(number !== undefined) + Number(date !== undefined);

/** The same number; or the same date, where one of them has no number. */
function areOne(a: Reference, b: Reference): boolean {
  if (a.number !== undefined && b.number !== undefined) return a.number === b.number;
  return a.date !== undefined && a.date === b.date;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Capitals, accents and hyphens apart. */
function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** The same words in any order; a surname alone, or with an initial, is the person of that name. */
function samePerson(a: string, b: string): boolean {
  return isNamedIn(wordsOf(a), wordsOf(b)) || isNamedIn(wordsOf(b), wordsOf(a));
}

function isNamedIn(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.some((other) => other === word || (word.length === 1 && other.startsWith(word))));
}
