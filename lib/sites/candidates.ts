/**
 * The cheapest test there is, as a CSS selector: no link that is a document of any declared site fails it. It lets the
 * browser's own code pass over all other links, and it is all that the first-stage script knows of the sites. Endings in
 * one case or the other, since a selector that ignores case takes twice the time.
 */
export const CANDIDATES = 'a[href*="/download"],a[href*=".pdf"],a[href*=".PDF"]';

/** The same for pages of any other site: what looks like a file, or is opened by a script. */
export const ANY_CANDIDATES = 'a[href],a[onclick]';
