/** Whether a file that is shown is the version that was read. */
import { expect, test } from 'vitest';
import { isSameVersion, type ShownVersion } from '../../entrypoints/reader/shown-version.ts';
import type { Answer } from '../../lib/model/document.ts';
import { answerOf } from '../ui/fixtures/answers.ts';
import { oneGrant } from '../ui/fixtures/acts.ts';

const plain = answerOf([oneGrant], []);
const { sha256, bytes: size } = plain.reading;
const read = (validators: Pick<Answer, 'etag' | 'lastModified'>): Answer => ({ ...plain, ...validators });

test.each<[what: string, shown: ShownVersion, answer: Answer, same: boolean]>([
  ['its hash says so', { size, sha256 }, read({}), true],
  ['its hash says so, whatever its server says', { size, sha256, etag: '"2"' }, read({ etag: '"1"' }), true],
  ['its hash is another', { size, sha256: 'other', etag: '"1"' }, read({ etag: '"1"' }), false],
  ['its tag is the same', { size, etag: '"1"' }, read({ etag: '"1"' }), true],
  [
    'its tag is another',
    { size, etag: '"2"', lastModified: 'Monday' },
    read({ etag: '"1"', lastModified: 'Monday' }),
    false,
  ],
  ['it has lost its tag', { size, lastModified: 'Monday' }, read({ etag: '"1"', lastModified: 'Monday' }), false],
  ['its date is the same', { size, lastModified: 'Monday' }, read({ lastModified: 'Monday' }), true],
  ['its date is another', { size, lastModified: 'Tuesday' }, read({ lastModified: 'Monday' }), false],
  ['it is longer', { size: size + 1, etag: '"1"' }, read({ etag: '"1"' }), false],
  ['nothing is known of it but its size', { size }, read({}), false],
])('a file is told to be the one that was read or not: %s', (_what, shown, answer, same) => {
  expect(isSameVersion(shown, answer)).toBe(same);
});
