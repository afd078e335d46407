import '../../../lib/ui/reader.css';
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ActList } from '../../../lib/ui/reader/act-list.tsx';
import { FindBar } from '../../../lib/ui/reader/find-bar.tsx';
import { guardLinks } from '../../../lib/ui/reader/guard-links.ts';
import { Legend } from '../../../lib/ui/reader/legend.tsx';
import { LinkQuestion } from '../../../lib/ui/reader/link-question.tsx';
import { PasswordForm } from '../../../lib/ui/reader/password-form.tsx';
import { Toolbar, type ToolbarProps } from '../../../lib/ui/reader/toolbar.tsx';
import { readerWords } from '../../../lib/ui/words/reader-words.ts';
import { manyGrants, oneGrant } from '../fixtures/acts.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mount, type Look } from '../support/mount.tsx';

const FRENCH: Look = { language: 'fr', theme: 'light' };
const words = ({ language }: Look = FRENCH) => readerWords(language);
const nothing = (): void => {};

const tools = (over: Partial<ToolbarProps> = {}, look?: Look) =>
  mount(
    <div class="reader">
      <Toolbar
        t={words(look)}
        page={3}
        pages={12}
        zoom="auto"
        scale={1}
        sideOpen={false}
        onPage={nothing}
        onZoom={nothing}
        onStep={nothing}
        onRotate={nothing}
        onFind={nothing}
        onSide={nothing}
        onPrint={nothing}
        onDownload={nothing}
        {...over}
      />
    </div>,
    look,
  );

const legend = (look?: Look, onToggle: (kind: string) => void = nothing) =>
  mount(
    <div class="reader">
      <Legend t={words(look)} open counts={{ grant: 2, person: 30 }} hidden={new Set(['person'])} onToggle={onToggle} />
    </div>,
    look,
  );

const bar = (over: object = {}, look?: Look) =>
  mount(
    <FindBar
      t={words(look)}
      result={{ state: 'found', current: 2, total: 5 }}
      onFind={nothing}
      onClose={nothing}
      {...over}
    />,
    look,
  );

const list = (look?: Look, onAct: (index: number) => void = nothing) =>
  mount(
    <div class="reader">
      <nav class="ways" aria-label="Actes">
        <ActList t={words(look)} acts={[oneGrant, manyGrants]} current={1} onAct={onAct} />
      </nav>
    </div>,
    look,
  );

const form = (look?: Look, onPassword: (password: string) => void = nothing) =>
  mount(<PasswordForm t={words(look)} wrong onPassword={onPassword} />, look);

const question = (look?: Look, onStay: () => void = nothing) =>
  mount(
    <div class="reader">
      <LinkQuestion t={words(look)} address="https://ailleurs.exemple/?a=1" onStay={onStay} />
    </div>,
    look,
  );

describe('the tools', () => {
  testAccessibility((look) => tools({}, look), { least: 10 });

  test.each([
    ['7', 7],
    ['99', 12],
  ])('lead to the page that was typed: %s', (typed, page) => {
    const onPage = vi.fn();
    tools({ onPage });
    const field = screen.getByRole('textbox', { name: /Page/ });
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onPage.mock.calls).toEqual([[page]]);
  });

  test.each(['0', '-1', 'abc', '2.5', ''])('leave the page alone for what is none: %j', (typed) => {
    const onPage = vi.fn();
    tools({ onPage });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Page/ });
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onPage).not.toHaveBeenCalled();
    expect(field.value).toBe('3');
  });

  test('end at the last page', () => {
    tools({ page: 12 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Page suivante' }).disabled).toBe(true);
  });

  test('say a size that is not in the list', () => {
    tools({ zoom: 1.1, scale: 1.1 });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Taille' }).selectedOptions[0]?.text).toMatch(/110/);
  });

  test('fit the page, or take a percentage', () => {
    const onZoom = vi.fn();
    tools({ onZoom });
    const size = screen.getByRole('combobox', { name: 'Taille' });
    fireEvent.change(size, { target: { value: 'page-width' } });
    fireEvent.change(size, { target: { value: '150' } });
    expect(onZoom.mock.calls).toEqual([['page-width'], [1.5]]);
  });

  test('ask how to print', () => {
    const onPrint = vi.fn();
    tools({ onPrint });
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sans les repères' }));
    expect(onPrint.mock.calls).toEqual([[false]]);
  });
});

