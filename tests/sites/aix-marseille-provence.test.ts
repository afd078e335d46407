import { AIX_MARSEILLE_PROVENCE } from '../../lib/sites/aix-marseille-provence.ts';
import { describeSite } from './describe-site.ts';

const HOST = 'https://deliberations.ampmetropole.fr';
const QUERY = '?typeDocument=DELIBERATION&domaine=METROPOLE';
const FOLDER = '/documents/metropole/deliberations/2026/03/12';
const DOCUMENT = `${HOST}${FOLDER}/DECISION/164963.pdf`;

describeSite({
  site: AIX_MARSEILLE_PROVENCE,
  pages: [
    `${HOST}/${QUERY}`,
    `${HOST}/2${QUERY}`,
    `${HOST}/117?domaine=METROPOLE&typeDocument=DELIBERATION`,
    `${HOST}/`,
  ],
  documents: [
    ['as on the listing', `${FOLDER}/DECISION/164963.pdf`, DOCUMENT],
    ['absolute, with a fragment', `${DOCUMENT}#page=2`, DOCUMENT],
    ['with a parameter of no meaning', `${DOCUMENT}?v=2`, DOCUMENT],
    ['that is an annex', `${FOLDER}/ANNEXE/164964.pdf`, DOCUMENT.replace('DECISION/164963', 'ANNEXE/164964')],
    [
      'that is the report of the commission',
      `${FOLDER}/RAPPORTDELACOMMISSION/7.pdf`,
      DOCUMENT.replace('DECISION/164963', 'RAPPORTDELACOMMISSION/7'),
    ],
  ],
  lookAlikes: [
    ['another host that begins like it', DOCUMENT.replace('.fr/', '.fr.evil.example/')],
    ['another host that ends like it', DOCUMENT.replace('//', '//x-')],
    ['the site of the métropole', DOCUMENT.replace('deliberations.', 'www.')],
    ['the address in a query', `https://evil.example/?x=${DOCUMENT}`],
    ['a port', DOCUMENT.replace('.fr/', '.fr:8443/')],
    ['a user name', DOCUMENT.replace('//', '//somebody@')],
    ['no file', `${FOLDER}/DECISION/`],
    ['another ending', `${FOLDER}/DECISION/164963.pdf.html`],
    ['the next page', `/3${QUERY}`],
  ],
  strangers: [
    `http://deliberations.ampmetropole.fr/${QUERY}`,
    `https://deliberations.ampmetropole.fr:8443/${QUERY}`,
    `https://ampmetropole.fr/${QUERY}`,
    `https://deliberations.ampmetropole.fr.evil.example/${QUERY}`,
    `https://deliberations-ampmetropole.fr/${QUERY}`,
  ],
});
