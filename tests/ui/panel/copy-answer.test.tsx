import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { CopyAnswer } from '../../../lib/ui/panel/copy-answer.tsx';
import { testAccessibility } from '../support/accessible.ts';
import { mountPart, type Look } from '../support/mount.tsx';

const button = (copy: (text: string) => Promise<boolean>, look?: Look) =>
  mountPart(<CopyAnswer text="4 500 € à X" copy={copy} />, look);
const click = (): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button')));

describe('copying the answer', () => {
  testAccessibility((look) => button(async () => false, look), { prepare: click });

  test('says that it is done', async () => {
    const copy = vi.fn(async () => true);
    button(copy);
    expect(screen.getByRole('status').textContent).toBe('');
    await click();
    expect(copy).toHaveBeenCalledWith('4 500 € à X');
    expect(screen.getByRole('status').textContent).toBe('Réponse copiée, avec sa source.');
  });

  test('lays the text out where the browser refuses', async () => {
    button(async () => false);
    await click();
    expect(screen.getByRole('status').textContent).toContain('refuse la copie');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Réponse à copier' });
    expect(text.value).toBe('4 500 € à X');
    text.focus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });
});
