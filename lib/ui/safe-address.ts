/** Addresses come from pages and documents: only http and https ones ever become links. */

/** The address if it may be a link, else undefined (`javascript:`, `data:`, `file:`, not an address at all). */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The address of one page of a PDF, as every browser's viewer understands it. */
export function pageAddress(address: string, page: number): string | undefined {
  const safe = safeAddress(address);
  if (safe === undefined) return undefined;
  const url = new URL(safe);
  url.hash = `page=${page}`;
  return url.href;
}
