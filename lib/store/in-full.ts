/** Transactions that happen wholly or not at all, whatever fails in them, and that say why they failed. */

interface Ending {
  abort(): void;
  done: Promise<void>;
  error: DOMException | null;
}

/**
 * For a request that is not waited for by itself: if it fails the transaction ends, and that is waited for.
 */
export const unheeded = (request: Promise<unknown>): void => void request.catch(() => {});

/** Does work in a transaction and waits for its end. Rejects with the first error, when nothing of it remains. */
export async function inFull(transaction: Ending, work: () => Promise<void>): Promise<void> {
  unheeded(transaction.done);
  try {
    await work();
    await transaction.done;
  } catch (error) {
    throw await aborted(transaction, error);
  }
}

/** Makes sure that nothing of the transaction remains; says why it failed. A full disk shows on it alone. */
async function aborted(transaction: Ending, error: unknown): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself already.
  }
  await transaction.done.catch(() => {});
  return transaction.error ?? error;
}
