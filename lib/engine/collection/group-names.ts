/** Which names are one beneficiary, by the reader's rules. */
import type { ScopedName } from '../../collection/names.ts';
import { identityOf } from '../../related/identity.ts';

function keyOf({ scope, name }: ScopedName): string {
  const { key, kind, civility } = identityOf(name);
  // « Commune de X » is not « association X », and « M. X » is not « Mme X »; the other forms say nothing against each other.
  const kept = kind === 'person' || kind === 'commune' ? [kind, civility ?? ''] : [];
  return [scope, key, ...kept].join('|');
}

/** Keeps what it found: names are grouped anew whenever rows have come. */
export function rememberGroups(): (names: readonly ScopedName[]) => readonly string[] {
  const keys: string[] = [];
  let known: readonly ScopedName[] = [];
  return (names) => {
    // Names only ever come behind those that are there, unless all rows were loaded anew.
    if (known !== names) keys.length = 0;
    known = names;
    for (const name of names.slice(keys.length)) keys.push(keyOf(name));
    return keys;
  };
}
