import { expect, test } from 'vitest';
import { NO_DETAILS, type ExportDetails } from '../../../lib/model/export-details.ts';
import type { ExportOutlook } from '../../../lib/model/export-outlook.ts';
import { err, ok, type Result } from '../../../lib/model/result.ts';
import { ExportState, type ExportSource, type ExportWork } from '../../../lib/ui/library/export/export-state.ts';

/** An outlook with so many complete acts. */
const outlookOf = (complete: number): ExportOutlook => ({
  deliberations: { complete, pending: 0, refused: 0 },
  subventions: { complete: 0, pending: 0, refused: 0 },
  authorities: [],
  beneficiaries: [],
});

/** A source that answers when the test lets it. */
function heldSource() {
  const looks: { work: ExportWork; answer: (outlook: Result<ExportOutlook>) => void }[] = [];
  const saves: ExportWork[] = [];
  const source: ExportSource = {
    read: async () => ok(NO_DETAILS),
    remember: async () => ok(null),
    outlook: (work) => new Promise((answer) => looks.push({ work, answer })),
    save: (_format, work) =>
      new Promise((resolve) => {
        saves.push(work);
        work.signal.addEventListener('abort', () => resolve(err({ code: 'cancelled' })));
      }),
  };
  return { looks, saves, state: new ExportState(source, 47) };
}

const saying = (name: string): ExportDetails => ({ ...NO_DETAILS, beneficiaries: [{ name, rna: 'W123456789' }] });

test('of two answers given one after the other, what the later completes is told, whichever is looked at longer', async () => {
  const { looks, state } = heldSource();
  const chosen = state.choose('scdl');
  await expect.poll(() => looks.length).toBe(1);
  looks.shift()?.answer(ok(outlookOf(0)));
  await chosen;
  const said = [state.say(saying('A'))];
  await expect.poll(() => looks.length).toBe(1);
  said.push(state.say(saying('B')));
  await expect.poll(() => looks.length).toBe(2);
  expect(looks.map(({ work }) => [work.details.beneficiaries[0]?.name, work.signal.aborted])).toEqual([
    ['A', true],
    ['B', false],
  ]);
  looks[1]?.answer(ok(outlookOf(2)));
  await expect.poll(() => state.outlook.value).toEqual(outlookOf(2));
  looks[0]?.answer(ok(outlookOf(1)));
  await Promise.all(said);
  expect(state.outlook.value).toEqual(outlookOf(2));
  expect(state.looked.value).toBeUndefined();
});

test('with the dialogue, what is looked at and what is made are given up', async () => {
  const { looks, saves, state } = heldSource();
  void state.choose('scdl');
  const saved = state.save();
  await expect.poll(() => [looks.length, saves.length]).toEqual([1, 1]);
  state.end();
  expect([looks[0]?.work.signal.aborted, saves[0]?.signal.aborted]).toEqual([true, true]);
  await saved;
  expect(state.phase.value).toEqual({ phase: 'choosing' });
});
