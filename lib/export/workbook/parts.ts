/** What a workbook holds beside its sheets (Office Open XML, ECMA-376). */
import { xmlText } from './sheet-xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @param place from 1 */
export const sheetPath = (place: number): string => `xl/worksheets/sheet${place}.xml`;

/** In the order of `STYLES`: texts and heads are of format 49, text, which nothing that is typed in them leaves. */
const STYLE_SHEET = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="1" fontId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="4" fontId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/></cellXfs>',
  '</styleSheet>',
].join('');

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relations = (inner: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`;

/** Each part by its path. @param sheets their names, in order */
export function workbookParts(sheets: readonly string[]): ReadonlyMap<string, string> {
  const numbered = sheets.map((name, index) => ({ name, place: index + 1 }));
  const types = [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...numbered.map(({ place }) => override(sheetPath(place), 'worksheet')),
    '</Types>',
  ].join('');
  const list = numbered.map(
    ({ name, place }) => `<sheet name="${xmlText(name)}" sheetId="${place}" r:id="rId${place}"/>`,
  );
  const links = numbered.map(({ place }) => relation(`rId${place}`, 'worksheet', `worksheets/sheet${place}.xml`));
  const styles = relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml');
  return new Map([
    ['[Content_Types].xml', XML + types],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations(links.join('') + styles)],
    ['xl/styles.xml', XML + STYLE_SHEET],
  ]);
}
