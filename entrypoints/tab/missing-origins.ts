import type { ListedPage } from '../../lib/model/document.ts';
import { isPermitted } from '../engine/permitted.ts';

/** Origins of a page's documents that nobody permitted yet. */
export async function missingOrigins({ documents }: ListedPage): Promise<string[]> {
  const origins = [...new Set(documents.map(({ address }) => new URL(address).origin))];
  const permitted = await Promise.all(origins.map((origin) => isPermitted(new URL(origin))));
  return origins.filter((_, index) => permitted[index] !== true);
}
