/** Which addresses of any site may be a document's, and what such an address says of it. */
import { fold } from '../fold.ts';
import type { ParsedAddress } from '../site.ts';

/** Files of other kinds, which say so by their names. */
const OTHER_FILE =
  /\.(?:docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|rar|7z|gz|jpe?g|png|gif|svg|webp|mp[34]|avi|mov|m4a|ogg|wav|ics|xml|json|kml|gpx|epub|exe|css|js)$/i;

/** Some systems put a version behind the name: `…/acte.pdf/1f2e-77`. */
const PDF = /\.pdf(?:\/[\w-]+)?$/i;

/**
 * Addresses that hand out files without naming them: `/file/12/download`, `consulter_fichier.php?POS_NUM_DOC=…`,
 * `?wpdmdl=34`, `index.php?eID=dumpFile&f=12`, `/telecharger/34`, `GetDocument.ashx?id=…`, `?task=document.viewdoc&id=4`.
 */
const HANDS_OUT =
  /\/(?:download|telecharg\w*|dl|getfile|get_file|viewfile|attachments?|file|fichier|pieces?-jointes?|ged)(?:[/.?_]|$)|(?:consulter|afficher|voir|ouvrir|telecharger|download|view|get|show|dump)[-_]?(?:fichier|document|doc|file|pdf|acte|piece)|[?&](?:wpdmdl|eid|doc|docid|doc_id|pos_num_doc|fichier|file|id_?doc(?:ument)?|num_?doc|download)=/i;

/** A file name anywhere in the query: `?file=deliberation-12.pdf`. */
const PDF_IN_QUERY = /\.pdf(?:&|$)/i;

export type FileLikeness = 'pdf' | 'handed-out' | 'unsaid' | 'none';

/** How much an address looks like a document's. `unsaid`: like any page's, so that something else must say so. */
export function fileLikeness(link: ParsedAddress): FileLikeness {
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return 'none';
  if (link.username !== '' || link.password !== '' || link.port !== '') return 'none';
  if (OTHER_FILE.test(link.pathname)) return 'none';
  if (PDF.test(link.pathname) || PDF_IN_QUERY.test(link.search)) return 'pdf';
  return HANDS_OUT.test(link.pathname + link.search) ? 'handed-out' : 'unsaid';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words of the file's name, and of the query where that names it; folded. */
export function fileWords(link: ParsedAddress): string {
  const name = link.pathname.split('/').at(-1) ?? '';
  return fold(
    decoded(`${name} ${link.search}`)
      .replace(/\.pdf\b/gi, ' ')
      .replace(/[-_+.?=&/%]+/g, ' '),
  );
}

/** The words of a page's path, folded: `/vie-municipale/deliberations/2024`. */
export const pathWords = (page: ParsedAddress): string => fold(decoded(page.pathname).replace(/[-_+./]+/g, ' '));

/** The same address without the fragment, which is a place in the document. */
export const withoutFragment = (link: ParsedAddress): string =>
  `${link.protocol}//${link.hostname}${link.pathname}${link.search}`;
