/** What a declared site is: the rules by which one authority publishes its deliberations. */

/**
 * The parts of an absolute address that the rules look at. A parsed `URL` fits as it is; this folder knows no DOM, so
 * whoever calls it parses.
 */
export interface ParsedAddress {
  /** With its colon: `https:`. */
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  /** Lower case, without the port. */
  readonly hostname: string;
  /** Empty where it is the protocol's own. */
  readonly port: string;
  /** Percent-encoded as in the address. */
  readonly pathname: string;
  /** With its question mark, or empty. */
  readonly search: string;
}

/** A shape that the addresses of a site's documents have, extension or not. */
export interface DocumentShape {
  /** Of the whole path. */
  path: RegExp;
  /** Parameters that must be there, each once, with a value that fits; the canonical address keeps these and no other. */
  parameters: Readonly<Record<string, RegExp>>;
  /** The address says by itself that this is an act: nothing around the link need say so. */
  unmistakable?: boolean;
}

export interface Site {
  id: string;
  /** As the authority writes its own name. */
  authority: string;
  /** 9 digits, Luhn-valid. */
  siren: string;
  /** Exact hosts of the pages that link the documents, lower case. */
  pageHosts: readonly string[];
  /** Exact hosts that the documents come from, lower case. */
  documentHosts: readonly string[];
  /** Paths of the pages that list deliberations. Paging and filters are in the query, which does not matter. */
  listings: readonly RegExp[];
  /** The page where a reader begins to look for an act, where one was seen. */
  listing?: string;
  documents: readonly DocumentShape[];
  /** Its acts have no addresses of their own: all that can be done is to say so, and to read one that is open. */
  withoutAddresses?: boolean;
}
