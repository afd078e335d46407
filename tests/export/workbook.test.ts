import { describe, expect, it } from 'vitest';
import type { ExportedDocument, Exporter } from '../../lib/export/index.ts';
import { workbookExporter } from '../../lib/export/workbook/index.ts';
import { TROUBLE } from './hostile.ts';
import { act, document, found, grant } from './samples.ts';
import { partsOf } from './workbook-parts.ts';

const parts = (exporter: Exporter, documents: ExportedDocument[]) => partsOf(exporter, documents, 'collection.xlsx');

const ACTS = 'xl/worksheets/sheet1.xml';
const GRANTS = 'xl/worksheets/sheet2.xml';

/** The cells of a sheet that is not its head, as they are typed. */
const cells = (xml: string | undefined): string[] =>
  [...(xml ?? '').matchAll(/<c r="[A-Z]+(?!1")\d+".*?<\/c>/gs)].map(([cell]) => cell);

describe('the workbook', () => {
  it('has the two tables, their heads, and what a workbook needs', async () => {
    const made = await parts(workbookExporter(), [document([act()])]);
    expect(Object.keys(made).toSorted()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        ACTS,
        GRANTS,
      ].toSorted(),
    );
    expect(made['xl/workbook.xml']).toContain('<sheet name="Actes" sheetId="1" r:id="rId1"/><sheet name="Subventions"');
    expect(made[ACTS]).toContain('>numero</t>');
    expect(made[GRANTS]).toContain('>beneficiaire</t>');
  });

  it('types amounts and counts as numbers, days as days, and everything else as text', async () => {
    const made = await parts(workbookExporter(), [document([act({ number: found('00012') })])]);
    expect(cells(made[GRANTS])).toContainEqual(expect.stringMatching(/s="3"><v>1500<\/v>/));
    // 21 March 2024, counted from 30 December 1899.
    expect(cells(made[GRANTS])).toContainEqual(expect.stringMatching(/s="4"><v>45372<\/v>/));
    expect(cells(made[ACTS])).toContainEqual(expect.stringMatching(/s="0" t="inlineStr"><is><t>00012<\/t>/));
    expect(cells(made[ACTS])).toContainEqual(expect.stringMatching(/t="inlineStr"><is><t>210000006<\/t>/));
  });

  it.each(TROUBLE)('holds %j as a text, and never a formula', async (text) => {
    const made = await parts(workbookExporter(), [document([act({ title: found(text), grants: [grant(text, 1)] })])]);
    for (const path of [ACTS, GRANTS]) {
      expect(made[path]).not.toMatch(/<f[ >]/);
      // Nothing of it is markup: every tag is one of ours.
      const tags = new Set([...(made[path] ?? '').matchAll(/<\/?([A-Za-z?]+)/g)].map((match) => match[1]));
      const ours = [
        '?xml',
        'worksheet',
        'sheetViews',
        'sheetView',
        'pane',
        'cols',
        'col',
        'sheetData',
        'row',
        'c',
        'is',
        't',
        'v',
      ];
      expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    }
  });

  it('goes on in another sheet where one is full', async () => {
    const made = await parts(workbookExporter(3), [document([act(), act(), act()])]);
    expect(made['xl/workbook.xml']).toMatch(/"Actes".*"Subventions".*"Actes 2".*"Subventions 2"/);
    const counts = [1, 2, 3, 4].map((n) => made[`xl/worksheets/sheet${n}.xml`]?.match(/<row /g)?.length);
    expect(counts).toEqual([3, 3, 2, 2]);
  });

  it('shortens what no cell can hold, and says so', async () => {
    const made = await parts(workbookExporter(), [document([act({ title: found('Une convention '.repeat(3000)) })])]);
    expect(made[ACTS]).toContain('…</t>');
  });

  it('is the same file for the same collection', async () => {
    const once = await parts(workbookExporter(), [document([act()])]);
    expect(await parts(workbookExporter(), [document([act()])])).toEqual(once);
  });
});
