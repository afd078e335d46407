/** What the demonstration's site has, by the words of its links. */
import { demoDocuments } from '../../../demo/documents.ts';
import type { LinkedDocument } from '../../../demo/site/document.ts';
import { HOST } from '../../../demo/site/server.ts';

export const documents = await demoDocuments();

export function documentNamed(words: string): LinkedDocument {
  const found = documents.find(({ label }) => label.includes(words));
  if (found === undefined) throw new Error(`no document of the demonstration is named ${words}`);
  return found;
}

export const addressOf = ({ path }: Pick<LinkedDocument, 'path'>): string => `https://${HOST}${path}`;
