import { expect, test } from '@playwright/test';
import type { Tabs } from '@/components/orders/stream/share';
import { browser, settled, tab } from './tabs';

const ACCESS = { orderId: 'o'.repeat(22), key: 'k'.repeat(43) };

async function open(count: number, { tabs } = browser()) {
  const opened = Array.from({ length: count }, () => tab(tabs, ACCESS));
  await settled();
  return opened;
}
type Opened = Awaited<ReturnType<typeof open>>[number];
const holders = (tabs: Opened[]) => tabs.filter((one) => one.role() === 'holding');
const leaderOf = (tabs: Opened[]): Opened => {
  const [leader, ...others] = holders(tabs);
  if (!leader || others.length > 0) throw new Error(`${others.length} too many`);
  return leader;
};

test('of eight tabs one streams, and all hear every word in its order', async () => {
  const tabs = await open(8);
  expect(tabs.filter((one) => one.isStreaming())).toHaveLength(1);
  const leader = leaderOf(tabs);
  for (const event of ['snapshot', 'hb', 'snapshot']) await leader.say(event);
  for (const one of tabs) expect(one.heard).toEqual(['snapshot', 'hb', 'snapshot']);
});

test('when the tab that streams goes, the next one streams and the rest hear it', async () => {
  const tabs = await open(4);
  const first = leaderOf(tabs);
  await first.say('snapshot');
  await first.leave();
  const rest = tabs.filter((one) => one !== first);
  const second = leaderOf(rest);
  await second.say('hb');
  for (const one of rest) expect(one.heard).toEqual(['snapshot', 'hb']);
  expect(first.heard).toEqual(['snapshot']);
});

test('a tab that went while it waited is passed over', async () => {
  const tabs = await open(3);
  const [first, second, third] = tabs as [Opened, Opened, Opened];
  await second.leave();
  await first.leave();
  expect(second.isStreaming()).toBe(false);
  expect(third.isStreaming()).toBe(true);
});

test('how the stream ended is told to the tab that held it', async () => {
  const tabs = await open(2);
  const [first, second] = tabs as [Opened, Opened];
  await first.end({ type: 'refused', status: 429, retryAfter: 7 });
  expect(first.outcome()).toEqual({ type: 'refused', status: 429, retryAfter: 7 });
  expect(second.outcome()).toBeUndefined();
  expect(second.isStreaming()).toBe(true);
});

test('no key is in a name or in a message, and another key hears nothing', async () => {
  const shared = browser();
  const tabs = await open(2, shared);
  const stranger = tab(shared.tabs, { ...ACCESS, key: 'x'.repeat(43) });
  await settled();
  expect(stranger.role()).toBe('holding');
  await leaderOf(tabs).say('snapshot');
  expect(stranger.heard).toEqual([]);
  const visible = JSON.stringify([shared.names, shared.posted]);
  expect(visible).toContain('gf-order-');
  expect(visible).not.toContain(ACCESS.key);
});

test('a tab that insists streams beside a silent one, and is heard by the others', async () => {
  const shared = browser();
  const [silent, waiting] = (await open(2, shared)) as [Opened, Opened];
  const insisting = tab(shared.tabs, ACCESS, true);
  await settled();
  expect(silent.isStreaming()).toBe(true);
  expect(insisting.role()).toBe('holding');
  await insisting.say('hb');
  expect(waiting.heard).toEqual(['hb']);
  expect(waiting.isStreaming()).toBe(false);
});

const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};
const UNFIT: [what: string, change: Partial<Tabs>][] = [
  ['no locks', { locks: () => undefined as unknown as LockManager }],
  ['locks that may not be touched', { locks: denied }],
  [
    'locks that refuse',
    { locks: () => ({ request: () => Promise.reject(new DOMException('', 'SecurityError')) }) },
  ],
  ['locks that throw', { locks: () => ({ request: denied }) }],
  ['no channels', { channel: denied }],
  ['no digest', { digest: () => Promise.reject(new TypeError('undefined')) }],
];

for (const [what, change] of UNFIT) {
  test(`with ${what} each tab streams for itself`, async () => {
    const { tabs } = browser();
    const opened = await open(2, { ...browser(), tabs: { ...tabs, ...change } });
    for (const one of opened) {
      expect(one.role()).toBe('holding');
      await one.say('snapshot');
      expect(one.heard).toEqual(['snapshot']);
    }
  });
}

test('a channel that does not take a message keeps nothing from the tab itself', async () => {
  const { tabs } = browser();
  const channel = (name: string) => Object.assign(tabs.channel(name), { postMessage: denied });
  const [first] = (await open(2, { ...browser(), tabs: { ...tabs, channel } })) as [Opened];
  await first.say('snapshot');
  await first.say('hb');
  expect(first.heard).toEqual(['snapshot', 'hb']);
});
