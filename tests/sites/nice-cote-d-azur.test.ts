import { expect, test } from 'vitest';
import { NICE_COTE_D_AZUR } from '../../lib/sites/nice-cote-d-azur.ts';
import { isListing } from '../../lib/sites/recognise.ts';
import { describeSite } from './describe-site.ts';

const HOST = 'https://webdelib.nicecotedazur.org';

describeSite({
  site: NICE_COTE_D_AZUR,
  pages: [`${HOST}/WebDelib/`, `${HOST}/WebDelib/default.aspx?seance=12`],
  documents: [],
  lookAlikes: [
    ['a script of the page', 'javascript:__doPostBack("ctl00$gvDelib$ctl02$lnk","")'],
    ['the same page', '#'],
    ['a file elsewhere', 'https://evil.example/WebDelib/acte.pdf'],
  ],
  strangers: [
    'http://webdelib.nicecotedazur.org/WebDelib/',
    'https://www.nicecotedazur.org/WebDelib/',
    'https://webdelib.nicecotedazur.org.evil.example/WebDelib/',
  ],
});

test('says that its acts have no addresses', () => {
  expect(NICE_COTE_D_AZUR.withoutAddresses).toBe(true);
  expect(isListing(NICE_COTE_D_AZUR, new URL(`${HOST}/WebDelib/`))).toBe(true);
  expect(isListing(NICE_COTE_D_AZUR, new URL(`${HOST}/`))).toBe(false);
});
