/**
 * Lines that are printed on the pages of an act and are no part of its text: what the transmission software stamps over
 * it, and page numbers. They are put beside the text, never thrown away.
 */
import type { LineRole, TextLine } from '../../model/page.ts';
import { ACT_ID } from '../grammar/act-ids.ts';
import { MONTH } from '../grammar/months.ts';
import { madeOnce } from '../made-once.ts';
import { lineText } from '../text/line-text.ts';

/** Longer lines are sentences of the act. */
const LONGEST = 110;

/** « RECU EN PREFECTURE », « Envoyé en préfecture le … », « ID : … », « DATE D'AFFICHAGE : … », folded. */
const STAMP = new RegExp(
  '^(?:(?:recu|envoye|transmis|depose|teletransmis|envoi|reception|enregistre)e? (?:(?:en|a la|au|par la|de la|par le) )?(?:(?:sous-)?prefecture|controle de legalite)\\b' +
    '|accuse (?:de reception|certifie)|acte (?:certifie |rendu )?executoire|via dotelec|identifiant (?:de )?teletransmission' +
    '|date (?:de )?(?:la )?(?:tele)?(?:transmission|reception)\\b|date d.affichage\\b|date de (?:mise en ligne|publication)' +
    '|(?:affiche|publie|mise? en ligne|notifie)e? (?:et publiee? )?(?:par affichage )?(?:le\\b|sur le site)' +
    `|(?:id\\s?:\\s?)?${ACT_ID}\\s*$)`,
);
/** « Le 25 avril 2031 » under « RECU EN PREFECTURE »; the identifier's first line where it is cut in two. */
const STAMP_GOES_ON = new RegExp(
  `^(?:(?:recu )?le :? ?\\d{1,2}[ /.-]|(?:id\\s?:\\s?)?[\\d_a-z]{2,8}-[\\d-]{9,}|(?:le )?\\d{1,2}(?:[/.-]\\d{2}[/.-]| ${MONTH} )\\d{4}$)`,
);
/** « Page 1 / 3 », « 2/5 », « - 4 - », « Délibération du 3 mai – 2/5 » */
const PAGE_NUMBER =
  /^(?:page\s)?[-–]?\s?\d{1,3}\s?(?:(?:\/|sur)\s?\d{1,3})?\s?[-–]?$|(?:[-–|]|\bpage)\s?\d{1,3}\s?(?:\/|sur)\s?\d{1,3}$/;

export interface SortedLines {
  body: TextLine[];
  asides: TextLine[];
}

/** A running head is smaller than the text, short, and stands off from it. */
const SMALL = 0.85;
const LONGEST_HEAD = 60;
/** Text of less than this share of the usual size, beside the column, is no text of the act. */
const TINY = 0.6;

/** Tells the running text from what stands beside it. Lines keep their order, the stamps before the rest. */
export function sortLines(lines: readonly TextLine[]): SortedLines {
  const column = columnOf(lines);
  const body: TextLine[] = [];
  const asides: TextLine[] = [];
  let previous: LineRole = 'body';
  lines.forEach((line, index) => {
    const role = line.role === 'body' ? roleOf(lines, index, previous, column) : line.role;
    // A page's edge may cut a stamp: its running head and foot stand between the parts.
    if (role === 'body' || role === 'stamp') previous = role;
    if (role === 'body') body.push(line);
    else asides.push(role === line.role ? line : BESIDE[role](line));
  });
  return { body, asides: asides.toSorted((a, b) => rankOf(a) - rankOf(b)) };
}

const inRole = (role: LineRole) => madeOnce((line: TextLine): TextLine => ({ ...line, role }));

/** A line that is put beside the text is one and the same line however often its document is cut. */
const BESIDE = {
  stamp: inRole('stamp'),
  'running-head': inRole('running-head'),
  'running-foot': inRole('running-foot'),
} as const satisfies Partial<Record<LineRole, unknown>>;

/** Stamps first, so that what a page's edge cuts in two stands together again. */
const rankOf = ({ role }: TextLine): number => (role === 'stamp' ? 0 : 1);

interface Column {
  fontSize: number;
  left: number;
  right: number;
}

const middle = (values: readonly number[]): number => Float64Array.from(values).sort()[values.length >> 1] ?? 0;

/** Where most of the text stands, and how big it is. */
function columnOf(lines: readonly TextLine[]): Column {
  return {
    fontSize: middle(lines.map((line) => line.fontSize)),
    left: middle(lines.map((line) => line.box[0])),
    right: middle(lines.map((line) => line.box[2])),
  };
}

function roleOf(lines: readonly TextLine[], index: number, previous: LineRole, column: Column): LineRole {
  const line = lines[index];
  if (line === undefined || line.text.length > LONGEST) return 'body';
  const beside = line.box[2] < column.left || line.box[0] > column.right;
  if (beside && line.fontSize < TINY * column.fontSize) return 'stamp';
  const { folded } = lineText(line);
  if (STAMP.test(folded)) return 'stamp';
  if (previous === 'stamp' && STAMP_GOES_ON.test(folded)) return 'stamp';
  if (isSmallHead(lines, index, column)) return 'running-head';
  const atEdge = lines[index - 1]?.page !== line.page || lines[index + 1]?.page !== line.page;
  return atEdge && PAGE_NUMBER.test(folded) ? 'running-foot' : 'body';
}

/** « Registre des délibérations » above the text of every page but the first. */
function isSmallHead(lines: readonly TextLine[], index: number, column: Column): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  const below = lines[index + 1];
  if (line === undefined || above === undefined || above.page === line.page || below?.page !== line.page) return false;
  const apart = line.box[1] - below.box[3] > 1.5 * line.fontSize;
  return apart && line.fontSize < SMALL * column.fontSize && line.text.length < LONGEST_HEAD;
}
