import type { CollectionClient } from './collection-client.ts';

/**
 * A client that calls for the engine when texts cannot be searched yet: nobody else may need it, and it alone makes them
 * searchable.
 *
 * @param wake called once
 */
export function wakingEngine(client: CollectionClient, wake: () => void): CollectionClient {
  let woken = false;
  return {
    ...client,
    async show(question) {
      const answer = await client.show(question);
      if (!woken && answer.ok && answer.value !== 'superseded' && answer.value.notIndexed > 0) {
        woken = true;
        wake();
      }
      return answer;
    },
  };
}
