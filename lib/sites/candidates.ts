/**
 * The cheapest test there is, as a CSS selector: no link that is a document of any declared site fails it. It lets the
 * browser's own code pass over all other links, and it is all that the first-stage script knows of the sites. Endings in
 * one case or the other, since a selector that ignores case takes twice the time.
 */
export const CANDIDATES = 'a[href*="/download"],a[href*=".pdf"],a[href*=".PDF"]';

/** Of any other site: every link is looked at. Only where the reader asked for it. */
export const ANY_CANDIDATES = 'a[href],a[onclick]';

/** What the first stage of such a site looks for: what may be a file, or is opened by a script. */
export const ANY_FIRST =
  'a[href*=".pdf" i],a[href*="download" i],a[href*="telecharg" i],a[href*="fichier" i],a[href*="file" i],a[href*="doc" i],a[href^="javascript:" i],a[onclick],a[download],a[type*="pdf" i]';
