/** What a citation says of an act, whatever its format. */
import { isDay } from '../../model/correctable-types.ts';
import { cellText } from '../cell.ts';
import type { ExportedAct } from '../exported.ts';
import { nameKey } from '../../model/name-key.ts';

export interface Citation {
  /** Of letters, figures and hyphens; no two acts share one. */
  key: string;
  title: string;
  /** Who decided: the authority, else its body. */
  author?: string;
  body?: string;
  number?: string;
  /** Of the sitting, `YYYY-MM-DD`. */
  date?: string;
  /** @CTES, of the transmission to the State. */
  actId?: string;
  address?: string;
  /** When it was fetched, `YYYY-MM-DD`. */
  accessed?: string;
  pages: readonly [number, number];
}

/** A value that optical recognition alone has read is not cited. */
const sure = (found: { value: string; certainty: string } | undefined): string | undefined => {
  const text = found === undefined || found.certainty === 'uncertain' ? '' : cellText(found.value);
  return text === '' ? undefined : text;
};

export function citationOf({ id, act, document }: ExportedAct): Citation {
  const { reading, addresses, retrieved } = document;
  const number = sure(act.number);
  const date = sure(act.session);
  const authority = sure(act.authority);
  const body = sure(act.body);
  const actId = sure(act.transmission?.actId);
  const address = addresses[0];
  return {
    key: keyOf(authority ?? 'acte', number ?? date ?? '', id),
    title: sure(act.title) ?? (number === undefined ? 'Délibération' : `Délibération n° ${number}`),
    ...optional('author', authority ?? body),
    ...optional('body', body),
    ...optional('number', number),
    ...optional('date', date !== undefined && isDay(date) ? date : undefined),
    ...optional('actId', actId),
    ...optional('address', address ?? (/^https?:/.test(reading.file) ? reading.file : undefined)),
    ...optional('accessed', retrieved?.slice(0, 10)),
    pages: act.pages,
  };
}

const optional = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };

/** « saint-etienne-metropole-2022-00155-89547a16-0 »: the end, of the document's hash and the act's place, is its own. */
function keyOf(authority: string, number: string, id: string): string {
  const [sha256 = '', place = '0'] = id.split('#');
  const words = [nameKey(authority), nameKey(number)].map((text) => text.replaceAll(/[^a-z0-9]+/g, '-'));
  return [...words, sha256.slice(0, 12), place].filter((word) => word !== '' && word !== '-').join('-');
}
