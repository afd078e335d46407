import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CARD, CLOSE_AFTER_MS, Intent, OPEN_AFTER_MS } from '../../entrypoints/marks.content/intent.ts';

const happened: string[] = [];
let intent: Intent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  happened.length = 0;
  intent = new Intent({ open: (subject) => happened.push(`open ${subject}`), close: () => happened.push('close') });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTime(ms);
const openA = () => {
  intent.point('a');
  pass(OPEN_AFTER_MS);
};

describe('intent', () => {
  test('opens only after a while', () => {
    intent.point('a');
    pass(OPEN_AFTER_MS - 1);
    expect(happened).toEqual([]);
    pass(1);
    expect(happened).toEqual(['open a']);
  });

  test('opens nothing on the way', () => {
    intent.point('a');
    pass(OPEN_AFTER_MS - 1);
    intent.point('b');
    pass(OPEN_AFTER_MS - 1);
    intent.point(undefined);
    pass(CLOSE_AFTER_MS * 2);
    expect(happened).not.toContain('open a');
    expect(happened).not.toContain('open b');
  });

  test('goes from one subject to another without closing between', () => {
    openA();
    intent.point('b');
    pass(OPEN_AFTER_MS);
    expect(happened).toEqual(['open a', 'open b']);
  });

  test('stays open over its card, and on the way there', () => {
    openA();
    intent.point(undefined);
    pass(CLOSE_AFTER_MS - 1);
    intent.point(CARD);
    pass(CLOSE_AFTER_MS * 10);
    expect(happened).toEqual(['open a']);
    intent.point(undefined);
    pass(CLOSE_AFTER_MS);
    expect(happened).toEqual(['open a', 'close']);
  });

  test('passing over another subject on the way to the card does not open that one', () => {
    openA();
    intent.point('b');
    pass(OPEN_AFTER_MS - 1);
    intent.point(CARD);
    pass(OPEN_AFTER_MS * 10);
    expect(happened).toEqual(['open a']);
  });

  test('a pointer that rests does not outweigh the keys', () => {
    openA();
    intent.focus('b');
    pass(OPEN_AFTER_MS);
    expect(happened).toEqual(['open a', 'open b']);
  });

  test('stays open on the focus when the pointer leaves', () => {
    intent.focus('a');
    pass(OPEN_AFTER_MS);
    intent.point('a');
    intent.point(undefined);
    pass(CLOSE_AFTER_MS);
    expect(happened).toEqual(['open a']);
    intent.focus(undefined);
    pass(CLOSE_AFTER_MS);
    expect(happened).toEqual(['open a', 'close']);
  });

  test('dismissed, it stays closed until pointed at or focused anew', () => {
    openA();
    intent.dismiss();
    expect(happened).toEqual(['open a', 'close']);
    intent.focus('a');
    pass(OPEN_AFTER_MS);
    expect(happened).toEqual(['open a', 'close']);
    intent.point(undefined);
    intent.focus(undefined);
    openA();
    expect(happened).toEqual(['open a', 'close', 'open a']);
  });

  test('dismissed before it opened, it does not open', () => {
    intent.point('a');
    intent.dismiss();
    pass(OPEN_AFTER_MS * 10);
    expect(happened).toEqual([]);
  });
});
