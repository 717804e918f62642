import { expect, test } from '@playwright/test';
import { ASLEEP, advance, type Happening, isPolling, type Link } from '@/components/orders/stream/link';

const always = (share: number) => () => share;
const CONNECTING: Link = { ...ASLEEP, phase: 'connecting' };

/** Plays happenings and collects the waits they cause. */
function play(link: Link, happenings: Happening[], random = always(1)) {
  const waits: number[] = [];
  let now = link;
  for (const happening of happenings) {
    const step = advance(now, happening, random);
    now = step.link;
    if (step.command.type === 'wait') waits.push(step.command.milliseconds);
  }
  return { link: now, waits };
}

const lost: Happening = { type: 'lost' };
const due: Happening = { type: 'due' };
const heard: Happening = { type: 'heard', lasts: true };
const heardAtFirst: Happening = { type: 'heard', lasts: false };

test('the first retry is immediate, the next wait up to 1, 2, 4, 8, 16 and 30 seconds', () => {
  const failures = Array.from({ length: 9 }, () => [lost, due]).flat();
  expect(play(CONNECTING, failures).waits).toEqual([
    0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
  ]);
  expect(play(CONNECTING, failures, always(0)).waits).toEqual(Array(9).fill(0));
});

test('an event on a stream that lasts makes the next failure the first again', () => {
  const { link, waits } = play(CONNECTING, [lost, due, lost, due, heard, lost]);
  expect(waits).toEqual([0, 1_000, 0]);
  expect(link.failures).toBe(1);
});

test('a stream that says a word and closes is a failure all the same', () => {
  const { link, waits } = play(CONNECTING, Array(3).fill([heardAtFirst, lost, due]).flat());
  expect(waits).toEqual([0, 1_000, 2_000]);
  expect(isPolling(link)).toBe(true);
  expect(isPolling(play(link, [heardAtFirst]).link)).toBe(false);
});

test('after three failed connects it polls besides, and stops polling once the stream is back', () => {
  const failing = play(CONNECTING, [lost, due, lost, due, lost]);
  expect(isPolling(failing.link)).toBe(true);
  expect(isPolling(play(failing.link, [due]).link)).toBe(true);
  expect(isPolling(play(failing.link, [due, heard]).link)).toBe(false);
  expect(isPolling(play(CONNECTING, [lost, due, lost]).link)).toBe(false);
});

test('an answer that cannot be streamed polls at once and goes on trying', () => {
  const { link, waits } = play(CONNECTING, [{ type: 'unstreamable' }]);
  expect(isPolling(link)).toBe(true);
  expect(waits).toEqual([2_000]);
});

for (const [status, end] of [
  [204, 'final'],
  [401, 'not_found'],
  [404, 'not_found'],
  [410, 'gone'],
] as const) {
  test(`a ${status} ends it for good`, () => {
    const refused: Happening = { type: 'refused', status, retryAfter: null };
    const { link } = play(CONNECTING, [refused, { type: 'woke' }, due, heard, lost]);
    expect(link).toMatchObject({ phase: 'ended', end });
  });
}

test('a 429 waits as long as it is told, else ten seconds', () => {
  const busy = (retryAfter: number | null): Happening => ({ type: 'refused', status: 429, retryAfter });
  expect(play(CONNECTING, [busy(17)], always(0)).waits).toEqual([17_000]);
  expect(play(CONNECTING, [busy(null)], always(0)).waits).toEqual([10_000]);
});

test('a 502 is a failure like any other', () => {
  const { link, waits } = play(CONNECTING, [{ type: 'refused', status: 502, retryAfter: null }]);
  expect(link).toMatchObject({ phase: 'waiting', failures: 1 });
  expect(waits).toEqual([0]);
});

test('a server that goes away says when to come back, and that is no failure', () => {
  const { link, waits } = play(CONNECTING, [heard, { type: 'reconnect', delay: 4_321 }]);
  expect(waits).toEqual([4_321]);
  expect(link.failures).toBe(0);
});

test('a hidden page closes the stream, a page that comes back opens it with a clean slate', () => {
  const tired = play(CONNECTING, [lost, due, lost, due, lost]).link;
  const asleep = advance(tired, { type: 'hidden' }, always(1));
  expect(asleep.command).toEqual({ type: 'close' });
  expect(isPolling(asleep.link)).toBe(false);
  const awake = advance(asleep.link, { type: 'woke' }, always(1));
  expect(awake).toMatchObject({ command: { type: 'open' }, link: { phase: 'connecting', failures: 0 } });
});

test('a stop is final', () => {
  const stopped = advance(CONNECTING, { type: 'stopped' }, always(1));
  expect(stopped).toMatchObject({ command: { type: 'close' }, link: { phase: 'ended', end: 'final' } });
});

test('news of a degraded upstream leaves the connection as it is', () => {
  const open = play(CONNECTING, [heard]).link;
  const step = advance(open, { type: 'degraded', isDegraded: true }, always(1));
  expect(step).toEqual({ link: { ...open, isDegraded: true }, command: { type: 'none' } });
});
