/** The drawings of the document's tools, as inline vectors in the text's own colour. */
import { Drawing } from '../panel/signs.tsx';

const STROKE = 1.4;

/** A page with a column at its side. */
export const SideSign = () => <Drawing lines="M2 3h12v10H2zM6.5 3v10" stroke={STROKE} />;

export const FindSign = () => (
  <Drawing lines="M10.2 10.2L14 14M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0z" stroke={STROKE} />
);

/** A quarter turn, clockwise. */
export const RotateSign = () => <Drawing lines="M13 8a5 5 0 1 1-1.8-3.85M11.6 1.5v3h-3" stroke={STROKE} />;

export const PrintSign = () => (
  <Drawing lines="M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z" stroke={STROKE} />
);

/** Down, to the disk. */
export const DownloadSign = () => <Drawing lines="M8 2v8M4.5 6.75L8 10.25l3.5-3.5M2.5 13.5h11" stroke={STROKE} />;
