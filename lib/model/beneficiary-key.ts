/** A beneficiary in an address: any name of its, with the authority whose acts print it. */
import type { PrintedName } from './merging.ts';

/** A scope holds no bar: it is a folded name, or a host. */
export const beneficiaryKey = ({ scope, name }: PrintedName): string => `${scope}|${name}`;

export function nameOfKey(key: string): PrintedName {
  const bar = key.indexOf('|');
  return { scope: key.slice(0, Math.max(0, bar)), name: key.slice(bar + 1) };
}
