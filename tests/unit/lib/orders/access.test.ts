import { expect, test } from '@playwright/test';
import { bearerOf, findOwnOrder } from '@/lib/orders/access';
import { seal } from '@/lib/orders/seal';
import { hashClaim, hashContent, hashKey, isSameHash, mintOrderId } from '@/lib/orders/secrets';
import type { StoredOrder } from '@/lib/orders/store';
import { supportFactsOf } from '@/lib/orders/support';
import { ORDER_ID, ORDER_KEY, record, START, UPSTREAM_ID } from './world';

const DAY_MS = 86_400_000;
const rules = { now: START, accessDays: 90 };

const storeOf = (change: Partial<StoredOrder> = {}) => {
  const order: StoredOrder = {
    id: ORDER_ID,
    keyHash: hashKey(ORDER_KEY),
    sealedId: seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID),
    orphanId: null,
    endedAt: null,
    record: record(),
    ...change,
  };
  return { find: async (id: string) => (id === order.id ? order : undefined) };
};

test('the key holder gets the order and the way to follow it', async () => {
  const found = await findOwnOrder(storeOf(), { orderId: ORDER_ID, orderKey: ORDER_KEY }, rules);
  expect(found).toMatchObject({ ok: true, value: { id: ORDER_ID, upstreamId: UPSTREAM_ID } });
});

test('an orphan is named to support and is nothing that could be followed', async () => {
  const orphan = { sealedId: null, orphanId: seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID) };
  const found = await findOwnOrder(storeOf(orphan), { orderId: ORDER_ID, orderKey: ORDER_KEY }, rules);
  if (!found.ok) throw new Error(JSON.stringify(found));
  expect(found.value.upstreamId).toBeNull();
  expect(supportFactsOf(found.value)).toMatchObject({ orderNumber: UPSTREAM_ID, address: null });
});

test('malformed, unknown and foreign are one answer, byte for byte', async () => {
  const asked = [
    { orderId: ORDER_ID, orderKey: 'x'.repeat(43) },
    { orderId: ORDER_ID, orderKey: `${ORDER_KEY.slice(0, -1)}j` },
    { orderId: ORDER_ID, orderKey: null },
    { orderId: ORDER_ID, orderKey: 'short' },
    { orderId: 'BBBBBBBBBBBBBBBBBBBBBB', orderKey: ORDER_KEY },
    { orderId: `${ORDER_ID}x`, orderKey: ORDER_KEY },
    { orderId: "' or 1=1 --", orderKey: ORDER_KEY },
    { orderId: '', orderKey: ORDER_KEY },
  ];
  const answers = await Promise.all(asked.map((one) => findOwnOrder(storeOf(), one, rules)));
  expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
    new Set(['{"ok":false,"problems":[{"code":"order_not_found"}]}']),
  );
});

test('access ends its days after the order, and only its key holder is told', async () => {
  const store = storeOf({ endedAt: START - 90 * DAY_MS });
  const mine = { orderId: ORDER_ID, orderKey: ORDER_KEY };
  expect(await findOwnOrder(store, mine, rules)).toMatchObject({ ok: true });
  const later = { ...rules, now: START + 1 };
  expect(await findOwnOrder(store, mine, later)).toEqual({
    ok: false,
    problems: [{ code: 'order_access_ended' }],
  });
  const foreign = { ...mine, orderKey: 'x'.repeat(43) };
  expect(await findOwnOrder(store, foreign, later)).toEqual({
    ok: false,
    problems: [{ code: 'order_not_found' }],
  });
});

test("an order without an upstream id, or with a broken seal, is still its key holder's", async () => {
  for (const sealedId of [null, 'broken']) {
    const found = await findOwnOrder(
      storeOf({ sealedId }),
      { orderId: ORDER_ID, orderKey: ORDER_KEY },
      rules,
    );
    expect(found).toMatchObject({ ok: true, value: { upstreamId: null } });
  }
});

test('a key is read from a bearer header and from nothing else', () => {
  expect(bearerOf(`Bearer ${ORDER_KEY}`)).toBe(ORDER_KEY);
  const others = [
    null,
    '',
    ORDER_KEY,
    `bearer ${ORDER_KEY}`,
    `Basic ${ORDER_KEY}`,
    `Bearer ${ORDER_KEY}x`,
    `Bearer  ${ORDER_KEY}`,
  ];
  for (const header of others) expect(bearerOf(header)).toBeNull();
});

test('hashes tell equal from different, and hold nothing of what they are of', () => {
  expect(isSameHash(hashKey(ORDER_KEY), hashKey(ORDER_KEY))).toBe(true);
  expect(isSameHash(hashKey(ORDER_KEY), hashKey('x'.repeat(43)))).toBe(false);
  expect(isSameHash('short', hashKey(ORDER_KEY))).toBe(false);
  expect(hashClaim('idempotency', ORDER_KEY)).not.toBe(hashClaim('idempotency', 'x'.repeat(43)));
  const content = { email: 'buyer@example.com' };
  expect(hashContent(content, ORDER_KEY)).toBe(hashContent({ ...content }, ORDER_KEY));
  expect(hashContent(content, ORDER_KEY)).not.toBe(hashContent(content, 'x'.repeat(43)));
});

test('order ids are 128 random bits', () => {
  const ids = Array.from({ length: 1_000 }, mintOrderId);
  expect(new Set(ids).size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});
