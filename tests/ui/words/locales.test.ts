import { describe, expect, it } from 'vitest';
import { CHECK_CODES, type MissingReason, type Outcome, type ReadingStatus } from '../../../lib/model/reading.ts';
import { FAILURE_CODES } from '../../../lib/model/result.ts';
import { batchDictionaries } from '../../../lib/ui/words/batch-words.ts';
import { exportDictionaries } from '../../../lib/ui/words/export-words.ts';
import { optionsDictionaries } from '../../../lib/ui/words/options-words.ts';
import { panelDictionaries } from '../../../lib/ui/words/panel-words.ts';
import { toolbarDictionaries } from '../../../lib/ui/words/toolbar-words.ts';
import type { Dictionary, Message } from '../../../lib/ui/words/translate.ts';

const french: Dictionary = {
  ...panelDictionaries.fr,
  ...toolbarDictionaries.fr,
  ...optionsDictionaries.fr,
  ...exportDictionaries.fr,
  ...batchDictionaries.fr,
};
const english: Dictionary = {
  ...panelDictionaries.en,
  ...toolbarDictionaries.en,
  ...optionsDictionaries.en,
  ...exportDictionaries.en,
  ...batchDictionaries.en,
};
const keys = Object.keys(french);

const forms = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : [message.one, message.other];
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the locales', () => {
  it('have the same keys', () => {
    expect(Object.keys(english).toSorted()).toEqual(keys.toSorted());
    expect(keys.length).toBeGreaterThan(250);
  });

  it.each(keys)('say %s in both languages with the same values', (key) => {
    const [fr, en] = [french[key], english[key]];
    expect(typeof en).toBe(typeof fr);
    // A plural may leave its figure out in one form (« une ligne »), never need another value, nor lose one.
    const needed = [...forms(fr), ...forms(en)].map((text) => {
      const names = placeholders(text);
      return (typeof fr === 'string' ? names : names.filter((name) => name !== '{count}')).join();
    });
    expect(new Set(needed).size).toBe(1);
    for (const text of [...forms(fr), ...forms(en)]) expect(text.trim()).not.toBe('');
  });

  it('say every failure: what happened, what to do, and in short', () => {
    for (const code of FAILURE_CODES) {
      expect(keys).toContain(`failure.${code}`);
      expect(keys).toContain(`failure.${code}.todo`);
      expect(keys).toContain(`failure.${code}.short`);
    }
  });

  it('say every check: by name, failed, passed', () => {
    for (const code of CHECK_CODES) {
      expect(keys).toContain(`check.${code}`);
      expect(keys).toContain(`check.${code}.failed`);
      expect(keys).toContain(`check.${code}.passed`);
    }
  });

  it('say every reason why a value is missing, each in other words', () => {
    const reasons: MissingReason[] = ['not-printed', 'not-recognised', 'no-text', 'not-read-yet'];
    for (const dictionary of [french, english]) {
      expect(new Set(reasons.map((reason) => dictionary[`missing.${reason}`])).size).toBe(reasons.length);
    }
  });

  it('say every outcome and every status without an answer', () => {
    const outcomes: Outcome[] = ['unanimous', 'majority', 'adopted', 'rejected', 'noted', 'postponed'];
    const statuses: ReadingStatus[] = ['no-text', 'not-deliberation', 'unreadable'];
    for (const outcome of outcomes) expect(keys).toEqual(expect.arrayContaining([`outcome.${outcome}`]));
    for (const status of statuses) expect(keys).toEqual(expect.arrayContaining([`status.${status}.todo`]));
  });

  it('explain each hard word in one sentence', () => {
    const terms = keys.filter((key) => key.startsWith('term.'));
    expect(terms.length).toBeGreaterThan(15);
    for (const key of terms) {
      for (const text of [...forms(french[key]), ...forms(english[key])]) {
        expect(text).toMatch(/\.$/);
        expect(text.slice(0, -1)).not.toMatch(/[.!?] /);
      }
    }
  });

  it('leave French spacing to the translator', () => {
    const all = keys.flatMap((key) => [...forms(french[key]), ...forms(english[key])]);
    expect(all.filter((text) => /[\u00a0\u202f]/.test(text))).toEqual([]);
  });
});
