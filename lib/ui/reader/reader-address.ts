/**
 * The reader page's address says which document it shows and where: it can be kept, and shared among users of the
 * extension. Everything in it comes from outside, and is checked.
 */
import { LONGEST_QUOTE } from '../../messages.ts';
import { hashOfFile } from '../../model/file-address.ts';
import { safeAddress } from '../safe-address.ts';

export interface ReaderPlace {
  /** Of the document. */
  address: string;
  /** Hash of an earlier version that the address served; absent for what it serves now. */
  version?: string;
  /** Counted from 1. */
  page?: number;
  /** Place of the act in the document, from 0. */
  act?: number;
  /** Path of the value in its act: « grants.0.amountCents ». */
  field?: string;
  /** Words of the document: found there, or said not to be. */
  quote?: string;
}

const MOST_PAGES = 100_000;
const VERSION = /^[0-9a-f]{64}$/;
const FIELD = /^[a-zA-Z]{1,40}(?:\.[a-zA-Z0-9-]{1,40}){0,5}$/;

/** As the hash of the page's address: it never leaves the browser, whatever happens to the address. */
export function placeHash({ address, version, page, act, field, quote }: ReaderPlace): string {
  const query = new URLSearchParams({ document: address });
  if (version !== undefined) query.set('version', version);
  if (page !== undefined) query.set('page', String(page));
  if (act !== undefined) query.set('act', String(act));
  if (field !== undefined) query.set('field', field);
  if (quote !== undefined) query.set('quote', quote.slice(0, LONGEST_QUOTE));
  return `#${query.toString()}`;
}

/** Undefined if the hash names no http(s) document and no file of the user's; parts that make no sense are left out. */
export function placeOf(hash: string): ReaderPlace | undefined {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const named = query.get('document') ?? '';
  const address = hashOfFile(named) === undefined ? safeAddress(named) : named;
  if (address === undefined) return undefined;
  const page = whole(query.get('page'), 1);
  const act = whole(query.get('act'), 0);
  const version = query.get('version') ?? '';
  const field = query.get('field') ?? '';
  const quote = (query.get('quote') ?? '').slice(0, LONGEST_QUOTE).trim();
  return {
    address,
    ...(VERSION.test(version) && { version }),
    ...(page !== undefined && { page }),
    ...(act !== undefined && { act }),
    ...(FIELD.test(field) && { field }),
    ...(quote !== '' && { quote }),
  };
}

function whole(text: string | null, least: number): number | undefined {
  if (text === null || !/^\d{1,6}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= MOST_PAGES ? value : undefined;
}
