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

export function CloseSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" stroke-width="1.5" fill="none" />
    </svg>
  );
}

/** A list, beside which something else stands. */
export function ListSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M2.5 4h1M2.5 8h1M2.5 12h1M6 4h7.5M6 8h7.5M6 12h7.5"
        stroke="currentColor"
        stroke-width="1.5"
        fill="none"
      />
    </svg>
  );
}

/** Documents on a shelf. */
export function CollectionSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M3 2.5h2.5v10H3zM6.5 2.5H9v10H6.5zM10.6 3.4l2.3-.7 2.3 9.2-2.3.7zM1.5 14.5h13"
        stroke="currentColor"
        stroke-width="1.3"
        fill="none"
      />
    </svg>
  );
}

/** Points back (`previous`) or on. */
export function ArrowSign({ previous = false }: { previous?: boolean }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={previous ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'} stroke="currentColor" stroke-width="1.5" fill="none" />
    </svg>
  );
}

/** A triangle where the figures disagree, a tick where they agree: told apart by shape. */
export function CheckSign({ failed }: { failed: boolean }) {
  return (
    <svg class={failed ? 'check-sign check-sign-failed' : 'check-sign'} viewBox="0 0 16 16" aria-hidden="true">
      {failed ? (
        <path d="M8 2L14.5 13.5h-13zM8 6.5v3.25M8 11v1" stroke="currentColor" stroke-width="1.4" fill="none" />
      ) : (
        <path d="M3 8.5l3.25 3.25L13 5" stroke="currentColor" stroke-width="1.5" fill="none" />
      )}
    </svg>
  );
}
