import type { DocumentState } from '../../lib/model/document.ts';
import type { Result } from '../../lib/model/result.ts';

/** What the marks ask of the engine. */
export interface EngineLink {
  /** What is known of these addresses, without fetching anything; from then on {@link EngineLink.onState} tells more. */
  watch(addresses: string[]): Promise<Result<{ address: string; state: DocumentState }[]>>;
  /** Reads a document, or answers from the store. */
  read(address: string): Promise<Result<DocumentState>>;
  onState(heard: (address: string, state: DocumentState) => void): void;
}
