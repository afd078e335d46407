/** What the toolbar's window says of the tab. */
export type PageState =
  | { kind: 'looking' }
  /** A page where no script may run. */
  | { kind: 'closed' }
  /** A site of the registry, or one allowed always; `documents` have their marks already. */
  | { kind: 'known'; authority: string; documents: number }
  | { kind: 'allowed'; host: string; documents: number; withoutAddress: number }
  /** A site that the registry knows to hand out its documents without addresses. */
  | { kind: 'no-addresses'; authority: string }
  /** Known or allowed, and the reader took access back. */
  | { kind: 'withdrawn'; host: string }
  /** Any other page, as the click on the button lets us see it. */
  | {
      kind: 'other';
      host: string;
      documents: number;
      withoutAddress: number;
      /** Their marks are there: the reader chose « once » before. */
      marked: boolean;
      /** Where the documents are. */
      hosts: readonly string[];
      /** Sites that are shown in frames, into which nobody may look yet. */
      frames: readonly string[];
    }
  /** A PDF in the tab that may be read. */
  | { kind: 'pdf'; host: string }
  /** A PDF in the tab, of a host that may not be read yet. */
  | { kind: 'document'; host: string };

/** What came of the reader's last choice. */
export type Outcome = 'done' | 'refused';
