/** Typefaces: the standard ones, which a PDF need not embed, and two that are embedded. */
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const embedded = (family: string, weight: 400 | 700) =>
  resolve(`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`);

export interface Face {
  regular: string;
  bold: string;
}

export const FACES = {
  helvetica: { regular: 'Helvetica', bold: 'Helvetica-Bold' },
  times: { regular: 'Times-Roman', bold: 'Times-Bold' },
  courier: { regular: 'Courier', bold: 'Courier-Bold' },
  'open-sans': { regular: embedded('open-sans', 400), bold: embedded('open-sans', 700) },
  'source-serif': { regular: embedded('source-serif-4', 400), bold: embedded('source-serif-4', 700) },
} as const satisfies Record<string, Face>;
