/**
 * BibTeX. A deliberation is a `@techreport`, which BibTeX and biblatex both know: it has an institution, a number and a type of
 * its own (« Délibération »), where `@misc` has none of them and `@legal` is unknown to BibTeX.
 */
import { actsOf, type Exporter } from '../exported.ts';
import { citationOf, type Citation } from './citation.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for an instruction; letters with accents are UTF-8, as BibTeX reads them today. */
const tex = (text: string): string => text.replace(/[\\{}~^#$%&_]/g, (mark) => ESCAPED[mark] ?? `\\${mark}`);

/** An address is taken letter by letter, but its braces would end it. */
const verbatim = (address: string): string =>
  address.replace(/[{}\\\s]/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtexEntry(citation: Citation): string {
  const { key, title, author, body, number, date, actId, address, accessed, pages } = citation;
  const notes = [body, actId].filter((note) => note !== undefined).map(tex);
  const fields: (readonly [string, string | undefined])[] = [
    // A second brace: a title keeps its capitals, and an authority is no first name and surname.
    ['title', `{{${tex(title)}}}`],
    ['author', author && `{{${tex(author)}}}`],
    ['institution', author && `{{${tex(author)}}}`],
    ['type', '{Délibération}'],
    ['number', number && `{${tex(number)}}`],
    ['date', date && `{${date}}`],
    ['year', date && `{${date.slice(0, 4)}}`],
    ['month', date && MONTHS[Number(date.slice(5, 7)) - 1]],
    ['pages', `{${pages[0] === pages[1] ? pages[0] : `${pages[0]}--${pages[1]}`}}`],
    ['url', address && `{${verbatim(address)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', notes.length > 0 ? `{${notes.join(', ')}}` : undefined],
    ['langid', '{french}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@techreport{${key},\n${lines.join('\n')}\n}\n\n`;
}

export const bibtexExporter = (): Exporter => ({
  open: () => [{ file: 'collection.bib', content: '' }],
  add: (document) => [
    {
      file: 'collection.bib',
      content: actsOf(document)
        .map((act) => bibtexEntry(citationOf(act)))
        .join(''),
    },
  ],
  close: () => [],
});
