import { afterEach, expect, test } from 'vitest';
import { requestPanel, takeRequests, type PanelRequest } from '../../entrypoints/in-page/panel-handoff.ts';

const request = (n: number): PanelRequest => ({
  address: `https://www.saint-etienne-metropole.fr/file/${n}/download?token=x`,
  byKeyboard: false,
  reveal: () => {},
  returnFocus: () => {},
});

let stop: () => void = () => {};
afterEach(() => stop());

test('the last request waits for the panel; later ones go to it', () => {
  const opened: PanelRequest[] = [];
  const [first, second, third] = [request(1), request(2), request(3)] as const;
  expect([requestPanel(first), requestPanel(second)]).toEqual([false, false]);
  stop = takeRequests((one) => opened.push(one));
  expect(opened).toEqual([second]);
  expect(requestPanel(third)).toBe(true);
  expect(opened).toEqual([second, third]);
});

test('a panel that stopped is asked for again', () => {
  takeRequests(() => {})();
  expect(requestPanel(request(1))).toBe(false);
  const opened: PanelRequest[] = [];
  stop = takeRequests((one) => opened.push(one));
  expect(opened).toHaveLength(1);
});

test('an old panel that stops late does not take the place of the new one', () => {
  const stopOld = takeRequests(() => {});
  const opened: PanelRequest[] = [];
  stop = takeRequests((one) => opened.push(one));
  stopOld();
  expect(requestPanel(request(1))).toBe(true);
  expect(opened).toHaveLength(1);
});
