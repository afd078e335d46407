/** What pages complain of in their consoles. */
import type { Page } from 'puppeteer-core';

/** Errors and warnings of a page, its content scripts included, from now on. */
export function complaintsOf(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => void heard.push(String(error)));
  return heard;
}