describe('the legend', () => {
  testAccessibility((look) => legend(look), { least: 3 });

  test('names the kinds that are there, and which are hidden', () => {
    const onToggle = vi.fn();
    legend(undefined, onToggle);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
    fireEvent.click(screen.getByRole('checkbox', { name: /Montants accordés/ }));
    expect(onToggle.mock.calls).toEqual([['grant']]);
  });
});

describe('finding', () => {
  testAccessibility((look) => bar({}, look), { least: 4 });

  test('goes on with Enter, back with Shift, and away with Escape', () => {
    const onFind = vi.fn();
    const onClose = vi.fn();
    bar({ onFind, onClose });
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'crèche' } });
    fireEvent.submit(field.closest('form') ?? field);
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onFind.mock.calls).toEqual([
      [{ query: 'crèche', previous: false, again: false }],
      [{ query: 'crèche', previous: false, again: true }],
      [{ query: 'crèche', previous: true, again: true }],
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says where it is, and that there is nothing', () => {
    bar();
    expect(screen.getByRole('status').textContent).toBe('2 sur 5');
    bar({ result: { state: 'not-found', current: 0, total: 0 } });
    const [, field] = screen.getAllByRole('searchbox');
    if (field !== undefined) fireEvent.input(field, { target: { value: 'zzz' } });
    expect(screen.getAllByRole('status')[1]?.textContent).toContain('ne sont pas dans le document');
  });
});

describe('the acts of a collection', () => {
  testAccessibility((look) => list(look), { least: 4 });

  test('lead to each', () => {
    const onAct = vi.fn();
    list(undefined, onAct);
    const [first, second] = screen.getAllByRole('button');
    expect(second?.getAttribute('aria-current')).toBe('true');
    if (first !== undefined) fireEvent.click(first);
    expect(onAct.mock.calls).toEqual([[0]]);
  });
});

describe('a document with a password', () => {
  testAccessibility((look) => form(look), { least: 4 });

  test('is opened with it, and says when it was wrong', () => {
    const onPassword = vi.fn();
    form(undefined, onPassword);
    expect(screen.getByRole('alert').textContent).toContain('pas le bon mot de passe');
    fireEvent.input(screen.getByLabelText('Mot de passe'), { target: { value: 'sésame' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir' }));
    expect(onPassword.mock.calls).toEqual([['sésame']]);
  });
});

describe('a link of the document', () => {
  testAccessibility((look) => question(look), { least: 4 });

  test('is followed by one who has seen where it leads', () => {
    const onStay = vi.fn();
    question(undefined, onStay);
    expect(screen.getByRole('dialog').textContent).toContain('https://ailleurs.exemple/?a=1');
    fireEvent.click(screen.getByRole('button', { name: 'Rester ici' }));
    expect(onStay).toHaveBeenCalledOnce();
  });

  test.each([
    ['https://ailleurs.exemple/', ['https://ailleurs.exemple/']],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
  ])('is never followed at once: %s', async (href, asked) => {
    const onLeave = vi.fn();
    const container = document.createElement('div');
    const link = container.appendChild(Object.assign(document.createElement('a'), { href, textContent: 'ici' }));
    document.body.append(container);
    const stop = guardLinks(container, onLeave);
    for (const event of ['click', 'auxclick']) {
      const clicked = new MouseEvent(event, { bubbles: true, cancelable: true });
      await act(() => void link.dispatchEvent(clicked));
      expect(clicked.defaultPrevented).toBe(true);
    }
    expect(onLeave.mock.calls.flat()).toEqual([...asked, ...asked]);
    stop();
    container.remove();
  });
});
