import type { Language } from '../../lib/ui/language.ts';
import { SEPARATOR, type MarkPart, type MarkView } from '../../lib/ui/mark/mark-text.ts';
import styles from '../../lib/ui/mark.css?inline';
import { MARK_TAG } from '../in-page/mark-tag.ts';
import { SHADOW_MODE } from '../in-page/shadow-mode.ts';
import hostStyles from './mark-host.css?inline';

/** The mark beside one link. */
export interface Mark {
  /** Stands in the page; all else is in its shadow. */
  host: HTMLElement;
  show(view: MarkView, language: Language): void;
  /** What the summary card says, for those who do not see it. */
  describe(text: string): void;
  focus(): void;
}

/** Of the hidden text; private to each shadow root. */
const DESCRIPTION = 'description';

/** Each value by itself, with its contract name. */
function partNodes(page: Document, parts: readonly MarkPart[]): (Node | string)[] {
  return parts.flatMap(({ field, text }, index) => {
    const part = page.createElement('span');
    part.textContent = text;
    if (field !== undefined) part.dataset['field'] = field;
    return index === 0 ? [part] : [SEPARATOR, part];
  });
}

export function createMark(page: Document): Mark {
  const host = page.createElement(MARK_TAG);
  const shadow = host.attachShadow({ mode: SHADOW_MODE });
  const style = page.createElement('style');
  style.textContent = styles + hostStyles;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'mark';
  const sign = page.createElement('span');
  sign.className = 'mark-sign';
  const text = page.createElement('span');
  text.className = 'mark-text';
  button.append(sign, text);
  shadow.append(style, button);

  let description: HTMLElement | undefined;
  return {
    host,
    show: (view, language) => {
      button.lang = language;
      text.replaceChildren(...partNodes(page, view.parts));
      button.dataset['state'] = view.kind;
      button.toggleAttribute('data-to-check', view.toCheck);
      button.setAttribute('aria-label', view.label);
    },
    describe: (words) => {
      if (description === undefined) {
        description = page.createElement('span');
        description.id = DESCRIPTION;
        description.hidden = true;
        shadow.append(description);
        button.setAttribute('aria-describedby', DESCRIPTION);
      }
      description.textContent = words;
    },
    focus: () => button.focus(),
  };
}
