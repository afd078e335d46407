import { describe, expect, test } from 'vitest';
import { CANDIDATES } from '../../lib/sites/candidates.ts';
import { documentAddress } from '../../lib/sites/document-address.ts';
import { SAINT_ETIENNE_METROPOLE } from '../../lib/sites/saint-etienne-metropole.ts';

const HOST = 'https://www.saint-etienne-metropole.fr';
const LISTING = `${HOST}/la-metropole/vie-democratique/deliberations`;
const DOCUMENT = `${HOST}/file/3275266/download?token=_Z8KaTEp`;

const found = (href: string) => documentAddress(SAINT_ETIENNE_METROPOLE, new URL(href, LISTING));

describe('a document of Saint-Étienne Métropole', () => {
  test.each([
    ['as on the listing', '/file/3275266/download?token=_Z8KaTEp', DOCUMENT],
    ['absolute', DOCUMENT, DOCUMENT],
    ['without its protocol', '//www.saint-etienne-metropole.fr/file/3275266/download?token=_Z8KaTEp', DOCUMENT],
    ['with http', DOCUMENT.replace('https', 'http'), DOCUMENT],
    ['with the port of https', DOCUMENT.replace('.fr/', '.fr:443/'), DOCUMENT],
    ['with a host in capitals', DOCUMENT.replace('www.saint', 'WWW.Saint'), DOCUMENT],
    ['with a fragment', `${DOCUMENT}#page=2`, DOCUMENT],
    ['with a campaign', `${DOCUMENT}&utm_source=lettre`, DOCUMENT],
    ['with the token last', DOCUMENT.replace('?', '?inline=1&'), DOCUMENT],
    ['through dots', `${HOST}/a/../file/3275266/download?token=_Z8KaTEp`, DOCUMENT],
    ['with a short number', `${HOST}/file/7/download?token=a-b_C9`, `${HOST}/file/7/download?token=a-b_C9`],
  ])('%s', (_how, href, address) => {
    expect(found(href)).toEqual({ address, shape: 'declared' });
  });

  test('two tokens are two addresses', () => {
    expect(found('/file/1/download?token=aaaaaaaa')).not.toEqual(found('/file/1/download?token=AAAAAAAA'));
  });
});

describe('a file of the site that ends in .pdf may be one', () => {
  test.each([
    ['in the usual folder', '/sites/default/files/2022-04/acte.pdf', `${HOST}/sites/default/files/2022-04/acte.pdf`],
    ['in capitals', '/sites/default/files/ACTE.PDF#page=3', `${HOST}/sites/default/files/ACTE.PDF`],
    ['with a query', '/files/acte.pdf?itok=x1', `${HOST}/files/acte.pdf?itok=x1`],
    ['with spaces', '/files/acte du 14 juin.pdf', `${HOST}/files/acte%20du%2014%20juin.pdf`],
  ])('%s', (_how, href, address) => {
    expect(found(href)).toEqual({ address, shape: 'pdf' });
  });
});

describe('a look-alike is none', () => {
  test.each([
    ['another host that begins like it', DOCUMENT.replace('.fr/', '.fr.evil.example/')],
    ['another host that ends like it', DOCUMENT.replace('//www', '//xwww')],
    ['the host without www, which no permission covers', DOCUMENT.replace('www.', '')],
    ['a subdomain', DOCUMENT.replace('//www', '//m.www')],
    ['a final dot on the host', DOCUMENT.replace('.fr/', '.fr./')],
    ['the address in a query', `https://evil.example/?x=${DOCUMENT}`],
    ['the address in a path', `https://evil.example/${DOCUMENT}`],
    ['the address after a redirecting path', `${HOST}/redirect?to=/file/1/download?token=_Z8KaTEp`],
    ['the host as user name', 'https://www.saint-etienne-metropole.fr@evil.example/file/1/download?token=_Z8KaTEp'],
    ['a user name', DOCUMENT.replace('//', '//somebody@')],
    ['a password', DOCUMENT.replace('//', '//a:b@')],
    ['a port', DOCUMENT.replace('.fr/', '.fr:8443/')],
    ['the port of http over https', DOCUMENT.replace('.fr/', '.fr:80/')],
    ['an IP address', 'https://127.0.0.1/file/1/download?token=_Z8KaTEp'],
    ['no number', '/file/abc/download?token=_Z8KaTEp'],
    ['a number with letters', '/file/12a/download?token=_Z8KaTEp'],
    ['a negative number', '/file/-1/download?token=_Z8KaTEp'],
    ['no number at all', '/file//download?token=_Z8KaTEp'],
    ['files', '/files/123/download?token=_Z8KaTEp'],
    ['a folder before', '/en/file/123/download?token=_Z8KaTEp'],
    ['a trailing slash', '/file/123/download/?token=_Z8KaTEp'],
    ['download twice', '/file/123/download/download?token=_Z8KaTEp'],
    ['a doubled slash', '//www.saint-etienne-metropole.fr//file/123/download?token=_Z8KaTEp'],
    ['a word that goes on', '/file/123/downloads?token=_Z8KaTEp'],
    ['capitals in the path', '/File/123/Download?token=_Z8KaTEp'],
    ['an encoded letter', '/file/123/%64ownload?token=_Z8KaTEp'],
    ['an encoded slash', '/file%2F123/download?token=_Z8KaTEp'],
    ['an encoded question mark', '/file/123/download%3Ftoken=_Z8KaTEp'],
    ['no token', '/file/123/download'],
    ['an empty token', '/file/123/download?token='],
    ['a token without a value', '/file/123/download?token'],
    ['two tokens', '/file/123/download?token=_Z8KaTEp&token=AAAAAAAA'],
    ['a token with a slash', '/file/123/download?token=a/b'],
    ['an encoded token', '/file/123/download?token=%5FZ8KaTEp'],
    ['the token in the fragment', '/file/123/download#?token=_Z8KaTEp'],
    ['another parameter', '/file/123/download?tok=_Z8KaTEp'],
    ['the page of the file', '/file/123?token=_Z8KaTEp'],
    ['a script', 'javascript:location="/file/123/download?token=_Z8KaTEp"'],
    ['data', 'data:application/pdf,/file/123/download?token=_Z8KaTEp'],
    ['a blob', `blob:${DOCUMENT}`],
    ['ftp', DOCUMENT.replace('https', 'ftp')],
    ['a mail', 'mailto:file@www.saint-etienne-metropole.fr?subject=/file/123/download'],
    ['.pdf in the query', '/node/12?file=acte.pdf'],
    ['.pdf in a folder', '/acte.pdf/annexe'],
    ['.pdf alone', '/files/.pdf'],
    ['a name that goes on', '/files/acte.pdfx'],
    ['a PDF elsewhere', 'https://evil.example/acte.pdf'],
    ['a PDF with a port', `${HOST}:8443/acte.pdf`],
  ])('%s', (_why, href) => {
    expect(found(href)).toBeUndefined();
  });
});

/** The parts that the first-stage selector looks for, read from the selector itself. */
const HINTS = [...CANDIDATES.matchAll(/href\*="([^"]+)"/g)].map((match) => match[1] ?? '');

test.each(['/file/3275266/download?token=_Z8KaTEp', 'file/1/download?token=x', '/sites/default/files/ACTE.PDF'])(
  'the first stage does not pass over %s',
  (href) => {
    expect(HINTS.some((hint) => href.includes(hint))).toBe(true);
  },
);
