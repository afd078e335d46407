/**
 * A document that came from a file of the user's has no address on the web. It is named by its bytes instead,
 * `delibere-file:<sha256>`, so that the same file handed in twice is one document, wherever it lay.
 */
const SCHEME = 'delibere-file:';

/** @param sha256 of the bytes, in hexadecimal */
export const fileAddress = (sha256: string): string => `${SCHEME}${sha256}`;

/** Whether an address stands for a file of the user's: there is no server that could be asked. */
export const isFileAddress = (address: string): boolean => address.startsWith(SCHEME);

const NAMED = /^delibere-file:(?<sha256>[0-9a-f]{64})$/;

/** Undefined if the address names no file. */
export const hashOfFile = (address: string): string | undefined => NAMED.exec(address)?.groups?.['sha256'];

/** The same with what the file was called, which is kept where the web has the address after redirects. */
export const withFileName = (address: string, name: string): string => `${address}#${encodeURIComponent(name)}`;

/** What the file was called; undefined for what has another address. */
export function fileNameOf(finalAddress: string): string | undefined {
  const [address = '', name] = finalAddress.split('#');
  if (!isFileAddress(address) || name === undefined) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not as we write it: nobody can say what it was called.
    return undefined;
  }
}
