import type { BatchProgress } from '../../lib/model/batch.ts';
import type { ListingProgress } from '../../lib/messages/listings.ts';

/** Milliseconds between two words on a listing that goes on. */
const EVERY = 1_000;

/** Passes on how far listings are, seldom enough for a button: what ends or rests is told at once. */
export function listingTeller(tell: (progress: ListingProgress) => void): (batch: BatchProgress) => void {
  const told = new Map<string, number>();
  return ({ id, state, listed, tally }) => {
    const now = performance.now();
    const isRunning = state === 'running';
    if (isRunning && now - (told.get(id) ?? -EVERY) < EVERY) return;
    told.set(id, now);
    const isOpen = isRunning || state === 'paused';
    tell({ kind: 'listing-progress', batch: id, isOpen, isRunning, done: listed - tally.waiting, all: listed });
  };
}
