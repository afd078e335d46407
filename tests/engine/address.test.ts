import { describe, expect, test } from 'vitest';
import { checkAddress, documentAddress } from '../../lib/engine/address.ts';

const RELEASE = { allowLoopback: false };
const TEST = { allowLoopback: true };

const allowed = (address: string, rules = RELEASE) => checkAddress(address, rules).ok;

describe('public addresses', () => {
  test.each([
    'https://www.saint-etienne-metropole.fr/file/3275266/download?token=_Z8KaTEp',
    'http://www.example.fr/a.pdf',
    'https://www.example.fr:8443/a.pdf',
    'https://délibérations.example.fr/a.pdf',
    'https://local.example.fr/a.pdf',
    'https://localhost.example.fr/a.pdf',
    'https://93.184.215.14/a.pdf',
    'https://[2a00:1450:4007:80e::2003]/a.pdf',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
  ])('%s is allowed', (address) => expect(allowed(address)).toBe(true));
});

describe('everything else is refused, in tests too', () => {
  test.each([
    ['nothing', ''],
    ['no address', 'a.pdf'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:application/pdf;base64,JVBERi0='],
    ['a blob', 'blob:https://www.example.fr/0f0f'],
    ['a script', 'javascript:alert(1)'],
    ['ftp', 'ftp://www.example.fr/a.pdf'],
    ['a page of the extension', 'chrome-extension://abcdefgh/a.pdf'],
    ['a user name', 'https://reader@www.example.fr/a.pdf'],
    ['a user name and a password', 'https://reader:secret@www.example.fr/a.pdf'],
    ['a user name that looks like the host', 'https://www.example.fr@93.184.215.14/a.pdf'],
    ['10/8', 'http://10.1.2.3/'],
    ['172.16/12', 'http://172.16.0.1/'],
    ['172.16/12, its end', 'http://172.31.255.255/'],
    ['192.168/16', 'http://192.168.1.1/'],
    ['cloud metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['carrier network', 'http://100.64.0.1/'],
    ['this network', 'http://0.0.0.0/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['benchmarks', 'http://198.18.0.1/'],
    ['private as one decimal number', 'http://3232235777/'],
    ['private in hexadecimal', 'http://0xc0a80101/'],
    ['private in hexadecimal parts', 'http://0xc0.0xa8.0x1.0x1/'],
    ['private in octal', 'http://0300.0250.0001.0001/'],
    ['private with parts left out', 'http://192.168.257/'],
    ['private with full-width digits', 'http://１９２.１６８.１.１/'],
    ['private with a final dot', 'http://192.168.1.1./'],
    ['unique local', 'http://[fd00::1]/'],
    ['link-local', 'http://[fe80::1]/'],
    ['mapped private', 'http://[::ffff:192.168.1.1]/'],
    ['mapped private in hexadecimal', 'http://[::ffff:c0a8:101]/'],
    ['private behind NAT64', 'http://[64:ff9b::c0a8:101]/'],
    ['private behind 6to4', 'http://[2002:c0a8:101::]/'],
    ['unspecified', 'http://[::]/'],
    ['multicast 6', 'http://[ff02::1]/'],
    ['documentation 6', 'http://[2001:db8::1]/'],
    ['a name of the own network', 'http://intranet/'],
    ['a name of the own network with a dot', 'http://intranet./'],
    ['.local', 'http://printer.local/'],
    ['.internal', 'http://metadata.google.internal/'],
    ['.home.arpa', 'http://nas.home.arpa/'],
  ])('%s', (_name, address) => {
    expect(checkAddress(address, RELEASE)).toMatchObject({ ok: false, error: { code: 'address-forbidden' } });
    expect(allowed(address, TEST)).toBe(false);
  });
});

describe('the loopback is for tests alone', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.9.9.9/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://localhost/',
    'http://localhost./',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
  ])('%s', (address) => {
    expect(allowed(address)).toBe(false);
    expect(allowed(address, TEST)).toBe(true);
  });

  test('other names of the loopback are refused always', () => {
    expect(allowed('http://a.localhost/', TEST)).toBe(false);
  });
});

test('a document is stored under its address without the fragment', () => {
  expect(documentAddress('https://www.example.fr/a.pdf?x=1#page=3')).toBe('https://www.example.fr/a.pdf?x=1');
});
