import type { Page } from 'puppeteer-core';

/** What a reader would get who pastes now. */
export async function pasteInto(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted-here';
    document.querySelector('main')?.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  // Chromium's debugger delivers the key alone, and wants to be told the command that it stands for.
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.$eval('#pasted-here', (field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}
