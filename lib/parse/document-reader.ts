/**
 * Reads the acts of one document, also before all its pages have come. Each act is read once, and kept: when more pages
 * have come, or all of them, only what was not read or has changed by what followed is read. So what is said in the end is
 * what reading the whole document says, and costs no more.
 */
import type { TextLine, TextPage } from '../model/page.ts';
import type { Deliberation, DocumentKind } from '../model/reading.ts';
import type { SortedLines } from './acts/asides.ts';
import { closes } from './acts/collection.ts';
import { cutActs, type CutDocument } from './acts/cut.ts';
import { inherit } from './acts/inherit.ts';
import { runChecks } from './checks/index.ts';
import { missingFields } from './missing/missing-fields.ts';
import { readAct, type ReadAct } from './read-act.ts';
import type { Steps } from './steps.ts';
import { zoned, type ActText } from './zones.ts';

export interface Parsed {
  status: 'read' | 'no-text' | 'not-deliberation';
  kind: DocumentKind;
  deliberations: Deliberation[];
}

/** What is said of a document while its pages come. */
export interface SoFar {
  kind: DocumentKind;
  deliberations: Deliberation[];
  /** So many of the first ones are said for good; pages to come may change the others. */
  final: number;
}

/** An act as it was read, and what it was read from. */
interface Kept {
  lines: SortedLines;
  electorate: string | undefined;
  text: ActText;
  read: ReadAct;
  /** With all that is said of it, where that depends on nothing else. */
  finished?: Deliberation;
}

/** What the head of minutes says for all their items. */
interface Sitting {
  text: ActText;
  read: ReadAct;
  /** What the reading of an item depends on: equal of two sittings where an item reads the same under both. */
  electorate: string;
}

interface Document {
  pages: readonly TextPage[];
  /** Numbers of the pages that are known to follow. */
  notReadYet: readonly number[];
}

export class DocumentReader {
  readonly #kept = new WeakMap<TextLine, Kept>();
  /** The first act, where it was read before it was known to have ended. */
  #open: Deliberation | undefined;

  /** All acts among `pages`, the last one even if it goes on over pages that have not come. */
  *read(pages: readonly TextPage[], notReadYet: readonly number[] = []): Steps<Parsed> {
    if (pages.every((page) => page.imageOnly || page.lines.length === 0)) {
      return { status: 'no-text', kind: 'other', deliberations: [] };
    }
    const cut = cutActs(pages, notReadYet.length > 0);
    const deliberations = yield* this.#acts(cut, cut.acts.length, { pages, notReadYet });
    return { status: deliberations.length > 0 ? 'read' : 'not-deliberation', kind: cut.kind, deliberations };
  }

  /**
   * The acts that are known to have ended while pages are still to come. Where there is none yet, the first one, if its
   * decision has been taken: hundreds of pages of annexes may follow it. What an act that is not final lacks is
   * `not-read-yet`.
   */
  *soFar(pages: readonly TextPage[], notReadYet: readonly number[]): Steps<SoFar> {
    const cut = cutActs(pages, true);
    const { kind } = cut;
    const document = { pages, notReadYet };
    const ended = cut.acts.length - 1;
    if (ended > 0) {
      const deliberations = yield* this.#acts(cut, ended, document);
      return { kind, deliberations, final: cut.settled ? ended : 0 };
    }
    if (cut.acts[0]?.body.some(closes)) this.#open ??= (yield* this.#acts(cut, 1, document))[0];
    return { kind, deliberations: this.#open ? [this.#open] : [], final: 0 };
  }

  /** The first `count` acts. */
  *#acts({ acts, head, settled }: CutDocument, count: number, document: Document): Steps<Deliberation[]> {
    const { pages, notReadYet } = document;
    const sitting = head && sittingOf(this.#act(head));
    const deliberations: Deliberation[] = [];
    for (const [place, lines] of acts.slice(0, count).entries()) {
      const kept = this.#act(lines, sitting);
      const own = pagesOf(kept.text, pages, {
        first: place === 0,
        last: place === acts.length - 1,
        shared: head !== undefined,
      });
      // An act that is said for good lacks what it lacks.
      const goesOn = !settled || place === acts.length - 1;
      deliberations.push(finished(kept, sitting, own, { pages, notReadYet: goesOn ? notReadYet : [] }));
      yield;
    }
    return deliberations;
  }

  /** Reads an act, unless it was read from the same lines before. */
  #act(lines: SortedLines, sitting?: Sitting): Kept {
    const [first] = lines.body;
    const known = first && this.#kept.get(first);
    if (known && isSame(known, lines, sitting)) return known;
    const text = zoned(lines.body, lines.asides, { item: sitting !== undefined });
    const kept: Kept = { lines, electorate: sitting?.electorate, text, read: readAct(text, sitting?.read) };
    if (first) this.#kept.set(first, kept);
    return kept;
  }
}

function isSame(known: Kept, { body, asides }: SortedLines, sitting: Sitting | undefined): boolean {
  return (
    known.electorate === sitting?.electorate && areSame(known.lines.body, body) && areSame(known.lines.asides, asides)
  );
}

const areSame = (some: readonly TextLine[], others: readonly TextLine[]): boolean =>
  some.length === others.length && some.every((line, index) => line === others[index]);

const sittingOf = ({ text, read }: Kept): Sitting => ({
  text,
  read,
  electorate: JSON.stringify([read.members, read.roll]),
});

/** Pages without any text before the first act and after the last one are theirs too: scanned annexes, a scanned head. */
function pagesOf(
  { firstPage, lastPage }: ActText,
  pages: readonly TextPage[],
  { first, last, shared }: { first: boolean; last: boolean; shared: boolean },
): [number, number] {
  return [
    first && !shared ? (pages[0]?.number ?? firstPage) : firstPage,
    last && !shared ? (pages.at(-1)?.number ?? lastPage) : lastPage,
  ];
}

/** The act with what the head says for it, what is missing and why, and how its audit came out. */
function finished(
  kept: Kept,
  sitting: Sitting | undefined,
  own: [number, number],
  { pages, notReadYet }: Document,
): Deliberation {
  const { read, text } = kept;
  const alone = sitting === undefined && notReadYet.length === 0;
  if (alone && kept.finished && areEqual(kept.finished.pages, own)) return kept.finished;
  const [first, last] = own;
  const imageOnly = pages.filter((page) => page.imageOnly && page.number >= first && page.number <= last);
  const whole = { ...(sitting ? inherit(read, sitting.read) : read), pages: own };
  const texts = sitting ? [text, sitting.text] : [text];
  const missing = missingFields(whole, texts, { imageOnly: imageOnly.map(({ number }) => number), notReadYet });
  const audited = { ...whole, missing };
  const deliberation = { ...audited, checks: runChecks(audited) };
  if (alone) kept.finished = deliberation;
  return deliberation;
}

const areEqual = ([a, b]: [number, number], [c, d]: [number, number]): boolean => a === c && b === d;
