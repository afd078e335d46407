import { expect, test } from 'vitest';
import { withoutCivility } from '../../../lib/ui/format/civility.ts';

test.each([
  ['Mme Anne\nPETIT', 'Anne PETIT'],
  [' M. Paul DURAND, ', 'Paul DURAND'],
  ['MM. DURAND', 'DURAND'],
  ['Madame la Présidente', 'la Présidente'],
  ['Mercédès MEUNIER', 'Mercédès MEUNIER'],
  ['M.', 'M'],
])('%j is named %s', (words, name) => expect(withoutCivility(words)).toBe(name));
