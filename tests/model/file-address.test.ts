import { describe, expect, it } from 'vitest';
import { fileAddress, fileNameOf, hashOfFile, isFileAddress, withFileName } from '../../lib/model/file-address.ts';

const HASH = 'ab'.repeat(32);
const ADDRESS = fileAddress(HASH);

describe('the address of a file of the user’s', () => {
  it('names its bytes, and is an address that browsers take for one', () => {
    expect(hashOfFile(ADDRESS)).toBe(HASH);
    expect(isFileAddress(ADDRESS)).toBe(true);
    expect(new URL(ADDRESS).href).toBe(ADDRESS);
  });

  it.each(['https://www.exemple.fr/acte.pdf', 'delibere-file:', `delibere-file:${'x'.repeat(64)}`, ''])(
    'is not « %s »',
    (address) => {
      expect(hashOfFile(address)).toBeUndefined();
    },
  );

  it('keeps what the file was called, whatever that is', () => {
    const name = 'Séance du 14 mars #2 (50 %).pdf';
    expect(fileNameOf(withFileName(ADDRESS, name))).toBe(name);
    expect(fileNameOf(ADDRESS)).toBeUndefined();
    expect(fileNameOf('https://www.exemple.fr/acte.pdf#page=2')).toBeUndefined();
    expect(fileNameOf(`${ADDRESS}#%`)).toBeUndefined();
  });
});
