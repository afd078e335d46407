/** RIS. A deliberation is a `GOVDOC`, a government document: it has a number, and its author is an authority. */
import { actsOf, type Exporter } from '../exported.ts';
import { citationOf, type Citation } from './citation.ts';

function risEntry({ key, title, author, body, number, date, actId, address, accessed, pages }: Citation): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', 'GOVDOC'],
    ['ID', key],
    ['TI', title],
    // A comma would part a surname from a first name.
    ['AU', author?.replaceAll(/,\s*/g, ' ')],
    ['PB', author],
    ['SN', number],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['SP', String(pages[0])],
    ['EP', String(pages[1])],
    ['M3', 'Délibération'],
    ['N1', [body, actId].filter((note) => note !== undefined).join(', ') || undefined],
    ['UR', address],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['LA', 'fr'],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('') + '\r\n';
}

export const risExporter = (): Exporter => ({
  open: () => [{ file: 'collection.ris', content: '' }],
  add: (document) => [
    {
      file: 'collection.ris',
      content: actsOf(document)
        .map((act) => risEntry(citationOf(act)))
        .join(''),
    },
  ],
  close: () => [],
});
