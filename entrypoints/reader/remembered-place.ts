/** Where the reader left each document: page, size and turn. Kept in the extension's own pages; erased with all else. */
import * as v from 'valibot';

const KEY = 'delibere.places';

/** Of the documents that were open last. */
const MOST = 200;

const placeSchema = v.strictObject({
  page: v.pipe(v.number(), v.integer(), v.minValue(1)),
  zoom: v.union([v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)), v.picklist(['auto', 'page-width', 'page-fit'])]),
  /** Degrees. */
  rotation: v.picklist([0, 90, 180, 270]),
});

export type RememberedPlace = v.InferOutput<typeof placeSchema>;

const places = v.array(v.tuple([v.string(), placeSchema]));

/** What is stored is not trusted: an older version may have written it. */
function all(storage: Storage): [address: string, place: RememberedPlace][] {
  try {
    return v.parse(places, JSON.parse(storage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

export const rememberedPlace = (storage: Storage, address: string): RememberedPlace | undefined =>
  all(storage).find(([of]) => of === address)?.[1];

export function rememberPlace(storage: Storage, address: string, place: RememberedPlace): void {
  const others = all(storage).filter(([of]) => of !== address);
  try {
    storage.setItem(KEY, JSON.stringify([[address, place], ...others].slice(0, MOST)));
  } catch {
    // A full disk: the place is forgotten, nothing else.
  }
}

export const forgetPlaces = (storage: Storage): void => storage.removeItem(KEY);
