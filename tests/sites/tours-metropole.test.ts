import { TOURS_METROPOLE } from '../../lib/sites/tours-metropole.ts';
import { describeSite } from './describe-site.ts';

const HOST = 'https://data.tours-metropole.fr';
const DATASET = '/explore/dataset/deliberations-tours-metropole-val-de-loire';
const FILE = 'b1946ac92492d2347c6235b4d2611184';
const DOCUMENT = `${HOST}${DATASET}/files/${FILE}/download`;

describeSite({
  site: TOURS_METROPOLE,
  pages: [
    `${HOST}${DATASET}/table/?sort=date`,
    `${HOST}${DATASET}/information/`,
    `${HOST}${DATASET}`,
    `${HOST}/pages/les-deliberations/`,
  ],
  documents: [
    ['of a record', `${DATASET}/files/${FILE}/download`, DOCUMENT],
    ['with a slash at the end', `${DATASET}/files/${FILE}/download/`, DOCUMENT],
    ['with parameters of no meaning', `${DOCUMENT}?disposition=inline`, DOCUMENT],
  ],
  lookAlikes: [
    ['another host that begins like it', DOCUMENT.replace('.fr/', '.fr.evil.example/')],
    ['another portal', DOCUMENT.replace('data.', 'opendata.')],
    ['a port', DOCUMENT.replace('.fr/', '.fr:8443/')],
    ['another dataset', DOCUMENT.replace('deliberations-tours', 'subventions-tours')],
    ['a dataset that begins like it', DOCUMENT.replace('val-de-loire', 'val-de-loire-2')],
    ['the whole dataset as a table', `${DATASET}/download/?format=csv`],
    ['a file whose name is too short', DOCUMENT.replace(FILE, FILE.slice(1))],
    ['a file whose name is no number', DOCUMENT.replace('b1946', 'z1946')],
    ['its preview', DOCUMENT.replace('download', '300')],
  ],
  strangers: [
    `http://data.tours-metropole.fr${DATASET}`,
    `https://tours-metropole.fr${DATASET}`,
    `https://data.tours-metropole.fr.evil.example${DATASET}`,
  ],
});
