/** The few drawings of the panel, as inline vectors in the text's own colour. */

/** Délibéré's mark: a document, and the line of it that answers. */
export function Sign() {
  return (
    <svg class="wordmark-sign" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4 1.75h8.2L16.25 6v12.25H4z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M7 6h3M7 14.5h6" stroke="currentColor" stroke-width="1.5" />
      <path class="wordmark-answer" d="M7 10.25h6.25" stroke="currentColor" stroke-width="2.75" />
    </svg>
  );
}

export function Wordmark({ name }: { name: string }) {
  return (
    <span class="wordmark">
      <Sign />
      <span class="wordmark-name">{name}</span>
    </span>
  );
}

export interface DrawingProps {
  /** Its lines, in a square of 16. */
  lines: string;
  /** How thick they are. */
  stroke?: number;
  class?: string;
}

/** One of the small drawings, which stand beside words or are named by their button. */
export function Drawing({ lines, stroke = 1.5, class: className = 'sign' }: DrawingProps) {
  return (
    <svg class={className} viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines} stroke="currentColor" stroke-width={stroke} fill="none" />
    </svg>
  );
}

export const CloseSign = () => <Drawing lines="M3.5 3.5l9 9M12.5 3.5l-9 9" />;

/** A list, beside which something else stands. */
export const ListSign = () => <Drawing lines="M2.5 4h1M2.5 8h1M2.5 12h1M6 4h7.5M6 8h7.5M6 12h7.5" />;

/** Documents on a shelf. */
export const CollectionSign = () => (
  <Drawing lines="M3 2.5h2.5v10H3zM6.5 2.5H9v10H6.5zM10.6 3.4l2.3-.7 2.3 9.2-2.3.7zM1.5 14.5h13" stroke={1.3} />
);

/** Points back (`previous`) or on. */
export const ArrowSign = ({ previous = false }: { previous?: boolean }) => (
  <Drawing lines={previous ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'} />
);

/** A triangle where the figures disagree, a tick where they agree: told apart by shape. */
export const CheckSign = ({ failed }: { failed: boolean }) =>
  failed ? (
    <Drawing class="check-sign check-sign-failed" lines="M8 2L14.5 13.5h-13zM8 6.5v3.25M8 11v1" stroke={1.4} />
  ) : (
    <Drawing class="check-sign" lines="M3 8.5l3.25 3.25L13 5" />
  );
