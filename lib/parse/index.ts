/** Lines of text → deliberations, with evidence. Pure: the same lines give the same reading, anywhere. */
import type { TextPage } from '../model/page.ts';
import type { Deliberation, DocumentKind } from '../model/reading.ts';
import { cutActs, type CutDocument } from './acts/cut.ts';
import { inherit } from './acts/inherit.ts';
import { readAct } from './read-act.ts';
import { zoned } from './zones.ts';

/**
 * Version of the rules, kept with every stored act: a stored act with an older one is read again from its lines.
 * Raised with every change of what is read.
 */
export const READER_VERSION = '1';

export interface Parsed {
  status: 'read' | 'no-text' | 'not-deliberation';
  kind: DocumentKind;
  deliberations: Deliberation[];
}

/** Reads all acts of a document. `pages` in order; image-only pages may be among them. */
export function readPages(pages: readonly TextPage[]): Parsed {
  if (pages.every((page) => page.imageOnly || page.lines.length === 0)) {
    return { status: 'no-text', kind: 'other', deliberations: [] };
  }
  const cut = cutActs(pages);
  const deliberations = readActs(cut);
  return { status: deliberations.length > 0 ? 'read' : 'not-deliberation', kind: cut.kind, deliberations };
}

function readActs({ acts, head }: CutDocument): Deliberation[] {
  if (head === undefined) return acts.map(({ body, asides }) => readAct(zoned(body, asides)));
  const sitting = readAct(zoned(head.body, head.asides));
  return acts.map(({ body, asides }) => inherit(readAct(zoned(body, asides, { item: true })), sitting));
}
