/** A failure on its way through streams, which know exceptions alone. It is a {@link Result} again where they end. */
import { err, type Failure, type Result } from '../../model/result.ts';
import { storageFailure } from '../failure.ts';

export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail ?? failure.code);
    this.failure = failure;
  }
}

/** The value of a result, without which there is no going on. */
export function needed<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}

/** What `work` comes to. Anything thrown that is not {@link Refused} is of the browser's storage. */
export async function settled<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return err(error instanceof Refused ? error.failure : storageFailure(error));
  }
}
