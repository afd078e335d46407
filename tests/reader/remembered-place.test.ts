import { beforeEach, expect, test } from 'vitest';
import {
  forgetPlaces,
  rememberedPlace,
  rememberPlace,
  type RememberedPlace,
} from '../../entrypoints/reader/remembered-place.ts';

/** What is used of a browser's storage. */
class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly #items = new Map<string, string>();
  length = 0;
  clear = (): void => this.#items.clear();
  key = (): null => null;
  getItem = (key: string): string | null => this.#items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.#items.set(key, value);
  removeItem = (key: string): void => void this.#items.delete(key);
}

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
});

const at = (page: number): RememberedPlace => ({ page, zoom: 'page-width', rotation: 90 });
const address = (n: number): string => `https://www.valserine.example/${n}.pdf`;

test('each document has its own place, the last one', () => {
  rememberPlace(storage, address(1), at(3));
  rememberPlace(storage, address(2), { page: 7, zoom: 1.5, rotation: 0 });
  rememberPlace(storage, address(1), at(4));
  expect(rememberedPlace(storage, address(1))).toEqual(at(4));
  expect(rememberedPlace(storage, address(2))).toEqual({ page: 7, zoom: 1.5, rotation: 0 });
  expect(rememberedPlace(storage, address(3))).toBeUndefined();
});

test('the documents that were open longest ago are forgotten', () => {
  for (let n = 0; n < 250; n += 1) rememberPlace(storage, address(n), at(1));
  expect(rememberedPlace(storage, address(49))).toBeUndefined();
  expect(rememberedPlace(storage, address(50))).toEqual(at(1));
});

test('all are forgotten together', () => {
  rememberPlace(storage, address(1), at(3));
  forgetPlaces(storage);
  expect(rememberedPlace(storage, address(1))).toBeUndefined();
});

test.each(['{', '[["x", {"page": -1}]]', '{"x": 1}'])('what is not understood is no place: %s', (stored) => {
  storage.setItem('delibere.places', stored);
  expect(rememberedPlace(storage, 'x')).toBeUndefined();
  rememberPlace(storage, address(1), at(3));
  expect(rememberedPlace(storage, address(1))).toEqual(at(3));
});

test('a full disk loses nothing else', () => {
  storage.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  expect(() => rememberPlace(storage, address(1), at(3))).not.toThrow();
});
