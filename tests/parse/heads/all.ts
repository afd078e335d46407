/** All cases of heads, and how they are read. */
import { readPages } from '../../../lib/parse/index.ts';
import { pagesOf } from '../lines.ts';
import { plain } from '../plain.ts';
import { ATTENDANCE } from './attendance.ts';
import type { HeadCase } from './case.ts';
import { IDENTITY } from './identity.ts';
import { MORE_ATTENDANCE } from './more-attendance.ts';
import { REFERENCES } from './references.ts';
import { UNSEEN_HEADS } from './unseen-heads.ts';

export const HEADS: readonly (readonly [about: string, cases: readonly HeadCase[]])[] = [
  ['identity', IDENTITY],
  ['attendance', ATTENDANCE],
  ['more attendance', MORE_ATTENDANCE],
  ['references', REFERENCES],
  ['heads unseen before', UNSEEN_HEADS],
];

/** Some fields of the one act that the text is. */
export function saidOf(text: string, fields: readonly string[]): Record<string, unknown> {
  const [act] = readPages(pagesOf(text)).deliberations;
  const all: Record<string, unknown> = act ? plain(act) : {};
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}
