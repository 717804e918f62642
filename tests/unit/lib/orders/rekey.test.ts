import { expect, test } from '@playwright/test';
import { findOwnOrder } from '@/lib/orders/access';
import { apply } from '@/lib/orders/apply';
import { createClaims } from '@/lib/orders/claims';
import { rekey } from '@/lib/orders/rekey';
import { seal, unseal } from '@/lib/orders/seal';
import { hashClaim, hashContent, hashKey } from '@/lib/orders/secrets';
import { createOrderStore } from '@/lib/orders/store';
import { databaseFile } from '../db/file';
import { news, ORDER_ID, ORDER_KEY, record, START, UPSTREAM_ID } from './world';

const NEW_KEY = 'n'.repeat(43);
const OTHER_KEY = 'o'.repeat(43);
const CLAIM = {
  claimHash: hashClaim('i'.repeat(22), ORDER_KEY),
  keyHash: hashKey(ORDER_KEY),
  contentHash: hashContent(['a card'], ORDER_KEY),
  orderId: ORDER_ID,
  owner: 'me',
};

async function begun() {
  const file = databaseFile();
  const database = file.open();
  let now = START;
  const claims = createClaims(database, () => now);
  const store = createOrderStore(database);
  await claims.claim(CLAIM);
  await claims.begin(record(), 'me');
  const placed = apply(record(), news()).record;
  const answered = {
    phase: 'answered',
    record: placed,
    sealedId: seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID),
  } as const;
  return {
    database,
    claims,
    answered,
    lock: (from: string, to: string) => rekey(database, { orderId: ORDER_ID, from, to }),
    open: (orderKey: string) =>
      findOwnOrder(store, { orderId: ORDER_ID, orderKey }, { now: START, accessDays: 90 }),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    end: () => {
      database.close();
      file.remove();
    },
  };
}

async function placed() {
  const order = await begun();
  await order.claims.end(ORDER_ID, 'me', order.answered);
  return order;
}

test('the new key opens the order and all that was sealed; the old one opens nothing', async () => {
  const { lock, open, end } = await placed();
  expect(await lock(ORDER_KEY, NEW_KEY)).toBe('done');
  expect(await open(NEW_KEY)).toMatchObject({ ok: true, value: { upstreamId: UPSTREAM_ID } });
  expect(await open(ORDER_KEY)).toEqual({ ok: false, problems: [{ code: 'order_not_found' }] });
  end();
});

test('of two who lock at once one does, and the other one finds the key gone', async () => {
  const { lock, open, end } = await placed();
  expect(await Promise.all([lock(ORDER_KEY, NEW_KEY), lock(ORDER_KEY, OTHER_KEY)])).toEqual(['done', 'gone']);
  expect(await open(NEW_KEY)).toMatchObject({ ok: true, value: { upstreamId: UPSTREAM_ID } });
  expect((await open(OTHER_KEY)).ok).toBe(false);
  end();
});

test('a lock sent again changes nothing, and whoever guesses changes nothing', async () => {
  const { lock, open, end } = await placed();
  await lock(ORDER_KEY, NEW_KEY);
  expect(await lock(ORDER_KEY, NEW_KEY)).toBe('gone');
  expect(await lock(ORDER_KEY, OTHER_KEY)).toBe('gone');
  expect(await lock('x'.repeat(43), OTHER_KEY)).toBe('gone');
  expect((await open(NEW_KEY)).ok).toBe(true);
  end();
});

test('an order can be locked again with the key it was locked with', async () => {
  const { lock, open, end } = await placed();
  await lock(ORDER_KEY, NEW_KEY);
  expect(await lock(NEW_KEY, OTHER_KEY)).toBe('done');
  expect(await open(OTHER_KEY)).toMatchObject({ ok: true, value: { upstreamId: UPSTREAM_ID } });
  end();
});

test('a purchase sent again after the lock names its order, makes no other, and gives the old key no way in', async () => {
  const { claims, lock, open, database, end } = await placed();
  await lock(ORDER_KEY, NEW_KEY);
  const again = { ...CLAIM, orderId: 'BBBBBBBBBBBBBBBBBBBBBB', owner: 'other' };
  expect(await claims.claim(again)).toEqual({ status: 'placed', orderId: ORDER_ID });
  expect((await open(ORDER_KEY)).ok).toBe(false);
  expect((await open(NEW_KEY)).ok).toBe(true);
  expect(await database.db.selectFrom('orders').select('id').execute()).toHaveLength(1);
  end();
});

test('while an order is being placed it keeps its key, since its answer is sealed under that', async () => {
  const { claims, answered, lock, open, end } = await begun();
  expect(await lock(ORDER_KEY, NEW_KEY)).toBe('busy');
  await claims.end(ORDER_ID, 'me', answered);
  expect(await lock(ORDER_KEY, NEW_KEY)).toBe('done');
  expect(await open(NEW_KEY)).toMatchObject({ ok: true, value: { upstreamId: UPSTREAM_ID } });
  end();
});

test('an answer that came too late stays sealed for the one who has the key', async () => {
  const { claims, answered, lock, database, wait, end } = await begun();
  wait(60_000);
  await claims.recover();
  await claims.end(ORDER_ID, 'me', answered);
  expect(await lock(ORDER_KEY, NEW_KEY)).toBe('done');
  const [attempt] = await database.db.selectFrom('attempts').select('sealed_id').execute();
  expect(unseal(attempt?.sealed_id ?? '', NEW_KEY, ORDER_ID)).toBe(UPSTREAM_ID);
  expect(unseal(attempt?.sealed_id ?? '', ORDER_KEY, ORDER_ID)).toBeNull();
  end();
});

test('a transaction that breaks half-way leaves the old key as it was', async () => {
  const { database, lock, open, end } = await placed();
  await database.write((run) => run(database.db.updateTable('attempts').set({ sealed_id: 'x' })));
  await database.db.schema.alterTable('attempts').renameColumn('sealed_id', 'moved').execute();
  await expect(lock(ORDER_KEY, NEW_KEY)).rejects.toThrow();
  expect(await open(ORDER_KEY)).toMatchObject({ ok: true, value: { upstreamId: UPSTREAM_ID } });
  end();
});
