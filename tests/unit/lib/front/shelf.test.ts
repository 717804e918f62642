import { expect, test } from '@playwright/test';
import { type Answer, finish } from '@/lib/front/answer';
import { createShelf, NoAnswer } from '@/lib/front/shelf';

const HOUR = 60 * 60_000;

/** A shelf over a page that says which rendering it is, on a clock that stands still. */
function world({ freshFor = 1_000, maxBytes = 1_000_000, refine = null as Answer['refine'] } = {}) {
  const state = { now: 1_000_000, made: 0, failure: undefined as Error | undefined, stale: [] as string[] };
  const gates: (() => void)[] = [];
  let gated = false;
  const shelf = createShelf<void>({
    maxBytes,
    now: () => state.now,
    onStale: (key) => state.stale.push(key),
    make: async () => {
      state.made += 1;
      const text = `rendering ${state.made}`;
      if (gated) await new Promise<void>((open) => gates.push(open));
      if (state.failure) throw state.failure;
      const answer = await finish({
        status: 200,
        body: Buffer.from(text),
        type: 'text/html',
        headers: [],
        madeAt: state.now,
        freshFor,
      });
      return { ...answer, refine };
    },
  });
  const get = async (key = '/a') => textOf(await shelf.get(key));
  const gate = () => {
    gated = true;
    return () => {
      gated = false;
      for (const open of gates.splice(0)) open();
    };
  };
  return { state, shelf, get, gate };
}

/** Refinements end when they are told to. */
function refinable() {
  const refining: (() => Promise<unknown>)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const refine = () =>
    new Promise<Answer>((resolve, reject) => {
      failures.push(reject);
      refining.push(async () => {
        const body = Buffer.from('refined');
        const draft = { status: 200, body, type: 'text/html', headers: [], madeAt: 0, freshFor: 0 };
        resolve(await finish(draft));
        await settle();
      });
    });
  return { ...world({ refine }), refining, failures };
}

const textOf = (answer: Answer | undefined) => answer?.variants.identity.body.toString();
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a fresh answer is there at once and made only once', async () => {
  const { state, shelf, get } = world();
  expect(shelf.peek('/a')).toBeUndefined();
  expect(await get()).toBe('rendering 1');
  expect(textOf(shelf.peek('/a'))).toBe('rendering 1');
  expect(await get()).toBe('rendering 1');
  expect(state.made).toBe(1);
});

test('many who ask at once wait for one rendering', async () => {
  const { state, get, gate } = world();
  const open = gate();
  const asked = Array.from({ length: 50 }, () => get());
  await settle();
  open();
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['rendering 1']));
  expect(state.made).toBe(1);
});

test('a stale answer serves while one renewal is made', async () => {
  const { state, shelf, get, gate } = world();
  await get();
  state.now += 1_001;
  expect(shelf.peek('/a')).toBeUndefined();
  const open = gate();
  expect(await Promise.all([get(), get(), get()])).toEqual(['rendering 1', 'rendering 1', 'rendering 1']);
  expect(state.made).toBe(2);
  open();
  await settle();
  expect(await get()).toBe('rendering 2');
});

test('a renewal that fails keeps the last good answer and is tried again a little later', async () => {
  const { state, get } = world();
  await get();
  state.failure = new NoAnswer(500);
  state.now += 1_001;
  expect(await get()).toBe('rendering 1');
  await settle();
  expect(await get()).toBe('rendering 1');
  expect(state.made).toBe(2);
  expect(state.stale).toEqual(['/a']);

  state.now += 5_001;
  state.failure = undefined;
  await get();
  await settle();
  expect(await get()).toBe('rendering 3');
});

test('a last good answer is kept for a day and no longer', async () => {
  const { state, get } = world();
  await get();
  state.failure = new Error('down');
  state.now += 23 * HOUR;
  expect(await get()).toBe('rendering 1');
  await settle();
  state.now += 2 * HOUR;
  await get();
  await settle();
  await expect(get()).rejects.toThrow('down');
});

test('a page that is gone is forgotten', async () => {
  const { state, get } = world();
  await get();
  state.failure = new NoAnswer(404);
  state.now += 1_001;
  await get();
  await settle();
  await expect(get()).rejects.toMatchObject({ status: 404 });
});

test('a first rendering that fails is not remembered', async () => {
  const { state, get } = world();
  state.failure = new NoAnswer(500);
  await expect(get()).rejects.toMatchObject({ status: 500 });
  state.failure = undefined;
  expect(await get()).toBe('rendering 2');
});

test('what must not be shared is not kept', async () => {
  const { state, shelf, get } = world({ freshFor: 0 });
  await get();
  state.now += 2;
  expect(shelf.peek('/a')).toBeUndefined();
});

test('memory is bounded however many addresses are asked for', async () => {
  const { shelf, get } = world({ maxBytes: 10_000 });
  for (let index = 0; index < 1_000; index += 1) await get(`/${index}`);
  expect(shelf.bytes).toBeLessThanOrEqual(10_000);
  expect(textOf(shelf.peek('/999'))).toBe('rendering 1000');
});

test('what is asked for again is refined, one at a time, and keeps its time', async () => {
  const { state, shelf, get, refining } = refinable();
  await get('/a');
  await get('/b');
  expect(refining).toEqual([]);
  shelf.peek('/a');
  shelf.peek('/a');
  shelf.peek('/b');
  expect(refining).toHaveLength(1);
  await refining.shift()?.();
  expect(shelf.peek('/a')?.refine).toBeNull();
  expect(shelf.peek('/b')?.refine).not.toBeNull();
  expect(refining).toHaveLength(1);
  state.now += 1_001;
  expect(shelf.peek('/a')).toBeUndefined();
});

test('a refined answer never takes the place of a newer one', async () => {
  const { state, shelf, get, refining } = refinable();
  await get('/a');
  shelf.peek('/a');
  state.now += 1_001;
  await get('/a');
  await settle();
  await refining.shift()?.();
  expect(textOf(shelf.peek('/a'))).toBe('rendering 2');
  expect(shelf.peek('/a')?.refine).not.toBeNull();
});

test('a refinement that fails leaves the answer as it is', async () => {
  const { state, shelf, get, failures } = refinable();
  await get('/a');
  shelf.peek('/a');
  failures.shift()?.(new Error('no memory'));
  await settle();
  expect(textOf(shelf.peek('/a'))).toBe('rendering 1');
  expect(state.stale).toEqual(['/a']);
  expect(failures).toHaveLength(1);
});

test('what is kept is there however old, and looking at it begins nothing', async () => {
  const { state, shelf, get } = world();
  expect(shelf.kept('/a')).toBeUndefined();
  await get();
  state.now += HOUR;
  expect(textOf(shelf.kept('/a'))).toBe('rendering 1');
  await settle();
  expect(state.made).toBe(1);
});

test('it is known how many are being made, renewals and failures among them', async () => {
  const { state, shelf, get, gate } = world();
  await get();
  state.now += HOUR;
  const open = gate();
  const asked = [get('/a'), get('/b'), get('/b')];
  state.failure = new Error('down');
  expect(shelf.making).toBe(2);
  open();
  await Promise.allSettled(asked);
  await settle();
  expect(shelf.making).toBe(0);
});
