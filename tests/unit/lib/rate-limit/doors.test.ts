import { expect, test } from '@playwright/test';
import { addressKey } from '@/lib/rate-limit/address';
import { createDoor } from '@/lib/rate-limit/doors';
import { createOpenOrders } from '@/lib/rate-limit/open-orders';
import { createRest } from '@/lib/rate-limit/rest';

test('a door lets in as many as it has places and says how long the next one waits', async () => {
  const door = createDoor({ points: 3, seconds: 600 }, 'too_many_orders');
  const answers = await Promise.all([1, 2, 3, 4].map(() => door.enter('a')));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  const [, , , refused] = answers;
  const [problem] = refused?.ok === false ? refused.problems : [];
  expect(problem?.code).toBe('too_many_orders');
  expect(problem?.retryAfter).toBeGreaterThan(590);
  expect(problem?.retryAfter).toBeLessThanOrEqual(600);
  expect(await door.enter('b')).toMatchObject({ ok: true });
});

test('looking takes nothing, a place given back is free again, refusals cost nothing', async () => {
  const door = createDoor({ points: 1, seconds: 600 });
  expect(await door.look('a')).toMatchObject({ ok: true });
  expect(await door.enter('a')).toMatchObject({ ok: true });
  for (let times = 0; times < 5; times += 1) expect(await door.enter('a')).toMatchObject({ ok: false });
  expect(await door.look('a')).toMatchObject({ ok: false, problems: [{ code: 'too_many_requests' }] });
  await door.leave('a');
  expect(await door.left('a')).toBe(1);
  expect(await door.enter('a')).toMatchObject({ ok: true });
  expect(await door.left('a')).toBe(0);
});

test('an address may have so many unpaid orders, until they are paid or their window is over', () => {
  let now = 1_000_000;
  const open = createOpenOrders({ most: 2, now: () => now });
  const until = now + 60_000;
  expect(open.admit('a', 'one', until)).toMatchObject({ ok: true });
  expect(open.admit('a', 'two', until + 30_000)).toMatchObject({ ok: true });
  expect(open.admit('a', 'three', until)).toEqual({
    ok: false,
    problems: [{ code: 'too_many_open_orders', retryAfter: 60, facts: { count: '2' } }],
  });
  expect(open.admit('b', 'four', until)).toMatchObject({ ok: true });
  expect(open.admit('a', 'two', until)).toMatchObject({ ok: true });
  open.release('one');
  expect(open.admit('a', 'three', until)).toMatchObject({ ok: true });
  now = until;
  expect(open.admit('a', 'five', until + 60_000)).toMatchObject({ ok: true });
});

test('an IPv4 address counts as itself, an IPv6 address as its /64', () => {
  expect(addressKey('203.0.113.7')).toBe('203.0.113.7');
  expect(addressKey('::ffff:203.0.113.7')).toBe('203.0.113.7');
  const household = [
    '2001:db8:1:2::1',
    '2001:0DB8:0001:0002:ffff:ffff:ffff:ffff',
    '2001:db8:1:2:3::',
    '2001:db8:1:2::1%eth0',
  ];
  expect(new Set(household.map(addressKey))).toEqual(new Set(['2001:db8:1:2::/64']));
  expect(addressKey('2001:db8:1:3::1')).not.toBe(addressKey('2001:db8:1:2::1'));
  expect(addressKey('::1')).toBe('0:0:0:0::/64');
  expect(addressKey('64:ff9b::192.0.2.1')).toBe('64:ff9b:0:0::/64');
});

test('a pause that the upstream asked for is kept, a minute of it at most', () => {
  let now = 1_000;
  const rest = createRest(() => now);
  expect(rest.look()).toEqual({ ok: true, value: undefined });
  rest.begin(30);
  rest.begin(2);
  expect(rest.look()).toEqual({ ok: false, problems: [{ code: 'upstream_busy', retryAfter: 30 }] });
  now += 29_001;
  expect(rest.look()).toMatchObject({ problems: [{ retryAfter: 1 }] });
  now += 1_000;
  expect(rest.look().ok).toBe(true);
  rest.begin(86_400);
  expect(rest.look()).toMatchObject({ problems: [{ retryAfter: 60 }] });
});
