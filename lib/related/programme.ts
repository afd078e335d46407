/** The programmes, plans and schemes that a text names. */
import type { LearntName, LearntProgramme } from '../model/learnt.ts';
import { explainedNames } from './explained-names.ts';

/** What a name begins with when it names something done, and nobody who does it. */
const HEAD =
  '(?:programme|plan|dispositif|contrat|convention-cadre|op[ée]ration|appel [àa] projets?|sch[ée]ma|pacte|strat[ée]gie|fonds|label|politique)';
const BEGINS_WITH_HEAD = new RegExp(`^${HEAD}(?![\\p{L}])`, 'iu');

export const namesProgramme = (name: LearntName): boolean => BEGINS_WITH_HEAD.test(name.long);

/** « dans le cadre du », « au titre de la », before a programme that the act belongs to. */
const FRAME =
  "(?:dans\\s+le\\s+cadre|au\\s+titre)\\s+(?:du|de\\s+la|de\\s+l[’']|de\\s+son|de\\s+sa|de\\s+leur|d[’']une?|des?)\\s*";
const FRAME_BEFORE = new RegExp(`${FRAME}$`, 'iu');

/** « dans le cadre du programme « Lire ensemble » », « … de sa politique SOLEIL », « … du Contrat de Ville ». */
const FRAMED = new RegExp(`${FRAME}(${HEAD})\\s+(?:«\\s*([^«»]{3,80}?)\\s*»|((?:\\p{Lu}{3,})(?![\\p{L}])))`, 'giu');
/** « … du Contrat de Ville », « … du Plan Climat »: words with capitals, and small words between them. */
const FRAMED_PROPER = new RegExp(
  `${FRAME}(\\p{Lu}[\\p{L}-]+(?:\\s+(?:(?:de|du|des|la|le|les|et|pour)\\s+|[dl][’']){0,3}\\p{Lu}[\\p{L}-]+){1,6})`,
  'gu',
);

const capitals = (text: string): boolean => text === text.toUpperCase();

/** « PROgramme de Coopération », where the whole name is explained: it says no more. */
const isBeginning = (name: string, explained: readonly LearntProgramme[]): boolean =>
  explained.slice(0, MOST).some((other) => other.name.startsWith(name));

/** No act names more; a hostile one shall not take long. */
const MOST = 100;

/** The programmes that the running text of an act names. */
export function programmesIn(text: string): LearntProgramme[] {
  const flat = text.replaceAll(/\s+/gu, ' ');
  const explained = explainedNames(flat)
    .filter(namesProgramme)
    .map(({ long, short, before }) => ({ name: long, acronym: short, framing: FRAME_BEFORE.test(before) }));
  const quoted = [...flat.matchAll(FRAMED)].flatMap(([, head = '', name, acronym]) => {
    if (name !== undefined) return [{ name: `${head} « ${name} »`, framing: true }];
    return acronym !== undefined && capitals(acronym) ? [{ name: acronym, acronym, framing: true }] : [];
  });
  const proper = [...flat.matchAll(FRAMED_PROPER)]
    .map(([, name = '']) => name)
    .filter((name) => BEGINS_WITH_HEAD.test(name) && !isBeginning(name, explained))
    .map((name) => ({ name, framing: true }));
  return [...explained, ...quoted, ...proper];
}
