import { expect, test } from '@playwright/test';
import { createCache, LIFETIMES } from '@/lib/catalog/cache';
import { fail, ok, type Result } from '@/lib/result';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let time = 0;
let calls = 0;
let cache: ReturnType<typeof createCache>;

test.beforeEach(() => {
  time = 1_000_000;
  calls = 0;
  cache = createCache({ max: 100, now: () => time });
});

const load =
  <T>(result: Result<T>) =>
  async () => {
    calls += 1;
    return result;
  };
const down = load<string[]>(fail({ code: 'upstream_unreachable' }));
const good = (...items: string[]) => load(ok(items));
const feed = (loader: () => Promise<Result<string[]>>) => cache.get('feed', LIFETIMES.feed, loader);
/** What is renewed behind an answer is there after the promises of that answer. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a thousand who ask at once are answered by one question', async () => {
  let release = (_: Result<string[]>) => {};
  const slow = () => {
    calls += 1;
    return new Promise<Result<string[]>>((resolve) => {
      release = resolve;
    });
  };
  const all = Array.from({ length: 1_000 }, () => feed(slow));
  release(ok(['a']));
  const answers = await Promise.all(all);
  expect(calls).toBe(1);
  expect(answers.every((answer) => answer.ok && answer.value.value[0] === 'a')).toBe(true);
});

test('a thousand who meet a failure cause one question too', async () => {
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => feed(down)));
  expect(calls).toBe(1);
  expect(answers.every((answer) => !answer.ok)).toBe(true);
});

test('a fresh value is given without asking, with the time it is of', async () => {
  await feed(good('a'));
  time += 5 * MINUTE;
  expect(await feed(good('b'))).toEqual(ok({ value: ['a'], at: 1_000_000 }));
  expect(calls).toBe(1);
});

test('a stale value is given at once and renewed behind', async () => {
  await feed(good('a'));
  time += 6 * MINUTE;
  expect(await feed(good('b'))).toMatchObject({ value: { value: ['a'] } });
  await settled();
  expect(await feed(good('c'))).toEqual(ok({ value: ['b'], at: time }));
  expect(calls).toBe(2);
});

test('a value too old to be given unseen is waited for', async () => {
  await feed(good('a'));
  time += 2 * HOUR;
  expect(await feed(good('b'))).toMatchObject({ value: { value: ['b'] } });
});

test('where renewing fails the last good value lives for a day, and no longer', async () => {
  await feed(good('a'));
  time += 24 * HOUR;
  expect(await feed(down)).toMatchObject({ value: { value: ['a'], at: 1_000_000 } });
  time += 10 * SECOND;
  expect(await feed(down)).toEqual(fail({ code: 'upstream_unreachable' }));
});

test('a failing upstream is left alone for some seconds', async () => {
  await feed(good('a'));
  time += 2 * HOUR;
  for (let second = 0; second < 20; second += 1) {
    await feed(down);
    time += SECOND;
  }
  expect(calls).toBe(1 + 4);
  expect(await feed(good('b'))).toMatchObject({ value: { value: ['b'] } });
});

test('without anything to give, the next try comes after a second', async () => {
  expect((await feed(down)).ok).toBe(false);
  expect((await feed(good('a'))).ok).toBe(false);
  time += SECOND;
  expect((await feed(good('a'))).ok).toBe(true);
});

test('nothing at all is believed for a minute only', async () => {
  expect(await feed(good())).toMatchObject({ value: { value: [] } });
  time += MINUTE;
  await feed(good());
  expect(calls).toBe(1);
  time += SECOND;
  await feed(good('a'));
  await settled();
  expect(await feed(down)).toMatchObject({ value: { value: ['a'] } });
  expect(calls).toBe(2);
});

test('nothing at all does not replace something, until that is an hour old', async () => {
  await feed(good('a'));
  time += 6 * MINUTE;
  await feed(good());
  await settled();
  expect(await feed(good())).toMatchObject({ value: { value: ['a'] } });
  time += HOUR;
  expect(await feed(good())).toMatchObject({ value: { value: [] } });
});

test('a price is never given when it is older than it may be', async () => {
  const price = (loader: () => Promise<Result<string>>) => cache.get('price', LIFETIMES.price, loader);
  await price(load(ok('1.00')));
  time += 10 * SECOND;
  expect(await price(load(ok('2.00')))).toMatchObject({ value: { value: '1.00' } });
  time += 1;
  expect(await price(load(ok('2.00')))).toMatchObject({ value: { value: '2.00' } });
  time += 11 * SECOND;
  expect(await price(load(fail({ code: 'upstream_busy' })))).toEqual(fail({ code: 'upstream_busy' }));
});

test('a price that is gone is gone at once', async () => {
  const price = (loader: () => Promise<Result<string | null>>) => cache.get('price', LIFETIMES.price, loader);
  await price(load(ok('1.00')));
  time += 11 * SECOND;
  expect(await price(load(ok(null)))).toMatchObject({ value: { value: null } });
});

test('who wants it newer renews it for all, and a failure of theirs costs nobody the old value', async () => {
  await feed(good('a'));
  time += 20 * SECOND;
  expect((await cache.get('feed', LIFETIMES.quoted, down)).ok).toBe(false);
  expect(await feed(down)).toMatchObject({ value: { value: ['a'] } });
  time += 6 * SECOND;
  await cache.get('feed', LIFETIMES.quoted, good('b'));
  expect(await feed(down)).toMatchObject({ value: { value: ['b'] } });
});

test('what was learnt on the way is kept, unless it is nothing', async () => {
  cache.put('feed', ['a']);
  cache.put('feed', []);
  expect(await feed(down)).toMatchObject({ value: { value: ['a'] } });
  expect(calls).toBe(0);
});

test('whoever waits while the entry is replaced still gets an answer', async () => {
  let release = (_: Result<string[]>) => {};
  const waiting = feed(
    () =>
      new Promise((resolve) => {
        release = resolve;
      }),
  );
  cache.put('feed', ['newer']);
  release(ok(['mine']));
  expect(await waiting).toMatchObject({ value: { value: ['mine'] } });
  expect(cache.peek('feed')).toEqual(['newer']);
});

test('a bug in a loader is thrown, and the last good value survives it', async () => {
  await feed(good('a'));
  time += 2 * HOUR;
  const bug = async () => {
    throw new TypeError('bug');
  };
  await expect(feed(bug)).rejects.toThrow(TypeError);
  expect(cache.peek('feed')).toEqual(['a']);
});

test('many different questions do not fill the memory', async () => {
  for (let n = 0; n < 1_000; n += 1) await cache.get(`price ${n}`, LIFETIMES.price, load(ok(n)));
  expect(cache.peek('price 0')).toBeUndefined();
  expect(cache.peek('price 999')).toBe(999);
});
