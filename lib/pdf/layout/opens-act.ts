import type { TextLine, TextPage } from '../../model/page.ts';

/** The heading of an act is over when the first line of running text comes. */
const PROSE_LENGTH = 60;

/** « DELIBERATION N°2022.00155 », « Délibération n° 2013 / 6 », « N° DEL2025-72 » */
const NUMBER = /(?:d[ée]lib[ée]ration|\bn\s?[°ºo])\s*:?\s*(?:n\s?[°ºo]\s*)?:?\s*(\S*\d[\d /._-]*)/iu;

/** Whether a page begins an act: it is the first one, or its heading has another act's number than the page before. */
export function opensAct(page: TextPage, before: TextPage | undefined): boolean {
  if (!before) return true;
  const number = headingNumber(page);
  return number !== undefined && number !== headingNumber(before);
}

function headingNumber(page: TextPage): string | undefined {
  const end = page.lines.findIndex(isProse);
  const heading = end < 0 ? page.lines : page.lines.slice(0, end);
  for (const line of heading) {
    const number = NUMBER.exec(line.text)?.[1];
    if (number) return number.replaceAll(' ', '');
  }
  return undefined;
}

const isProse = (line: TextLine): boolean => line.text.length > PROSE_LENGTH && /\p{Ll}{3}/u.test(line.text);
