import { expect, test } from '@playwright/test';
import { apply } from '@/lib/orders/apply';
import { createClaims } from '@/lib/orders/claims';
import { createOrderStore } from '@/lib/orders/store';
import { databaseFile } from '../db/file';
import { news, ORDER_ID, OTHER_ADDRESS, record, START } from './world';

const DAY_MS = 86_400_000;

async function storeWithOrder() {
  const file = databaseFile();
  const database = file.open();
  let now = START;
  const claims = createClaims(database, () => now);
  const claim = {
    claimHash: 'claim',
    keyHash: 'key',
    contentHash: 'content',
    orderId: ORDER_ID,
    owner: 'me',
  };
  await claims.claim(claim);
  await claims.begin(record(), 'me');
  const placed = apply(record(), news()).record;
  await claims.end(ORDER_ID, 'me', { phase: 'answered', record: placed, sealedId: 'sealed' });
  const end = () => {
    database.close();
    file.remove();
  };
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { ...createOrderStore(database), database, claims, placed, end, wait, file };
}

test('an order is read as it was written', async () => {
  const { find, placed, end } = await storeWithOrder();
  expect(await find(ORDER_ID)).toEqual({
    id: ORDER_ID,
    keyHash: 'key',
    sealedId: 'sealed',
    orphanId: null,
    endedAt: null,
    record: placed,
  });
  expect(await find('BBBBBBBBBBBBBBBBBBBBBB')).toBeUndefined();
  end();
});

test('events are appended, each once, and are the timeline', async () => {
  const { find, save, placed, database, end } = await storeWithOrder();
  const paid = apply(placed, news({ state: 'PaymentStarted', heardAt: START + 5 })).record;
  const done = apply(paid, news({ state: 'Done', heardAt: START + 9 })).record;
  await save([paid]);
  await save([done, done]);
  const events = await database.db.selectFrom('events').selectAll().orderBy('number').execute();
  expect(events.map(({ state, at }) => [state, at - START])).toEqual([
    ['WaitingForPayment', 1],
    ['PaymentStarted', 5],
    ['Done', 9],
  ]);
  expect((await find(ORDER_ID))?.record).toEqual(done);
  end();
});

test('what is older than what is kept does not replace it', async () => {
  const { find, save, placed, end } = await storeWithOrder();
  const done = apply(placed, news({ state: 'Done', heardAt: START + 9 })).record;
  await save([done]);
  await save([placed]);
  expect((await find(ORDER_ID))?.record.snapshot.state).toBe('Done');
  end();
});

test('an order has an end when nothing more is expected, and none again when late money moves it', async () => {
  const { find, save, placed, end } = await storeWithOrder();
  const expired = apply(placed, news({ state: 'Expired', heardAt: START + 10 })).record;
  await save([expired]);
  expect((await find(ORDER_ID))?.endedAt).toBe(START + 10);
  const moved = apply(expired, news({ state: 'PaymentReceived', heardAt: START + 20 })).record;
  await save([moved]);
  expect((await find(ORDER_ID))?.endedAt).toBeNull();
  const done = apply(moved, news({ state: 'Done', heardAt: START + 30 })).record;
  const refunded = apply(done, news({ state: 'Refunded', heardAt: START + 40 })).record;
  await save([done]);
  await save([refunded]);
  expect((await find(ORDER_ID))?.endedAt).toBe(START + 30);
  end();
});

test('rows leave when their time is over, with their events and attempts', async () => {
  const { purge, find, database, end } = await storeWithOrder();
  expect(await purge(START + 400 * DAY_MS, 400)).toBe(0);
  expect(await find(ORDER_ID)).toMatchObject({ id: ORDER_ID });
  expect(await purge(START + 400 * DAY_MS + 1, 400)).toBe(1);
  for (const table of ['orders', 'attempts', 'events'] as const) {
    expect(await database.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  end();
});

test('a claim that led to nothing leaves after a day, one in use stays', async () => {
  const { purge, claims, end, wait } = await storeWithOrder();
  const idle = {
    claimHash: 'idle',
    keyHash: 'k',
    contentHash: 'c',
    orderId: 'CCCCCCCCCCCCCCCCCCCCCC',
    owner: 'x',
  };
  await claims.claim(idle);
  expect(await purge(START + 2 * DAY_MS, 400)).toBe(0);
  await claims.release(idle.orderId, 'x', null);
  wait(2 * DAY_MS);
  expect(await purge(START + 2 * DAY_MS, 400)).toBe(1);
  end();
});

test('two processes that hear different things of one order undo nothing of each other', async () => {
  const { find, save, placed, end } = await storeWithOrder();
  const ahead = apply(placed, news({ state: 'PaymentReceived', heardAt: START + 5 })).record;
  const behind = apply(placed, news({ received: '1', updatedAt: 2_000, heardAt: START + 9 })).record;
  await save([behind]);
  await save([ahead]);
  await save([behind]);
  const { record: kept } = (await find(ORDER_ID)) ?? {};
  expect(kept?.snapshot).toMatchObject({ state: 'PaymentReceived', address: placed.address });
  expect(kept?.snapshot.timeline.map(({ state }) => state)).toEqual(['WaitingForPayment', 'PaymentReceived']);

  const misled = apply(placed, news({ address: OTHER_ADDRESS, qrText: null, heardAt: START + 10 })).record;
  await save([misled]);
  expect((await find(ORDER_ID))?.record).toMatchObject({
    address: placed.address,
    alarms: ['address_changed'],
    snapshot: { state: 'PaymentReceived', address: null, isUnverified: true },
  });
  end();
});

test('many rows leave in several transactions, all of them', async () => {
  const { purge, database, end } = await storeWithOrder();
  const row = await database.db.selectFrom('orders').selectAll().executeTakeFirstOrThrow();
  await database.write((run) => {
    for (let number = 0; number < 250; number++) {
      run(database.db.insertInto('orders').values({ ...row, id: `${number}`, claim_hash: `${number}` }));
    }
  });
  let transactions = 0;
  const counted = createOrderStore({
    ...database,
    write: (transaction) => {
      transactions += 1;
      return database.write(transaction);
    },
  });
  expect(await purge(START + 400 * DAY_MS, 400)).toBe(0);
  expect(await counted.purge(START + 400 * DAY_MS + 1, 400)).toBe(251);
  expect(transactions).toBeGreaterThanOrEqual(3);
  expect(await database.db.selectFrom('orders').select('id').execute()).toEqual([]);
  end();
});
