import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { printAct } from '../../demo/print/act.ts';

/** The demonstration's acts as they are printed. */
export const demoActs = async (): Promise<Uint8Array<ArrayBuffer>[]> =>
  (await Promise.all(READABLE_ACTS.map(printAct))).map((bytes) => new Uint8Array(bytes));
