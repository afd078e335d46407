import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../../model/evidence.ts';

/** A beneficiary as an act prints it. */
export interface NamedBeneficiary {
  name: string;
  authority?: string | undefined;
  /** Of the act's document. */
  address: string;
}

/** What else the shell around the panel can open: passages in the document itself, the document, the collection. */
export interface BesideDocument {
  /**
   * @param address of the document that holds the passage: a related act's is another one
   * @param version hash of an earlier version that holds it
   */
  onShowPassage: (address: string, passage: Evidence, version?: string) => void;
  /** Opens the document as a whole, at a page. Absent where it is open already. */
  onOpen?: (address: string, page: number) => void;
  /** Opens the collection. Absent where it is open already. */
  onLibrary?: () => void;
  /** Shows everything that the collection has of a beneficiary. */
  onBeneficiary?: (beneficiary: NamedBeneficiary) => void;
  /** The act that is shown, from 0: where the document and the panel choose it together. */
  act?: Signal<number>;
}

const Beside = createContext<BesideDocument | undefined>(undefined);

export const BesideDocumentProvider = Beside.Provider;

/** Undefined where passages can only be quoted. */
export const useBesideDocument = (): BesideDocument | undefined => useContext(Beside);
