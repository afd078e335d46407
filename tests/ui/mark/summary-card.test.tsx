import { describe, expect, test } from 'vitest';
import { markText } from '../../../lib/ui/mark/mark-text.ts';
import { summaryCard } from '../../../lib/ui/mark/summary-card.ts';
import styles from '../../../lib/ui/mark.css?inline';
import type { DocumentState } from '../../../lib/model/document.ts';
import type { Language } from '../../../lib/ui/language.ts';
import { actSummary, answered } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mount, words, type Look } from '../support/mount.tsx';

const states: DocumentState[] = [
  { phase: 'unread' },
  { phase: 'reading' },
  { phase: 'failed', failure: { code: 'network' } },
  answered([{ ...actSummary, failedChecks: 1 }]),
  answered([actSummary, actSummary]),
  answered([], 'no-text'),
];

/** A mark and its card for each state, in a shadow root as on a listing. */
function listing({ language, theme }: Look = { language: 'fr', theme: 'light' }): ShadowRoot {
  const host = mount(null, { language, theme });
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  shadow.append(
    style,
    ...states.flatMap((state) => [mark(state, language), summaryCard(state, language, undefined, () => {})]),
  );
  return shadow;
}

function mark(state: DocumentState, language: Language): HTMLElement {
  const { kind, text, label } = markText(state, language);
  const button = document.createElement('button');
  button.className = 'mark';
  button.dataset['state'] = kind;
  button.setAttribute('aria-label', label);
  button.textContent = text;
  return button;
}

describe('marks and their cards', () => {
  testAccessibility((look) => listing(look).host, { least: 15 });

  test('stand on one line, whatever their sign', () => {
    const kinds = ['unread', 'reading', 'read', 'scan', 'not-deliberation', 'failed'];
    const line = mount(null);
    const shadow = line.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    const marks = kinds.map((kind) => {
      const button = document.createElement('button');
      button.className = 'mark';
      button.dataset['state'] = kind;
      const sign = document.createElement('span');
      sign.className = 'mark-sign';
      button.append(sign, 'x');
      return button;
    });
    shadow.append(style, ...marks);
    expect(new Set(marks.map((button) => button.getBoundingClientRect().top)).size).toBe(1);
  });

  test('show every value under its contract name', () => {
    const card = summaryCard(answered([actSummary]), 'en');
    expect(card.lang).toBe('en');
    const value = (field: string) => card.querySelector<HTMLElement>(`[data-field="${field}"]`);
    expect(words(value('grants')!)).toBe('€4,500');
    expect(words(value('votes')!)).toBe('unanimous, 26 for (inferred)');
    expect(value('grants.beneficiary')?.lang).toBe('fr');
  });

  test('are text, whatever a document says', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const grants = [{ beneficiary: hostile, amountCents: 100 }];
    const card = summaryCard(answered([{ ...actSummary, grants }]), 'fr');
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain(hostile);
  });
});
