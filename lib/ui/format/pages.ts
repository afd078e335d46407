/** « 3, 5–9, 12 »: pages in a row as one stretch. `pages` rise. */
export function pageRanges(pages: readonly number[]): string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
}
