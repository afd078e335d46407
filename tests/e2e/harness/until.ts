/** Waiting until a page is as it should be. */
import type { EvaluateFunc, Frame, HandleFor, Page } from 'puppeteer-core';

/**
 * Milliseconds between two looks. By the clock, for a driver looks by frames otherwise, and a tab behind another draws none:
 * what is not so at the first look would never be seen.
 */
const EVERY = 50;

type Answer<F extends (...given: never[]) => unknown> = Promise<HandleFor<Awaited<ReturnType<F>>>>;

/** Runs in the page, again and again, until it gives something: that is the answer. */
export const until = <A extends unknown[], F extends EvaluateFunc<A>>(
  where: Page | Frame,
  isSo: F,
  ...given: A
): Answer<F> => where.waitForFunction<A, F>(isSo, { polling: EVERY }, ...given);

/** The same for what takes longer than anything else. @param timeout milliseconds */
export const untilWithin = <A extends unknown[], F extends EvaluateFunc<A>>(
  timeout: number,
  where: Page | Frame,
  isSo: F,
  ...given: A
): Answer<F> => where.waitForFunction<A, F>(isSo, { polling: EVERY, timeout }, ...given);
