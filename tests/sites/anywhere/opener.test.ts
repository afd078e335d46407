import { describe, expect, test } from 'vitest';
import { addressIn, opensSomething } from '../../../lib/sites/anywhere/opener.ts';

describe('the address that a script names', () => {
  test.each([
    ["javascript:f_openDoc('/docs/2024/DEL_33.pdf')", '/docs/2024/DEL_33.pdf'],
    ['javascript:f_openDoc("DEL_33.pdf")', 'DEL_33.pdf'],
    ["window.open('https://actes.exemple.fr/12','acte','width=800');return false", 'https://actes.exemple.fr/12'],
    ["ouvrir(this, 'voir.php?id=12')", 'voir.php?id=12'],
    ["location.href = '../acte/12'", '../acte/12'],
    ["popup('Titre', '/acte/12')", '/acte/12'],
  ])('%s', (script, address) => {
    expect(addressIn(script)).toBe(address);
  });

  test.each([
    "javascript:f_openDoc('40021')",
    "__doPostBack('ctl00$grid$ctl02$lnk','')",
    "toggle('deliberations')",
    "alert('Voir /docs/a.pdf plus tard')",
    "open('javascript:alert(1)')",
    "open('data:application/pdf,x')",
    'void(0)',
    "open('unterminated",
    '',
  ])('none in %s', (script) => {
    expect(addressIn(script)).toBeUndefined();
  });
});

describe('opensSomething', () => {
  test.each(["f_openDoc('1')", 'voirPdf(12)', "__doPostBack('a','')", 'ouvrirDocument(this)', "window.open('a')"])(
    '%s',
    (script) => {
      expect(opensSomething(script)).toBe(true);
    },
  );

  test.each(['void(0)', "toggle('x')", "f_trier('date')", 'return false', 'history.back()'])('not %s', (script) => {
    expect(opensSomething(script)).toBe(false);
  });
});
