/**
 * Writes a PDF's page dictionaries together behind everything else, as Ghostscript does, and as object streams have them.
 * PDFKit leaves each beside what it paints, so that a reader meets all of a file when it counts the pages.
 */
export function gatherPages(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const trailer = text.slice(text.indexOf('trailer', xref), text.lastIndexOf('startxref'));
  const offsets = [...text.slice(xref).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  const inOrder = offsets.map((offset, index) => ({ offset, id: index + 1 })).sort((a, b) => a.offset - b.offset);
  const objects = inOrder.map(({ offset, id }, place) => {
    const bytes = file.subarray(offset, inOrder[place + 1]?.offset ?? xref);
    return { id, bytes, isPage: /^\d+ 0 obj\s*<<\s*\/Type \/Page\b(?!s)/.test(bytes.toString('latin1', 0, 60)) };
  });
  const parts: Buffer[] = [file.subarray(0, inOrder[0]?.offset ?? 0)];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const { id, bytes } of [...objects.filter((one) => !one.isPage), ...objects.filter((one) => one.isPage)]) {
    places.set(id, length);
    parts.push(bytes);
    length += bytes.length;
  }
  const rows = offsets.map((_, index) => `${String(places.get(index + 1)).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows.join('')}${trailer}startxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
}
