/** Documents whose answers wait until the test lets them go. */
import type { LinkedDocument } from '../../../demo/site/document.ts';

export interface Gate {
  documents: LinkedDocument[];
  /** Paths asked for whose answer waits, in the order they came. */
  waiting: () => string[];
  /** Answers what waits for these documents now, each as the site would. Resolves when the bytes are on their way. */
  answer: (paths: readonly string[]) => Promise<void>;
  /** From now on nothing waits. */
  open: () => void;
}

interface Held {
  path: string;
  go: () => Promise<void>;
}

export function gated(documents: readonly LinkedDocument[]): Gate {
  let held: Held[] = [];
  let isOpen = false;
  const answer = async (which: (one: Held) => boolean): Promise<void> => {
    const going = held.filter(which);
    held = held.filter((one) => !which(one));
    await Promise.all(going.map((one) => one.go()));
  };
  return {
    documents: documents.map(({ respond, ...document }) => ({
      ...document,
      respond: (request, response) => {
        if (isOpen) return respond(request, response);
        const go = async (): Promise<void> => {
          if (response.destroyed) return;
          const sent = new Promise<void>((resolve) => response.once('close', resolve).once('finish', resolve));
          await respond(request, response);
          await sent;
        };
        const one = { path: document.path, go };
        held.push(one);
        // Whoever asked is dead.
        response.once('close', () => {
          held = held.filter((other) => other !== one);
        });
      },
    })),
    waiting: () => held.map(({ path }) => path),
    answer: (paths) => answer(({ path }) => paths.includes(path)),
    open: () => {
      isOpen = true;
      void answer(() => true);
    },
  };
}
