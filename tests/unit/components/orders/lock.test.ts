import { expect, test } from '@playwright/test';
import { type LockTools, lockOrder, settleLock } from '@/components/orders/lock';
import { findOrder, forgetOrder, rememberOrder, successorOf } from '@/lib/device';
import { FakeStorage, installBrowser, ThrowingStorage } from '../../lib/device/browser';

const ID = 'A'.repeat(22);
const OLD = 'k'.repeat(43);
const ACCESS = { orderId: ID, key: OLD };
const ORDER = { key: OLD, brand: 'Airbnb', label: '$50', createdAt: 1 };

/** The server's side: one order and its key. `lose` breaks the answers of locks before or after they are done. */
function serverWith(lose: 'nothing' | 'question' | 'answer' = 'nothing') {
  let key = OLD;
  let losing = lose;
  const asked: string[] = [];
  const answer = (status: number) => new Response(null, { status });
  const server: typeof fetch = async (input, init) => {
    const given = new Headers(init?.headers).get('authorization')?.slice('Bearer '.length) ?? '';
    const isLock = String(input).endsWith('/lock');
    asked.push(`${isLock ? 'lock' : 'look'} ${given === OLD ? 'old' : 'new'}`);
    if (isLock && losing === 'question') throw new TypeError('lost');
    if (given !== key) return answer(404);
    if (isLock) key = (JSON.parse(String(init?.body)) as { key: string }).key;
    if (losing === 'answer') throw new TypeError('lost');
    return answer(200);
  };
  return {
    asked,
    opens: (given: string | undefined) => given === key,
    heal: () => {
      losing = 'nothing';
    },
    tools: { fetch: server, inTurn: inTurn() } satisfies LockTools,
  };
}

/** One after another, as the browser's own locks do it. */
function inTurn(): LockTools['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, act) => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
}

const heldKey = () => findOrder('shop', ID)?.key;

test.beforeEach(() => {
  installBrowser(new FakeStorage());
  rememberOrder('shop', ID, ORDER);
});

test('the new key is kept before it is sent, and takes the old one’s place once the server has it', async () => {
  const server = serverWith();
  let kept: string | undefined;
  const tools: LockTools = {
    ...server.tools,
    fetch: (input, init) => {
      kept ??= successorOf('shop', ID)?.to;
      return server.tools.fetch(input, init);
    },
  };
  expect(await lockOrder('shop', ACCESS, tools)).toBe('locked');
  expect(heldKey()).toBe(kept);
  expect(server.opens(heldKey())).toBe(true);
  expect(server.asked).toEqual(['lock old']);
});

test('an answer that is lost is found out by the new key', async () => {
  const server = serverWith('answer');
  expect(await lockOrder('shop', ACCESS, server.tools)).toBe('unsure');
  expect(heldKey()).toBe(OLD);
  server.heal();
  expect(await settleLock('shop', ID, server.tools)).toBe(true);
  expect(server.opens(heldKey())).toBe(true);
});

test('a question that is lost leaves the old key, and the next try takes the same new one', async () => {
  const server = serverWith('question');
  expect(await lockOrder('shop', ACCESS, server.tools)).toBe('unsure');
  const minted = successorOf('shop', ID)?.to;
  expect(server.opens(heldKey())).toBe(true);
  expect(await settleLock('shop', ID, server.tools)).toBe(false);
  server.heal();
  expect(await lockOrder('shop', ACCESS, server.tools)).toBe('locked');
  expect(heldKey()).toBe(minted);
  expect(server.opens(heldKey())).toBe(true);
});

test('two tabs that lock at once end with one key that opens the order', async () => {
  const server = serverWith();
  const both = [lockOrder('shop', ACCESS, server.tools), lockOrder('shop', ACCESS, server.tools)];
  expect(await Promise.all(both)).toEqual(['locked', 'locked']);
  expect(server.asked).toEqual(['lock old']);
  expect(server.opens(heldKey())).toBe(true);
});

test('two tabs that cannot take turns end with one key too', async () => {
  const server = serverWith();
  const tools: LockTools = { ...server.tools, inTurn: (_name, act) => act() };
  const both = [lockOrder('shop', ACCESS, tools), lockOrder('shop', ACCESS, tools)];
  expect(await Promise.all(both)).toEqual(['locked', 'locked']);
  expect(server.opens(heldKey())).toBe(true);
});

test('a browser that dies before the answer opens the order when it is back', async () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  rememberOrder('shop', ID, ORDER);
  const server = serverWith();
  const dying: LockTools = {
    ...server.tools,
    fetch: async (input, init) => {
      await server.tools.fetch(input, init);
      return new Promise<never>(() => {});
    },
  };
  void lockOrder('shop', ACCESS, dying);
  await expect.poll(() => server.opens(OLD)).toBe(false);
  installBrowser(storage);
  expect(await settleLock('shop', ID, server.tools)).toBe(true);
  expect(server.opens(heldKey())).toBe(true);
});

test('a server that says no changes nothing', async () => {
  const busy: typeof fetch = async (input) =>
    new Response(null, { status: String(input).endsWith('/lock') ? 429 : 404 });
  expect(await lockOrder('shop', ACCESS, { fetch: busy, inTurn: inTurn() })).toBe('refused');
  expect(heldKey()).toBe(OLD);
});

test('a browser that keeps nothing sends nothing', async () => {
  installBrowser(new ThrowingStorage());
  rememberOrder('shop', ID, ORDER);
  const server = serverWith();
  expect(await lockOrder('shop', ACCESS, server.tools)).toBe('unkept');
  expect(server.asked).toEqual([]);
});

test('an order that is forgotten leaves neither of its keys behind, and undoing that brings both back', async () => {
  const server = serverWith('question');
  await lockOrder('shop', ACCESS, server.tools);
  const minted = successorOf('shop', ID)?.to;
  const undo = forgetOrder('shop', ID);
  expect(localStorage.getItem('gf:shop:locks')).toBeNull();
  expect(localStorage.getItem(`gf:shop:order:${ID}`)).toBeNull();
  undo();
  expect(heldKey()).toBe(OLD);
  expect(successorOf('shop', ID)?.to).toBe(minted);
});
