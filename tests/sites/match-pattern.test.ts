import { expect, test } from 'vitest';
import { patternCovers, patternOf } from '../../lib/sites/match-pattern.ts';

const PAGE = new URL('https://actes.exemple.fr/deliberations?page=2');

test('an origin has one pattern, without its port', () => {
  expect(patternOf(new URL('https://actes.exemple.fr:8443/x'))).toBe('https://actes.exemple.fr/*');
});

test.each([
  'https://actes.exemple.fr/*',
  '*://actes.exemple.fr/*',
  'https://*.exemple.fr/*',
  'https://*/*',
  '*://*/*',
  'https://*.actes.exemple.fr/*',
  'https://actes.exemple.fr:*/*',
  '<all_urls>',
])('%s covers it', (pattern) => {
  expect(patternCovers(pattern, PAGE)).toBe(true);
});

test.each([
  'http://actes.exemple.fr/*',
  'https://exemple.fr/*',
  'https://www.exemple.fr/*',
  'https://*.actes.fr/*',
  'https://exemple.fr.evil.example/*',
  'ftp://actes.exemple.fr/*',
  'https://*exemple.fr/*',
  'actes.exemple.fr',
  '',
])('%s does not', (pattern) => {
  expect(patternCovers(pattern, PAGE)).toBe(false);
});
