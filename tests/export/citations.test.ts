/** The citations as somebody else's parsers read them. */
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { createExporter } from '../../lib/export/index.ts';
import { cellText } from '../../lib/export/cell.ts';
import { TROUBLE } from './hostile.ts';
import { act, ADDRESS, details, document, filesOf, found } from './samples.ts';

// They tell the parser of their formats.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);

const full = document([
  act({ number: found('2024/17'), transmission: { actId: found('099-210000006-20240321-2024_17-DE') } }),
]);

const parsed = async (format: 'bibtex' | 'ris', one = full): Promise<Record<string, unknown>[]> => {
  const [text = ''] = (await filesOf(createExporter(format, details()), [one])).values();
  return new Cite(text).data;
};

describe('BibTeX', () => {
  it('says what a deliberation is, who decided it, when, and where it is', async () => {
    const [entry] = await parsed('bibtex');
    expect(entry).toMatchObject({
      type: 'report',
      title: 'Subventions aux associations',
      // A name in one piece: nobody is called « Vallombre », « Ville de » by first name.
      author: [{ family: 'Ville de Vallombre' }],
      publisher: 'Ville de Vallombre',
      genre: 'Délibération',
      number: '2024/17',
      issued: { 'date-parts': [[2024, 3, 21]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      URL: ADDRESS,
    });
    expect(JSON.stringify(entry)).toContain('099-210000006-20240321-2024_17-DE');
  });

  it('gives each act a key of its own', async () => {
    const entries = await parsed('bibtex', document([act(), act()]));
    const keys = entries.map((entry) => entry['citation-key']);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^ville-de-vallombre-2024-17-[0-9a-f]{12}-\d$/);
  });

  it.each(TROUBLE.filter((text) => cellText(text) !== ''))('gives back the title %j', async (title) => {
    const [entry, ...others] = await parsed('bibtex', document([act({ title: found(title) })]));
    expect(others).toEqual([]);
    expect(plain(entry?.['title'])).toBe(plain(cellText(title)));
  });
});

describe('RIS', () => {
  it('says the same', async () => {
    const [entry] = await parsed('ris');
    expect(entry).toMatchObject({
      title: 'Subventions aux associations',
      issued: { 'date-parts': [[2024]] },
      URL: ADDRESS,
    });
    expect([...(await filesOf(createExporter('ris', details()), [full])).values()][0]).toContain(
      'DA  - 2024/03/21\r\n',
    );
    expect(JSON.stringify(entry)).toContain('Ville de Vallombre');
    expect(JSON.stringify(entry)).toContain('2024/17');
  });

  it.each(TROUBLE.filter((text) => cellText(text) !== ''))('gives back the title %j', async (title) => {
    const [entry, ...others] = await parsed('ris', document([act({ title: found(title) })]));
    expect(others).toEqual([]);
    expect(entry?.['title']).toBe(cellText(title));
  });
});

describe('a citation', () => {
  it('of an act that prints nothing, has a title and its address', async () => {
    const { authority: _a, body: _b, number: _n, session: _s, title: _t, ...bare } = act();
    const [entry] = await parsed('bibtex', document([bare]));
    expect(entry).toMatchObject({ title: 'Délibération', URL: ADDRESS });
    expect(entry).not.toHaveProperty('issued');
    expect(entry).not.toHaveProperty('author');
  });

  it('says nothing that recognition alone has read', async () => {
    const [entry] = await parsed('bibtex', document([act({ number: found('2O24', 'uncertain') })]));
    expect(JSON.stringify(entry)).not.toContain('2O24');
  });
});

/** The parser writes markup for TeX's, and typographic marks for plain ones: their letters are compared. */
const plain = (text: unknown): string =>
  String(text)
    .normalize('NFKC')
    .replaceAll(/[\s"“”'’«»-]/g, '');
