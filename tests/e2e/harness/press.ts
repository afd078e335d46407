/** Pressing a button by what it says. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** As soon as such a button is there, can be pressed and has come to rest: a page that is busy draws it late, or moves it. */
export async function press(page: Page, words: string): Promise<void> {
  const found = await until(
    page,
    (said) =>
      [...document.querySelectorAll('button')].find(
        ({ disabled, innerText }) => !disabled && innerText.replace(/\s+/g, ' ').includes(said),
      ),
    words,
  ).catch(async (cause: unknown) => {
    const buttons = await page.$$eval('button', (all) => all.map(({ innerText }) => innerText));
    throw new Error(`no button says « ${words} », but: ${buttons.join(' · ')}`, { cause });
  });
  await (found as ElementHandle<HTMLButtonElement>).asLocator().click();
}
