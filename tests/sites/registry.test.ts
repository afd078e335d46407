import { describe, expect, test } from 'vitest';
import { hostPatterns, listingOf, SITES, siteOf } from '../../lib/sites/registry.ts';

/** Luhn's sum over the nine digits of a SIREN. */
function luhnValid(siren: string): boolean {
  const sum = [...siren].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

describe('siteOf', () => {
  test.each([
    'https://www.saint-etienne-metropole.fr/',
    'https://www.saint-etienne-metropole.fr/la-metropole/vie-democratique/deliberations?page=3',
    'https://WWW.Saint-Etienne-Metropole.FR/actualites',
    'https://www.saint-etienne-metropole.fr:443/',
  ])('%s is a page of Saint-Étienne Métropole', (address) => {
    expect(siteOf(new URL(address))?.id).toBe('saint-etienne-metropole');
  });

  test.each([
    ['not encrypted', 'http://www.saint-etienne-metropole.fr/'],
    ['another port', 'https://www.saint-etienne-metropole.fr:8443/'],
    ['a host that begins like it', 'https://www.saint-etienne-metropole.fr.evil.example/'],
    ['a host that ends like it', 'https://evil-www.saint-etienne-metropole.fr/'],
    ['a subdomain', 'https://old.www.saint-etienne-metropole.fr/'],
    ['a host with a final dot', 'https://www.saint-etienne-metropole.fr./'],
    ['the site in the query', 'https://evil.example/?x=https://www.saint-etienne-metropole.fr/'],
    ['the site in the path', 'https://evil.example/www.saint-etienne-metropole.fr/'],
    ['the site as user name', 'https://www.saint-etienne-metropole.fr@evil.example/'],
    ['a look-alike letter', 'https://www.saint-étienne-metropole.fr/'],
    ['a file', 'file:///www.saint-etienne-metropole.fr/'],
  ])('not %s', (_why, address) => {
    expect(siteOf(new URL(address))).toBeUndefined();
  });
});

describe('the listing beside a document', () => {
  test('is the one of its site, where one was seen', () => {
    expect(listingOf(new URL('https://www.saint-etienne-metropole.fr/file/1/download?token=a'))).toBe(
      'https://www.saint-etienne-metropole.fr/la-metropole/vie-democratique/deliberations',
    );
    expect(listingOf(new URL('https://www.exemple.fr/a.pdf'))).toBeUndefined();
    expect(listingOf(new URL(`delibere-file:${'a'.repeat(64)}`))).toBeUndefined();
  });

  test.each(SITES.filter(({ listing }) => listing !== undefined))('of $id is one of its listings', (site) => {
    const { pathname } = new URL(site.listing ?? '');
    expect(siteOf(new URL(site.listing ?? ''))).toBe(site);
    expect(site.listings.some((path) => path.test(pathname))).toBe(true);
  });
});

describe('the registry', () => {
  test('names each site once', () => {
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  });

  test.each(SITES.map((site) => [site.id, site] as const))('%s has a valid SIREN and plain hosts', (_id, site) => {
    expect(site.siren).toMatch(/^\d{9}$/);
    expect(luhnValid(site.siren)).toBe(true);
    for (const host of [...site.pageHosts, ...site.documentHosts]) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test('asks for whole hosts, over https alone', () => {
    const hosts = [
      'www.saint-etienne-metropole.fr',
      'deliberations.ampmetropole.fr',
      'metropole.nantes.fr',
      'data.tours-metropole.fr',
      'webdelib.nicecotedazur.org',
    ];
    expect(hostPatterns()).toEqual(hosts.map((host) => `https://${host}/*`));
  });

  test('declares no site whose addresses nobody verified', () => {
    for (const host of ['metropole.rennes.fr', 'www.strasbourg.eu', 'www.grandlyon.com', 'www.montpellier3m.fr']) {
      expect(siteOf(new URL(`https://${host}/les-deliberations`))).toBeUndefined();
    }
  });
});
