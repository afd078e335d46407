/** `@font times`, `@margins 60 60 50 60`: how the whole document looks. */
import { FONT_NAMES, type FontName, type Look } from './block.ts';

export const START: Readonly<Look> = {
  font: 'helvetica',
  size: 10.5,
  leading: 1.25,
  margins: { left: 62, right: 62, top: 56, bottom: 60 },
  justify: false,
};

/** Takes one setting in; gives what is wrong with it. */
export function readLook(look: Look, name: string, value: string): string | undefined {
  if (name === 'font') {
    if (!isFont(value)) return `no font "${value}": ${FONT_NAMES.join(', ')}`;
    look.font = value;
  } else if (name === 'text-size') look.size = Number(value);
  else if (name === 'leading') look.leading = Number(value);
  else if (name === 'justify') look.justify = true;
  else if (name === 'head') look.head = value;
  else if (name === 'foot') look.foot = value;
  else if (name === 'margins') {
    const [left = NaN, right = NaN, top = NaN, bottom = NaN] = value.split(/\s+/).map(Number);
    look.margins = { left, right, top, bottom };
  } else return `no directive @${name}`;
  const numbers = [look.size, look.leading, ...Object.values(look.margins)];
  return numbers.some(Number.isNaN) ? `@${name} wants numbers` : undefined;
}

const isFont = (value: string): value is FontName => FONT_NAMES.some((font) => font === value);
