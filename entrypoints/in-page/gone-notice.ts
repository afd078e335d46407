/** The last word of our scripts in a page whose extension was updated or turned off. */
import type { Language } from '../../lib/ui/language.ts';
import styles from '../../lib/ui/mark.css?inline';
import { markWords } from '../../lib/ui/words/mark-words.ts';
import hostStyles from './notice-host.css?inline';
import { SHADOW_MODE } from './shadow-mode.ts';

/** Whether the extension that this script came from was updated or turned off. */
export const isGone = (runtime: { id?: string | undefined } | undefined): boolean => runtime?.id === undefined;

const NOTICE_TAG = 'delibere-notice';

const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

/**
 * Says so, once in a page, however many of our scripts were in it: they answer no more, and only loading the page again
 * brings new ones.
 *
 * @param reload loads the page again
 */
export function sayGone(language: Language, reload = (): void => location.reload()): void {
  if (document.querySelector(NOTICE_TAG) !== null) return;
  const t = markWords(language);
  const host = document.createElement(NOTICE_TAG);
  host.lang = language;
  // In the top layer no z-index of the page reaches it.
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: SHADOW_MODE });
  const notice = made('div', 'summary');
  notice.role = 'status';
  const again = made('button', 'mark', t('notice.reload'));
  const close = made('button', 'mark', t('notice.close'));
  again.type = close.type = 'button';
  again.addEventListener('click', ({ isTrusted }) => isTrusted && reload());
  close.addEventListener('click', () => host.remove());
  const actions = made('p', '');
  actions.append(again, close);
  notice.append(made('p', '', t('notice.gone')), actions);
  shadow.append(made('style', '', styles + hostStyles), notice);
  document.documentElement.append(host);
  host.showPopover();
}
