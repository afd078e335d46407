import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder']);

interface Node {
  type: string;
  value?: unknown;
  name?: Node | string;
  [key: string]: unknown;
}

/** The words that a component says by itself instead of asking the locales. */
function wordsIn(source: string, path: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    if (node.type === 'JSXText' && hasLetters(node.value)) found.push(String(node.value).trim());
    if (
      node.type === 'JSXAttribute' &&
      SPOKEN.has(nameOf(node)) &&
      isNode(node.value) &&
      hasLetters(node.value.value)
    ) {
      found.push(String(node.value.value));
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(path, source).program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nameOf({ name }: Node): string {
  return isNode(name) ? String(name.name) : '';
}

function hasLetters(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

const components = globSync('{lib/ui,entrypoints}/**/*.tsx');

describe('components', () => {
  it('are looked at', () => {
    expect(components.length).toBeGreaterThan(20);
    expect(wordsIn('<p title="Un titre">Bonjour {name} <b aria-label={t("x")}>·</b></p>', 'a.tsx')).toEqual([
      'Un titre',
      'Bonjour',
    ]);
  });

  it.each(components)('%s says nothing that is not in the locales', (path) => {
    expect(wordsIn(readFileSync(path, 'utf8'), path)).toEqual([]);
  });
});
