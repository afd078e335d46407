/** An answer that the user wrote on, opened, and short ways to press and type in it. */
import { fireEvent } from '@testing-library/preact';
import { vi } from 'vitest';
import { anchorOfAct } from '../../../lib/model/anchors.ts';
import { applyCorrections } from '../../../lib/model/apply-corrections.ts';
import type { Change, Correction } from '../../../lib/model/correction.ts';
import type { Answer } from '../../../lib/model/document.ts';
import type { Deliberation } from '../../../lib/model/reading.ts';
import { ok } from '../../../lib/model/result.ts';
import { AnswerView } from '../../../lib/ui/panel/answer-view.tsx';
import type { OnWrite } from '../../../lib/ui/panel/writing.ts';
import { answerOf, nothingRelated } from '../fixtures/answers.ts';
import { mountPart, words, type Look } from '../support/mount.tsx';

const noCopy = (): Promise<boolean> => Promise.resolve(true);

/** The corrections have the ids `c1`, `c2` … in their order. */
export function correctedAnswer(
  act: Deliberation,
  ...made: { change: Change; original?: Correction['original'] }[]
): Answer {
  const corrections = made.map(({ change, original }, n): Correction => ({
    id: `c${n + 1}`,
    act: anchorOfAct(act, 0),
    change,
    evidence: [],
    made: '2026-11-20T15:00:00Z',
    readerVersion: '1',
    ...(original && { original }),
  }));
  const corrected = applyCorrections([act], corrections);
  return { ...answerOf(corrected.acts, [nothingRelated]), corrections: corrected.corrections };
}

export function openAnswer(answer: Answer, write: OnWrite = () => Promise.resolve(ok(null)), look?: Look) {
  const onWrite = vi.fn(write);
  const container = mountPart(<AnswerView answer={answer} copy={noCopy} onWrite={onWrite} />, look);
  container.querySelectorAll('details').forEach((details) => (details.open = true));
  return { container, onWrite };
}

/** Presses the button that says this. */
export function press(within: ParentNode, text: string): void {
  const button = [...within.querySelectorAll('button')].find((one) => words(one).startsWith(text));
  if (button === undefined) throw new Error(`no button says ${text}`);
  fireEvent.click(button);
}

/** Opens what a value rests on, and what can be done with it. */
export function unfold(value: HTMLElement): HTMLElement {
  const whole = value.closest<HTMLElement>('.value')!;
  fireEvent.click(whole.querySelector('.evidence-button')!);
  return whole;
}

/** The field with this label. */
export function fieldOf(within: ParentNode, label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...within.querySelectorAll('label')].find((one) => words(one).startsWith(label));
  const input = found && within.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
  if (!input) throw new Error(`no field is labelled ${label}`);
  return input;
}

/** @param by the label of the field */
export function type(within: ParentNode, by: string, text: string): void {
  const input = fieldOf(within, by);
  if (input instanceof HTMLSelectElement) fireEvent.change(input, { target: { value: text } });
  else fireEvent.input(input, { target: { value: text } });
}

/** Ticks the box with this label. */
export function tick(within: ParentNode, by: string): void {
  fireEvent.click(fieldOf(within, by));
}
