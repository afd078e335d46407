/** The drawings of the document's tools, as inline vectors in the text's own colour. */
import type { ComponentChildren } from 'preact';

function Sign({ children }: { children: ComponentChildren }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4">
      {children}
    </svg>
  );
}

/** A page with a column at its side. */
export const SideSign = () => (
  <Sign>
    <path d="M2 3h12v10H2zM6.5 3v10" />
  </Sign>
);

export const FindSign = () => (
  <Sign>
    <path d="M10.2 10.2L14 14M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0z" />
  </Sign>
);

/** A quarter turn, clockwise. */
export const RotateSign = () => (
  <Sign>
    <path d="M13 8a5 5 0 1 1-1.8-3.85M11.6 1.5v3h-3" />
  </Sign>
);

export const PrintSign = () => (
  <Sign>
    <path d="M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z" />
  </Sign>
);

/** Down, to the disk. */
export const DownloadSign = () => (
  <Sign>
    <path d="M8 2v8M4.5 6.75L8 10.25l3.5-3.5M2.5 13.5h11" />
  </Sign>
);
