/** Files of the user's that a page was given to read. */
import type { Failure } from './result.ts';

/** Written down until all files of the page are over: what is lost with the page can be named by the next one. */
export interface AccountedFile {
  /** Among the files of its page, from 0. */
  place: number;
  name: string;
  bytes: number;
  /** Of the document, once the file is kept until it is read. */
  address?: string;
  /** Why it was not taken. */
  failure?: Failure;
}
