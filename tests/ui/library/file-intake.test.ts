import { expect, test, vi } from 'vitest';
import { ok, type Result } from '../../../lib/model/result.ts';
import { FileIntake } from '../../../lib/ui/library/files/file-intake.ts';
import { SlowEngine } from '../session/slow-engine.ts';

test('a file that is being taken while all is given up is let go of, and not read', async () => {
  const engine = new SlowEngine();
  const taken = Promise.withResolvers<Result<string>>();
  const withdraw = vi.fn(async () => {});
  const intake = new FileIntake(engine, {
    handIn: () => taken.promise,
    withdraw,
    account: () => {},
    settle: () => {},
  });
  intake.add([new File(['%PDF-1.7'], 'a.pdf')]);
  intake.cancel();
  taken.resolve(ok('delibere-file:a'));
  await expect.poll(() => engine.asked).toEqual([{ kind: 'cancel', address: 'delibere-file:a' }]);
  await engine.reply('cancel', 'delibere-file:a', ok({ phase: 'unread' }));
  await expect.poll(() => withdraw.mock.calls).toEqual([['delibere-file:a']]);
  expect(intake.counts.value).toMatchObject({ all: 1, done: 1, failed: 1 });
});

test('what could not be looked into is accounted for, and over', () => {
  const settle = vi.fn();
  const intake = new FileIntake(new SlowEngine(), {
    handIn: async () => ok('delibere-file:a'),
    withdraw: async () => {},
    account: () => {},
    settle,
  });
  intake.add([], ['archives', 'perdu.pdf']);
  expect(intake.files.value.map(({ name, state }) => [name, state.value])).toEqual(
    ['archives', 'perdu.pdf'].map((name) => [name, { phase: 'failed', failure: { code: 'file-not-kept' } }]),
  );
  expect(intake.counts.value).toMatchObject({ all: 2, failed: 2, done: 2 });
  expect(settle).toHaveBeenCalled();
});
