import type { EngineClient } from '../../lib/messages/client.ts';
import type { DocumentState } from '../../lib/model/document.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Language } from '../../lib/ui/language.ts';
import { Board, type Marked } from './board.ts';
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
  /** A mark was pressed: its document's panel is wanted. */
  openPanel: (marked: Marked, byKeyboard: boolean) => void;
}

export interface RunningMarks {
  setLanguage(language: Language): void;
  /** Takes everything away that was put into the page. */
  stop(): void;
}

/** Marks the links of a page, keeps the marks up to date and shows the summary of the one that is pointed at. */
export function runMarks({
  page,
  address: pageAddress,
  engine,
  language: first,
  openPanel,
}: MarksOptions): RunningMarks {
  const stopping = new AbortController();
  const board = new Board(page, first, (marked) => {
    if (intent.shown === marked) intent.dismiss();
  });
  const card = new Card(page);
  /** Heard of by notice, which is newer than any reply that was on its way. */
  const told = new Set<string>();
  let language = first;

  const intent = new Intent<Marked>({
    open: (marked) => {
      showSummary(marked);
      if (board.stateOf(marked.address).phase === 'unread') void read(marked.address);
    },
    close: () => card.hide(),
  });

  const describe = (marked: Marked): void => marked.mark.describe(summaryText(board.stateOf(marked.address), language));

  const showSummary = (marked: Marked): void => {
    describe(marked);
    card.show(marked.mark.host, board.stateOf(marked.address), language, () => intent.dismiss());
  };

  const setState = (address: string, state: DocumentState): void => {
    if (stopping.signal.aborted) return;
    board.setState(address, state);
    if (intent.shown?.address === address) showSummary(intent.shown);
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
  const stopMarking = markLinks(page, pageAddress, board, (addresses) => void watch(addresses));
  followReader({ page, board, card, intent, focused: describe, pressed: openPanel }, stopping.signal);

  return {
    setLanguage: (chosen) => {
      language = chosen;
      board.setLanguage(chosen);
    },
    stop: () => {
      stopping.abort();
      stopHearing();
      stopMarking();
      intent.dismiss();
      board.clear();
    },
  };
}
