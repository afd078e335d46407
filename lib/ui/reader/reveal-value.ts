/** From a passage of the document to its value in the record. */

/** The record names the act's own vote, which is the first, without its place. */
const inRecord = (path: string): string => path.replace(/^votes\.0\./, 'votes.');

/** The element of a value, or of the smallest part of the record that holds it. */
function elementOf(record: ParentNode, path: string): HTMLElement | null {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('.'), 0))) {
    // The essentials at the top name fields too; the value itself stands further down.
    const found = [...record.querySelectorAll<HTMLElement>(`[data-field="${CSS.escape(part)}"]`)].at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Unfolds what hides the value, brings it into sight, and lets it stand out until another one does.
 *
 * @param takeFocus who came by the keyboard goes on from there
 */
export function revealValue(record: HTMLElement, path: string, takeFocus: boolean): void {
  for (const earlier of record.querySelectorAll('[data-revealed]')) earlier.removeAttribute('data-revealed');
  const element = elementOf(record, inRecord(path));
  if (element === null) return;
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element.setAttribute('data-revealed', '');
  element.scrollIntoView({ block: 'center' });
  if (!takeFocus) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
