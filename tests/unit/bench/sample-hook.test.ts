import { expect, test } from '@playwright/test';
import { sampleHook } from '../../bench/peers/sample-hook';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const streamOf = (text: string) => new Response(text, { headers: { 'content-type': 'text/event-stream' } });
const ORDER = 'event: message\ndata: {"order_state":"Created"}\n\n';

/** Gives the answers one after another, rings every timer at once, and collects the waits and what was told. */
async function play(answers: readonly (() => Response)[]) {
  const waits: number[] = [];
  const told: boolean[] = [];
  const left = [...answers];
  let ring: (() => void) | undefined;
  sampleHook('/', (isLive) => told.push(isLive), {
    fetch: async () => left.shift()?.() ?? new Promise<Response>(() => {}),
    after: (milliseconds, act) => {
      waits.push(milliseconds);
      ring = act;
    },
  });
  for (let turn = 0; turn < answers.length; turn++) {
    for (let tick = 0; tick < 5; tick++) await settled();
    ring?.();
    ring = undefined;
  }
  return { waits, told };
}

const refused = () => {
  throw new TypeError('refused');
};

test('the waits double from one second to thirty, the same for everyone', async () => {
  const { waits } = await play(Array(7).fill(refused));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test('an order that was read makes the next wait the first again, an answer without one does not', async () => {
  const { waits, told } = await play([
    refused,
    () => new Response(null, { status: 502 }),
    () => streamOf(': connected\n\n'),
    () => streamOf(ORDER),
    refused,
  ]);
  expect(waits).toEqual([1_000, 2_000, 4_000, 1_000, 2_000]);
  expect(told).toEqual([false, false, false, true, false, false]);
});

test('a stop is final', async () => {
  expect((await play([() => streamOf(`${ORDER}event: stop\ndata: {}\n\n`)])).waits).toEqual([]);
});
