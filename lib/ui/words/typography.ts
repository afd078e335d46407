/** U+202F, the narrow no-break space that French sets before high punctuation. */
const NARROW = '\u202f';

/**
 * Sets French spacing, so that the locales can be written with ordinary spaces: « 4 000 € : adopté ! » never breaks
 * before its punctuation, its unit or inside its quotation marks.
 */
export function frenchSpacing(text: string): string {
  return text
    .replace(/ ([;:!?»€%])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NARROW}`);
}
