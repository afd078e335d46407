/** A profile in the address of the collection's page: whoever knows a name there can lead to it. */
import { PROFILES, type ProfileKey } from './profile.ts';

/** UTF-16 units; an address comes from outside. */
const LONGEST = 2_000;

export const profileParameters = ({ of, scope, name }: ProfileKey): [name: string, value: string][] => [
  ['of', of],
  ['scope', scope],
  ['name', name],
];

/**
 * Undefined if there is none, or none that makes sense.
 *
 * @param parameter gives the value of a name
 */
export function profileFrom(parameter: (name: string) => string | null): ProfileKey | undefined {
  const of = PROFILES.find((one) => one === parameter('of'));
  const [scope = '', name = ''] = ['scope', 'name'].map((part) => (parameter(part) ?? '').slice(0, LONGEST));
  return of && { of, scope, name };
}
