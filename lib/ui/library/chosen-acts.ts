/** The acts that the lines of a table stand for. */
import type { View } from '../../model/collection.ts';
import { ok, type Result } from '../../model/result.ts';
import type { CollectionSource } from '../../model/collection-source.ts';
import type { Chosen } from './selection.ts';

/** `sha256#n/place` of a grant, `sha256#n` of an act. */
const actOfKey = (key: string): string => key.split('/')[0] ?? key;

/** Whether lines that were chosen one by one tell which acts they are: beneficiaries do not. */
export const tellsActs = ({ table }: View, { all }: Chosen): boolean => all || table !== 'beneficiaries';

/**
 * The acts of the lines that are chosen, in the view's order if all are. An act of which one grant is chosen is meant, and is
 * left out only where its own line was taken out.
 */
export async function chosenActs(
  source: CollectionSource,
  view: View,
  { all, keys }: Chosen,
): Promise<Result<string[]>> {
  if (!all) return ok([...new Set([...keys].map(actOfKey))]);
  const found = await source.ids(view);
  return found.ok ? ok(found.value.filter((id) => !keys.has(id))) : found;
}
