import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { BatchDocument } from '../../model/batch.ts';
import type { Batches } from '../session/batches.ts';

/**
 * The documents of a listing, looked up anew whenever what they depend on changes; undefined until they are known.
 *
 * @param batch undefined for no listing
 */
export function useDocuments(
  batches: Batches,
  batch: string | undefined,
  depends: readonly unknown[],
): readonly BatchDocument[] | undefined {
  const found = useSignal<readonly BatchDocument[] | undefined>(undefined);
  useEffect(() => {
    let isAsked = true;
    const look = async (id: string): Promise<void> => {
      const documents = await batches.documents(id);
      if (isAsked) found.value = documents;
    };
    if (batch === undefined) found.value = undefined;
    else void look(batch);
    return () => {
      isAsked = false;
    };
  }, [batch, ...depends]);
  return found.value;
}
