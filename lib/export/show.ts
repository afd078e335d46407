/** How values stand in a cell of text. What cannot stand there comes out empty. */
import { isDay } from '../model/correctable-types.ts';
import type { Outcome } from '../model/reading.ts';
import { cellText, euros } from './cell.ts';

export type Show = (value: unknown) => string;

export const asText: Show = (value) =>
  typeof value === 'string' || typeof value === 'number' ? cellText(String(value)) : '';

/** Of integer cents. */
export const asMoney: Show = (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? euros(value) : '');

export const asDay: Show = (value) => (typeof value === 'string' && isDay(value) ? value : '');

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  unanimous: 'unanimité',
  majority: 'majorité',
  adopted: 'adopté',
  rejected: 'rejeté',
  noted: 'pris acte',
  postponed: 'ajourné ou retiré',
};

export const asOutcome: Show = (value) =>
  typeof value === 'string' && value in OUTCOME_WORDS ? OUTCOME_WORDS[value as Outcome] : '';
