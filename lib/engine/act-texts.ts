import type { TextPage } from '../model/page.ts';
import { cutActs } from '../parse/acts/cut.ts';
import { makeFlow } from '../parse/text/flow.ts';

/** The running text of each act of a document, in order: what stands beside it on the pages is left out. */
export const actTexts = (pages: readonly TextPage[]): string[] =>
  cutActs(pages).acts.map(({ body }) => makeFlow(body).text);
