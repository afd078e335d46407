import type { DocumentState, ListedDocument } from '../../lib/model/document.ts';
import type { Recognised } from '../../lib/sites/anywhere/recognise-anywhere.ts';
import type { Language } from '../../lib/ui/language.ts';
import { markText, type MarkView } from '../../lib/ui/mark/mark-text.ts';
import { labelOf } from '../in-page/links/link-context.ts';
import { createMark, type Mark } from './mark-element.ts';
import { placeOf, putMark } from './place.ts';

/** A recognised link, its document and its mark. */
export interface Marked {
  link: HTMLAnchorElement;
  /** The document's, or {@link NO_ADDRESS}. */
  address: string;
  mark: Mark;
}

export interface RecognisedLink {
  link: HTMLAnchorElement;
  recognised: Recognised;
}

/** Stands for the address of what a script opens: there is nothing to ask for. */
export const NO_ADDRESS = '';

/** One document: its state is that of all its marks, however many links lead to it. */
interface Entry {
  state: DocumentState;
  view: MarkView;
  marks: Set<Marked>;
}

const UNREAD: DocumentState = { phase: 'unread' };
const NOT_READABLE: DocumentState = { phase: 'failed', failure: { code: 'no-address' } };

const addressOf = (recognised: Recognised): string =>
  recognised.kind === 'document' ? recognised.address : NO_ADDRESS;

const inPageOrder = (one: Node, other: Node): number =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;

/** The marks of one page, and what they say. */
export class Board {
  readonly #page: Document;
  readonly #removed: (marked: Marked) => void;
  #language: Language;
  /** Said by most marks of a listing: made once for all, when the first one is. */
  #unread: MarkView | undefined;
  readonly #byLink = new Map<HTMLAnchorElement, Marked>();
  readonly #byHost = new WeakMap<Element, Marked>();
  readonly #byAddress = new Map<string, Entry>();

  /** @param removed told of each mark that is taken away. */
  constructor(page: Document, language: Language, removed: (marked: Marked) => void) {
    this.#page = page;
    this.#removed = removed;
    this.#language = language;
  }

  /**
   * Puts a mark beside each link that has none, and moves those whose link moved or leads elsewhere now.
   *
   * @returns the addresses seen for the first time.
   */
  add(links: readonly RecognisedLink[]): string[] {
    const fresh: string[] = [];
    const placed = links
      .map(({ link, recognised }) => ({ link, address: addressOf(recognised) }))
      .filter((found) => !this.#isInPlace(found))
      .map((found) => ({ ...found, place: placeOf(found.link) }));
    for (const { link, address, place } of placed) {
      this.remove([link]);
      if (!this.#byAddress.has(address) && address !== NO_ADDRESS) fresh.push(address);
      const entry = this.#byAddress.get(address) ?? this.#newEntry(address);
      this.#byAddress.set(address, entry);
      const marked: Marked = { link, address, mark: createMark(this.#page) };
      marked.mark.show(entry.view, this.#language);
      entry.marks.add(marked);
      this.#byLink.set(link, marked);
      this.#byHost.set(marked.mark.host, marked);
      putMark(marked.mark.host, link, place);
    }
    return fresh;
  }

  /** Takes away the marks of links that are gone or lead to no document any more. What was known stays known. */
  remove(links: Iterable<HTMLAnchorElement>): void {
    for (const link of links) {
      const marked = this.#byLink.get(link);
      if (marked === undefined) continue;
      marked.mark.host.remove();
      this.#byLink.delete(link);
      this.#byAddress.get(marked.address)?.marks.delete(marked);
      this.#removed(marked);
    }
  }

  /** A document of the page, or none of it: notices may come late. */
  setState(address: string, state: DocumentState): void {
    const entry = this.#byAddress.get(address);
    if (entry === undefined) return;
    entry.state = state;
    entry.view = markText(state, this.#language);
    for (const { mark } of entry.marks) mark.show(entry.view, this.#language);
  }

  stateOf(address: string): DocumentState {
    return this.#byAddress.get(address)?.state ?? UNREAD;
  }

  /** Each document once, in the page's order, by the first link that leads to it. */
  documents(): ListedDocument[] {
    const readable = [...this.#byLink.values()].filter(({ address }) => address !== NO_ADDRESS);
    const links = readable.toSorted((one, other) => inPageOrder(one.link, other.link));
    const labels = new Map<string, string>();
    for (const { link, address } of links) if (!labels.has(address)) labels.set(address, labelOf(link));
    return [...labels].map(([address, label]) => ({ address, label }));
  }

  /** Takes away the marks of documents that may be read no more. */
  forget(gone: (address: string) => boolean): void {
    this.remove([...this.#byLink.values()].filter(({ address }) => gone(address)).map(({ link }) => link));
  }

  setLanguage(language: Language): void {
    this.#language = language;
    this.#unread = undefined;
    for (const [address, entry] of this.#byAddress) this.setState(address, entry.state);
  }

  /** The link or mark that an element is or lies in. */
  markedAt(target: Element): Marked | undefined {
    return this.#byHost.get(target) ?? this.#ofLink(target.closest('a'));
  }

  clear(): void {
    this.remove([...this.#byLink.keys()]);
    this.#byAddress.clear();
  }

  #newEntry(address: string): Entry {
    if (address === NO_ADDRESS) {
      return { state: NOT_READABLE, view: markText(NOT_READABLE, this.#language), marks: new Set() };
    }
    this.#unread ??= markText(UNREAD, this.#language);
    return { state: UNREAD, view: this.#unread, marks: new Set() };
  }

  #ofLink(link: HTMLAnchorElement | null): Marked | undefined {
    return link === null ? undefined : this.#byLink.get(link);
  }

  /** Nothing to do: the page only touched the link, or moved it together with its mark. */
  #isInPlace({ link, address }: { link: HTMLAnchorElement; address: string }): boolean {
    const marked = this.#byLink.get(link);
    if (marked === undefined || marked.address !== address) return false;
    const { host } = marked.mark;
    return host.isConnected && (host.parentNode === link || host.parentNode === link.parentNode);
  }
}
