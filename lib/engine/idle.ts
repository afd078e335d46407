/** Tells when nobody has needed the engine for a while, so that what it holds in memory can be given back. */

/** Milliseconds. A reader who goes from one page of a listing to the next should not wait for a new start. */
export const IDLE_AFTER = 300_000;

/** So many looks make up the while. */
const LOOKS = 5;

/**
 * @param isIdle whether nobody needs the engine now
 * @param onIdle nobody has needed it at any look for the whole time; told again only after it was needed
 * @returns stops looking
 */
export function watchIdle(isIdle: () => boolean, onIdle: () => void, after = IDLE_AFTER): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    looks = isIdle() ? looks + 1 : 0;
    if (looks === LOOKS) onIdle();
  }, after / LOOKS);
  return () => clearInterval(timer);
}
