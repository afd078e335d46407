/** How much of a text is letters, and of which case: what tells headings, names and prose apart. */

export interface Letters {
  /** All of them, in UTF-16 units, as the others. */
  letters: number;
  small: number;
  capitals: number;
}

const LETTER = 1;
const SMALL = 2;
const CAPITAL = 4;

/** Beyond these (Latin-1 and Latin Extended, A and B) a character is looked up anew each time. */
const TABLED = 0x250;

/** What each unit below {@link TABLED} is. */
const TABLE = Uint8Array.from({ length: TABLED }, (_, code) => kindOf(String.fromCharCode(code)));

export function lettersOf(text: string): Letters {
  const count: Letters = { letters: 0, small: 0, capitals: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < TABLED) add(count, TABLE[code] ?? 0, 1);
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      add(count, kindOf(character), character.length);
      at += character.length - 1;
    }
  }
  return count;
}

function add(count: Letters, kind: number, units: number): void {
  if (kind & LETTER) count.letters += units;
  if (kind & SMALL) count.small += units;
  else if (kind & CAPITAL) count.capitals += units;
}

function kindOf(character: string): number {
  if (!/\p{L}/u.test(character)) return 0;
  if (/\p{Ll}/u.test(character)) return LETTER | SMALL;
  return /\p{Lu}/u.test(character) ? LETTER | CAPITAL : LETTER;
}
