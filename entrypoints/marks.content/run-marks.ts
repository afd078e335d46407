import type { EngineClient } from '../../lib/messages/client.ts';
import type { Answer, DocumentState, ListedDocument } from '../../lib/model/document.ts';
import type { Result } from '../../lib/model/result.ts';
import type { ReadingWay } from '../../lib/model/settings.ts';
import { sayBefore } from '../../lib/ui/format/before.ts';
import type { Language } from '../../lib/ui/language.ts';
import { summaryCard } from '../../lib/ui/mark/summary-card.ts';
import { Board, NO_ADDRESS, type Marked } from './board.ts';
import { Card } from './card.ts';
import { Intent } from './intent.ts';
import { markLinks } from './mark-links.ts';
import { followReader } from './reader-events.ts';
import { summaryText } from './summary-text.ts';

/** What the marks ask of the engine, and hear from it. */
export type MarksEngine = Pick<EngineClient, 'ask' | 'onState'>;

export interface MarksOptions {
  page: Document;
  /** The page's own, as it is now. */
  address: () => URL;
  engine: MarksEngine;
  language: Language;
  /** What has a document read; pressing a mark always does. */
  reading: ReadingWay;
  /** A mark was pressed: its document's panel is wanted. */
  openPanel: (marked: Marked, byKeyboard: boolean) => void;
  openAnnotated: (address: string) => void;
  /** The page lists more or fewer documents than before. */
  listed?: () => void;
}

export interface RunningMarks {
  /** The documents that the page lists now, in its order. */
  documents(): ListedDocument[];
  setLanguage(language: Language): void;
  setReading(reading: ReadingWay): void;
  /** Asks again what is known of every document of the page. */
  askAgain(): void;
  /**
   * The reader took back access to some addresses: their marks go; all of them, if the page's own is among them.
   *
   * @returns whether any went
   */
  withdraw(covered: (address: URL) => boolean): boolean;
  /** Takes everything away that was put into the page. */
  stop(): void;
}

/** Marks the links of a page, keeps the marks up to date and shows the summary of the one that is pointed at. */
export function runMarks({
  page,
  address: pageAddress,
  engine,
  language: first,
  reading: firstReading,
  openPanel,
  openAnnotated,
  listed = () => {},
}: MarksOptions): RunningMarks {
  const stopping = new AbortController();
  const board = new Board(page, first, (marked) => {
    if (intent.shown === marked) intent.dismiss();
    listed();
  });
  const card = new Card(page);
  /** Heard of by notice, which is newer than any reply that was on its way. */
  const told = new Set<string>();
  let language = first;
  let reading = firstReading;
  /** The whole answer of the document whose card was shown last: what came before is told apart from its summary. */
  let answered: Answer | undefined;

  const intent = new Intent<Marked>({
    open: (marked) => {
      showSummary(marked);
      const unread = board.stateOf(marked.address).phase === 'unread';
      if (unread && reading === 'pointing') void read(marked.address);
      else void lookBack(marked.address);
    },
    close: () => card.hide(),
  });

  const beforeOf = (address: string): string | undefined => {
    const [act] = answered?.reading.deliberations ?? [];
    const [related] = answered?.related ?? [];
    if (answered?.address !== address || act === undefined || related === undefined) return undefined;
    return sayBefore(act, related, language);
  };

  const describe = ({ address, mark }: Marked): void =>
    mark.describe(summaryText(board.stateOf(address), language, beforeOf(address)));

  const showSummary = (marked: Marked): void => {
    const { address } = marked;
    describe(marked);
    const summary = summaryCard(board.stateOf(address), language, beforeOf(address), () => openAnnotated(address));
    card.show(marked.mark.host, summary, () => intent.dismiss());
  };

  /** Acts that were read since may have changed what came before, so it is asked each time a card is shown. */
  const lookBack = async (address: string): Promise<void> => {
    if (board.stateOf(address).phase !== 'answered') return;
    const found = await engine.ask({ kind: 'answer', address });
    if (!found.ok || stopping.signal.aborted) return;
    answered = { ...found.value, address };
    if (intent.shown?.address === address) showSummary(intent.shown);
  };

  const setState = (address: string, state: DocumentState): void => {
    if (stopping.signal.aborted) return;
    board.setState(address, state);
    if (intent.shown?.address !== address) return;
    showSummary(intent.shown);
    void lookBack(address);
  };

  /** A request that failed as such is shown as the document's failure: the reader sees one, and what to do. */
  const take = (address: string, result: Result<DocumentState>): void =>
    setState(address, result.ok ? result.value : { phase: 'failed', failure: result.error });

  const read = async (address: string): Promise<void> => take(address, await engine.ask({ kind: 'read', address }));

  const watch = async (addresses: string[]): Promise<void> => {
    const known = await engine.ask({ kind: 'watch', addresses });
    // Without an engine the marks stay as they are; reading will say why, if somebody wants to read.
    if (!known.ok) return;
    for (const { address, state } of known.value) if (!told.has(address)) setState(address, state);
  };

  const stopHearing = engine.onState((address, state) => {
    told.add(address);
    setState(address, state);
  });
  const stopMarking = markLinks(page, pageAddress, board, (fresh) => {
    if (fresh.length > 0) void watch(fresh);
    listed();
  });
  const press = (marked: Marked, byKeyboard: boolean): void => {
    // Its card says all there is to say.
    if (marked.address === NO_ADDRESS) intent.show(marked);
    else openPanel(marked, byKeyboard);
  };
  followReader({ page, board, card, intent, focused: describe, pressed: press }, stopping.signal);

  const stop = (): void => {
    stopping.abort();
    stopHearing();
    stopMarking();
    intent.dismiss();
    board.clear();
  };

  return {
    documents: () => board.documents(),
    setLanguage: (chosen) => {
      language = chosen;
      board.setLanguage(chosen);
    },
    setReading: (chosen) => {
      reading = chosen;
    },
    askAgain: () => {
      told.clear();
      void watch(board.documents().map(({ address }) => address));
    },
    withdraw: (covered) => {
      const before = board.documents().length;
      if (covered(pageAddress())) stop();
      else board.forget((address) => address !== NO_ADDRESS && covered(new URL(address)));
      return board.documents().length < before;
    },
    stop,
  };
}
