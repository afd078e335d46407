/** Messages that no shell of ours sends: anything at all, and requests with one thing wrong. */
import * as fc from 'fast-check';

/** Public, and well formed: only what is wrong elsewhere keeps a message with it from being obeyed. */
const ADDRESS = 'https://www.example.fr/a.pdf';
const ORIGIN = 'https://www.example.fr';

/** Addresses that pass for such, and that nothing may be asked from. */
export const FORBIDDEN = [
  'file:///etc/passwd',
  'data:application/pdf;base64,JVBERi0=',
  'blob:https://www.example.fr/0f0f',
  'javascript:alert(1)',
  'http://169.254.169.254/latest/meta-data/',
  'http://192.168.1.1/',
  'http://0xc0a80101/',
  'http://user:secret@www.example.fr/a.pdf',
  'chrome-extension://abcdefgh/manifest.json',
] as const;

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 3 });

const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 40 }));
const noAddress = anything.filter((value) => typeof value !== 'string');
const brokenAddress = fc.oneof(
  noAddress,
  text.filter((value) => !URL.canParse(value)),
  fc.constant(`${ADDRESS}?${'x'.repeat(5_000)}`),
);
const brokenId = fc.oneof(
  anything.filter((value) => typeof value !== 'number'),
  fc.double({ max: -Number.MIN_VALUE }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.5),
);
const id = fc.nat();
const oneAddress = fc.constantFrom('read', 'cancel', 'answer');
const unknownKey = fc.string({ minLength: 1 }).filter((key) => !['kind', 'id', 'address', 'again'].includes(key));

/** What is no request, and what is one that must be refused. */
export const toEngine: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.record({ kind: oneAddress, id, address: brokenAddress }),
  fc.record({ kind: oneAddress, id: brokenId, address: fc.constant(ADDRESS) }),
  fc.record({ kind: text, id, address: fc.constant(ADDRESS) }),
  fc.record({ kind: oneAddress, id }),
  fc
    .record({ kind: oneAddress, id, key: unknownKey, value: anything })
    .map(({ key, value, ...request }) => ({ ...request, address: ADDRESS, ['x' + key]: value })),
  fc.record({
    kind: fc.constant('read'),
    id,
    address: fc.constant(ADDRESS),
    again: anything.filter((value) => value !== undefined && typeof value !== 'boolean'),
  }),
  fc.record({ kind: fc.constant('watch'), id, addresses: anything.filter((value) => !Array.isArray(value)) }),
  fc.record({ kind: fc.constant('watch'), id, addresses: fc.array(brokenAddress, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: oneAddress, id, address: fc.constantFrom(...FORBIDDEN), again: fc.boolean() }),
  fc.record({ kind: fc.constant('watch'), id, addresses: fc.array(fc.constantFrom(...FORBIDDEN)) }),
);

const notCounting = anything.filter((value) => typeof value !== 'number' || !Number.isInteger(value) || value < 0);
const withoutFields = [
  'ensure-engine',
  'links-seen',
  'pdf-seen',
  'page-left',
  'panel-wanted',
  'side-panel-wanted',
  'library-wanted',
  'is-permitted',
] as const;

/** What the background knows no answer to. */
export const toBackground: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.record({ kind: text, address: fc.constant(ADDRESS) }),
  fc.record({ kind: fc.constantFrom('panel-wanted', 'is-permitted', 'document-wanted'), address: brokenAddress }),
  fc.record({ kind: fc.constantFrom(...withoutFields), also: anything }),
  fc.record({ kind: fc.constant('documents-listed'), count: notCounting }),
  fc.record({ kind: fc.constant('document-wanted'), address: fc.constant(ADDRESS), page: notCounting }),
  fc.record({ kind: fc.constant('forget-site'), page: brokenAddress }),
  fc.record({
    kind: fc.constant('library-wanted'),
    beneficiary: anything.filter((value) => value !== undefined),
  }),
  fc.record({ kind: fc.constant('read-page'), pages: anything, origins: anything, keep: anything }),
);

/** What only a page of the extension may want, well formed. */
export const FOR_OUR_PAGES_ALONE = [
  { kind: 'read-page', tabId: 7, pages: [ORIGIN], origins: [ORIGIN], keep: 'always' },
  { kind: 'forget-site', page: ORIGIN },
  { kind: 'is-permitted', address: ADDRESS },
  { kind: 'keeps-files' },
] as const;
