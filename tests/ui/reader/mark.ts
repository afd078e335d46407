import type { Box } from '../../../lib/model/evidence.ts';
import type { Mark } from '../../../lib/ui/reader/marks.ts';

/** A mark of the first act on the first page; its quote and its value's path are its name. */
export const mark = (id: string, ...boxes: Box[]): Mark => ({
  id,
  act: 0,
  path: id,
  kind: 'identity',
  page: 1,
  quote: id,
  boxes,
  read: { page: 1, quote: id, boxes, source: 'text-layer' },
  isLost: false,
});
