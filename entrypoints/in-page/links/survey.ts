/** What a frame holds, looked at without touching it. */
import type { PageSurvey } from '../../../lib/model/page-survey.ts';
import { recogniserOf } from './recogniser.ts';

declare global {
  /** Set by `anywhere.content`; the toolbar's window asks it, and the page cannot. */
  var delibereSurvey: (() => PageSurvey) | undefined;
}

/** CSS pixels: smaller frames are counters and buttons. */
const LEAST_FRAME = 200;

const ofTheWeb = (address: string): boolean => /^https?:/.test(address) && URL.canParse(address);

function frameOrigins(page: Document, own: string): string[] {
  const frames = [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src],frame[src]')];
  const shown = frames.filter(({ src, clientWidth, clientHeight }) => {
    return ofTheWeb(src) && clientWidth >= LEAST_FRAME && clientHeight >= LEAST_FRAME;
  });
  return [...new Set(shown.map(({ src }) => new URL(src).origin))].filter((origin) => origin !== own);
}

export function surveyPage(page: Document, address: URL): PageSurvey {
  const recogniser = recogniserOf(page, () => address);
  const recognise = recogniser.look();
  const addresses = new Set<string>();
  let withoutAddress = 0;
  for (const link of page.querySelectorAll<HTMLAnchorElement>(recogniser.candidates)) {
    const found = recognise(link);
    if (found?.kind === 'document') addresses.add(found.address);
    if (found?.kind === 'no-address') withoutAddress += 1;
  }
  return {
    page: address.origin,
    contentType: page.contentType,
    documents: addresses.size,
    withoutAddress,
    origins: [...new Set([...addresses].map((found) => new URL(found).origin))],
    frames: frameOrigins(page, address.origin),
  };
}
