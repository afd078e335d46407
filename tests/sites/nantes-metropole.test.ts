import { NANTES_METROPOLE } from '../../lib/sites/nantes-metropole.ts';
import { describeSite } from './describe-site.ts';

const HOST = 'https://metropole.nantes.fr';
const ROOT = '/files/live/sites/metropolenantesfr/files/assemblees/deliberations';
const PATH = `${ROOT}/conseil-metropolitain/2024/04-05/documents/12_20240405_CNM_DEL.pdf`;
const DOCUMENT = HOST + PATH;

describeSite({
  site: NANTES_METROPOLE,
  pages: [`${HOST}/conseil-metropolitain-du-5-avril-2024`, `${HOST}/`, `${HOST}/institution/seances?annee=2024&page=2`],
  documents: [
    ['of the council', PATH, DOCUMENT],
    ['with a fragment', `${PATH}#page=2`, DOCUMENT],
    [
      'of the Bureau',
      `${ROOT}/bureau-metropolitain/2023/11-24/documents/03_20231124_BNM_DEL.pdf`,
      `${HOST}${ROOT}/bureau-metropolitain/2023/11-24/documents/03_20231124_BNM_DEL.pdf`,
    ],
    [
      'of the city',
      `${ROOT}/conseil-municipal/2022/12-09/documents/40_20221209_CM_DEL.pdf`,
      `${HOST}${ROOT}/conseil-municipal/2022/12-09/documents/40_20221209_CM_DEL.pdf`,
    ],
  ],
  lookAlikes: [
    ['another host that begins like it', DOCUMENT.replace('.fr/', '.fr.evil.example/')],
    ['a subdomain', DOCUMENT.replace('//', '//www.')],
    ['a port', DOCUMENT.replace('.fr/', '.fr:444/')],
    ['another site of the same server', PATH.replace('metropolenantesfr', 'autresite')],
    ['another assembly', PATH.replace('conseil-metropolitain', 'conseil-de-developpement')],
    ['no sitting', PATH.replace('/04-05', '')],
    ['a convocation', PATH.replace('_DEL', '_CONV')],
    ['a folder before', `/copie${PATH}`],
    ['a magazine', '/files/live/sites/metropolenantesfr/files/magazine/2024/avril.pdf'],
    ['the page of a sitting', '/conseil-metropolitain-du-5-avril-2024'],
  ],
  strangers: [
    'http://metropole.nantes.fr/',
    'https://www.metropole.nantes.fr/',
    'https://nantes.fr/',
    'https://metropole.nantes.fr.evil.example/',
    'https://metropole-nantes.fr/',
  ],
});
