/** Links that are scripts: `javascript:f_openDoc('…')`, `onclick="window.open('…')"`. Nothing of them is ever run. */

/** Of a script, a text in quotes. */
const QUOTED = /'([^'\\]*)'|"([^"\\]*)"/g;

/** What an address looks like, and a title, an identifier or a window's name does not. */
const ADDRESS =
  /^(?:https?:\/\/|\.{0,2}\/)\S+$|^[\w./%-]+\.pdf(?:[?#]\S*)?$|^[\w./-]+\.(?:php|aspx?|ashx|do|jsp)\?\S+$/i;

/** `f_openDoc(…)`, `voirPdf(…)`, `__doPostBack(…)`: something is opened; not `toggle(…)`, not `void(0)`. */
const OPENS = /\b\w*(?:open|doc|pdf|fichier|file|download|telecharg|visu|consult|popup|postback)\w*\s*\(/i;

/** The address that a script names among its arguments, as it is written there; undefined if none looks like one. */
export function addressIn(script: string): string | undefined {
  for (const [, single, double] of script.matchAll(QUOTED)) {
    const text = single ?? double ?? '';
    if (ADDRESS.test(text)) return text;
  }
  return undefined;
}

/** Whether a script opens something, of which it does not say the address. */
export const opensSomething = (script: string): boolean => OPENS.test(script);
