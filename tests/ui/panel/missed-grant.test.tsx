/** The form of a grant that was missed, which shows what every form does with what the user writes. */
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { err, ok, type Result } from '../../../lib/model/result.ts';
import { MissedGrant } from '../../../lib/ui/panel/missed-grant.tsx';
import { oneAct } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mountPart, words, type Look } from '../support/mount.tsx';
import { fieldOf, press, type } from './written-answer.tsx';

const SAVED: Result<null> = ok(null);

function open({ saved = Promise.resolve(SAVED), look }: { saved?: Promise<Result<null>>; look?: Look } = {}) {
  const write = vi.fn(() => saved);
  const onClose = vi.fn();
  const onKeyAround = vi.fn();
  const form = mountPart(
    <div onKeyDown={onKeyAround}>
      <MissedGrant writing={{ answer: oneAct, act: 0, vote: 0, write }} onClose={onClose} />
    </div>,
    look,
  );
  return { form, write, onClose, onKeyAround, alert: form.querySelector('[role="alert"]')! };
}

/** Which fields are said to be wrong, by their labels. */
const wrongFields = (form: Element): string[] =>
  [...form.querySelectorAll('label')].filter((label) => isWrong(form, words(label))).map(words);

function isWrong(form: Element, label: string): boolean {
  const field = fieldOf(form, label);
  return field.getAttribute('aria-invalid') === 'true';
}

describe('a grant that was missed', () => {
  test('is asked for at once: the focus is in the first field', () => {
    const { form } = open();
    expect(document.activeElement).toBe(fieldOf(form, 'Bénéficiaire'));
  });

  test('needs a name and money: the wrong field is named, described and given the focus', () => {
    const { form, write, alert } = open();
    type(form, 'Montant', 'beaucoup');
    press(form, 'Ajouter');
    expect(wrongFields(form)).toEqual(['Bénéficiaire']);
    expect(document.activeElement).toBe(fieldOf(form, 'Bénéficiaire'));
    type(form, 'Bénéficiaire', 'Club des aînés');
    press(form, 'Ajouter');
    const amount = fieldOf(form, 'Montant');
    expect(isWrong(form, 'Bénéficiaire')).toBe(false);
    expect(isWrong(form, 'Montant')).toBe(true);
    expect(amount.getAttribute('aria-describedby')).toBe(alert.id);
    expect(document.activeElement).toBe(amount);
    expect(write).not.toHaveBeenCalled();
  });

  test('that is wrong in the same way again is announced again', async () => {
    const { form, alert } = open();
    const announced = vi.fn();
    const observer = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => announced(addedNodes)));
    observer.observe(alert, { childList: true });
    press(form, 'Ajouter');
    await expect.poll(() => announced.mock.calls.length).toBe(1);
    const said = words(alert);
    press(form, 'Ajouter');
    await expect.poll(() => announced.mock.calls.length).toBeGreaterThan(1);
    expect(words(alert)).toBe(said);
    observer.disconnect();
  });

  test('is not saved twice while it is being saved', async () => {
    const { promise, resolve } = Promise.withResolvers<Result<null>>();
    const { form, write, onClose } = open({ saved: promise });
    type(form, 'Bénéficiaire', 'Club des aînés');
    press(form, 'Ajouter');
    const save = form.querySelector<HTMLButtonElement>('[type="submit"]')!;
    await expect.poll(() => save.ariaDisabled).toBe('true');
    press(form, 'Ajouter');
    fireEvent.submit(form.querySelector('form')!);
    expect(write).toHaveBeenCalledOnce();
    resolve(SAVED);
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  test('that cannot be kept stays as it was typed, no field is to blame, and whoever pressed goes on from there', async () => {
    const { promise, resolve } = Promise.withResolvers<Result<null>>();
    const { form, onClose, alert } = open({ saved: promise });
    type(form, 'Bénéficiaire', 'Club des aînés');
    const save = form.querySelector<HTMLButtonElement>('[type="submit"]')!;
    save.focus();
    press(form, 'Ajouter');
    await expect.poll(() => save.ariaDisabled).toBe('true');
    // A browser takes the focus from what is disabled as it draws.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    resolve(err({ code: 'storage-full' }));
    await expect.poll(() => words(alert)).not.toBe('');
    expect(fieldOf(form, 'Bénéficiaire').value).toBe('Club des aînés');
    expect(wrongFields(form)).toEqual([]);
    expect(save.ariaDisabled).toBe('false');
    expect(document.activeElement).toBe(save);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('is given up with Escape, which closes nothing around it', () => {
    const { form, onClose, onKeyAround } = open();
    fireEvent.keyDown(fieldOf(form, 'Montant'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
    expect(onKeyAround).not.toHaveBeenCalled();
  });

  testAccessibility((look) => open({ look }).form, {
    least: 8,
    prepare: async (form) => {
      fireEvent.click(form.querySelector('[type="submit"]')!);
      await expect.poll(() => words(form.querySelector('[role="alert"]')!)).not.toBe('');
    },
  });
});
