import { expect, test } from '@playwright/test';
import { apply } from '@/lib/orders/apply';
import { type Claim, createClaims } from '@/lib/orders/claims';
import { unknownRecord } from '@/lib/orders/record';
import { createOrderStore } from '@/lib/orders/store';
import { databaseFile } from '../db/file';
import { ADDRESS, news, ORDER_ID, record, START } from './world';

const press = (change: Partial<Claim> = {}): Claim => ({
  claimHash: 'claim',
  keyHash: 'key',
  contentHash: 'content',
  orderId: ORDER_ID,
  owner: 'first',
  ...change,
});
const again = press({ owner: 'second', orderId: 'BBBBBBBBBBBBBBBBBBBBBB' });
const other = { ...again, contentHash: 'other' };

function world() {
  const file = databaseFile();
  const database = file.open();
  const time = { now: START };
  const claims = createClaims(database, () => time.now);
  const end = () => {
    database.close();
    file.remove();
  };
  return { ...claims, time, database, find: createOrderStore(database).find, finish: end };
}

test('the first press may go ahead, others wait while it does', async () => {
  const { claim, finish } = world();
  const answers = await Promise.all([claim(press()), claim(again), claim(other)]);
  expect(answers).toEqual([{ status: 'claimed', orderId: ORDER_ID }, { status: 'busy' }, { status: 'busy' }]);
  finish();
});

test('a press that led to no order leaves its answer for those who waited, and the claim for a new press', async () => {
  const { claim, release, finish } = world();
  await claim(press());
  await release(ORDER_ID, 'first', '{"ok":false}');
  expect(await claim(again, true)).toEqual({ status: 'answered', outcome: '{"ok":false}' });
  expect(await claim(other, true)).toEqual({ status: 'claimed', orderId: ORDER_ID });
  finish();
});

test('a placed order answers the same content with itself and other content with a refusal', async () => {
  const { claim, begin, end, finish } = world();
  await claim(press());
  expect(await begin(record(), 'first')).toBe(true);
  const placed = apply(record(), news()).record;
  await end(ORDER_ID, 'first', { phase: 'answered', record: placed, sealedId: 'sealed' });
  expect(await claim(again)).toEqual({ status: 'placed', orderId: ORDER_ID });
  expect(await claim(other)).toEqual({ status: 'key_reused' });
  finish();
});

test('a look tells what became of a press, from its beginning to its end, and claims nothing', async () => {
  const { claim, begin, end, look, release, time, recover, finish } = world();
  expect(await look('claim')).toEqual({ status: 'none' });
  await claim(press());
  expect(await look('claim')).toEqual({ status: 'placing' });
  await release(ORDER_ID, 'first', null);
  expect(await look('claim')).toEqual({ status: 'none' });
  await claim(again);
  await begin(record(), 'second');
  time.now += 30_001;
  expect(await look('claim')).toEqual({ status: 'placing' });
  await recover();
  expect(await look('claim')).toEqual({ status: 'placed', orderId: ORDER_ID });
  expect(await look('other')).toEqual({ status: 'none' });
  expect(await end(ORDER_ID, 'second', { phase: 'not_sent', outcome: '{}' })).toBe(false);
  finish();
});

test('who died before sending leaves a free claim once the lease has run out', async () => {
  const { claim, begin, time, finish } = world();
  await claim(press());
  time.now += 29_000;
  expect(await claim(again)).toEqual({ status: 'busy' });
  time.now += 1_001;
  expect(await claim(again)).toEqual({ status: 'claimed', orderId: ORDER_ID });
  expect(await begin(record(), 'first')).toBe(false);
  expect(await begin(record(), 'second')).toBe(true);
  finish();
});

test('who died after sending leaves an unknown order, and nobody may send again', async () => {
  const { claim, begin, time, find, database, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  time.now += 30_001;
  expect(await claim(again)).toEqual({ status: 'placed', orderId: ORDER_ID });
  expect(await claim(other)).toEqual({ status: 'key_reused' });
  expect((await find(ORDER_ID))?.record.snapshot).toMatchObject({ state: 'Unknown', address: null });
  expect(await begin(record(), 'second')).toBe(false);
  const attempts = await database.db.selectFrom('attempts').select(['number', 'phase']).execute();
  expect(attempts).toEqual([{ number: 1, phase: 'ambiguous' }]);
  finish();
});

test('an answer that comes when the order was taken for unknown is an orphan: for support, never shown', async () => {
  const { claim, begin, end, time, find, database, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  time.now += 30_001;
  await claim(again);
  const placed = apply(record(), news({ heardAt: time.now + 1 })).record;
  expect(await end(ORDER_ID, 'first', { phase: 'answered', record: placed, sealedId: 'sealed' })).toBe(false);
  expect(await find(ORDER_ID)).toMatchObject({
    sealedId: null,
    orphanId: 'sealed',
    record: { snapshot: { state: 'Unknown', address: null, amount: null } },
  });
  expect(await database.db.selectFrom('attempts').select('phase').execute()).toEqual([{ phase: 'orphan' }]);
  finish();
});

test('an answer within the lease, or before anybody noticed that it ran out, is the order', async () => {
  const { claim, begin, end, time, find, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  time.now += 30_001;
  const placed = apply(record(), news({ heardAt: time.now })).record;
  expect(await end(ORDER_ID, 'first', { phase: 'answered', record: placed, sealedId: 'sealed' })).toBe(true);
  expect(await find(ORDER_ID)).toMatchObject({ sealedId: 'sealed', orphanId: null });
  expect((await find(ORDER_ID))?.record.snapshot.address).toBe(ADDRESS);
  finish();
});

test('an ending that is written twice ends no attempt but its own', async () => {
  const { claim, begin, end, database, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  expect(await end(ORDER_ID, 'first', { phase: 'refused', outcome: '{}' })).toBe(true);
  await claim(other);
  await begin(record(), 'second');
  expect(await end(ORDER_ID, 'first', { phase: 'refused', outcome: '{}' })).toBe(false);
  const attempts = database.db.selectFrom('attempts').select(['number', 'phase']).orderBy('number');
  expect(await attempts.execute()).toEqual([
    { number: 1, phase: 'refused' },
    { number: 2, phase: 'sent' },
  ]);
  finish();
});

test('what the dead have left is settled without being asked for, and sends nothing', async () => {
  const { claim, begin, recover, time, find, database, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  await claim(press({ claimHash: 'unsent', orderId: 'C'.repeat(22), owner: 'third' }));
  time.now += 29_000;
  expect(await recover()).toBe(0);
  expect((await find(ORDER_ID))?.record.snapshot.state).toBe('Placing');
  time.now += 1_001;
  expect(await recover()).toBe(1);
  expect(await recover()).toBe(0);
  expect((await find(ORDER_ID))?.record.snapshot.state).toBe('Unknown');
  const leases = await database.db.selectFrom('orders').select(['state', 'lease_until']).execute();
  expect(leases).toEqual([
    { state: 'Unknown', lease_until: 0 },
    { state: 'Placing', lease_until: 0 },
  ]);
  expect(await begin(record(), 'first')).toBe(false);
  finish();
});

test('a claim that is given back after something was sent leaves an unknown order', async () => {
  const { claim, begin, release, find, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  await release(ORDER_ID, 'first', null);
  expect((await find(ORDER_ID))?.record.snapshot.state).toBe('Unknown');
  expect(await claim(again)).toEqual({ status: 'placed', orderId: ORDER_ID });
  finish();
});

test('who waits for another press does not write', async () => {
  const { claim, database, finish } = world();
  await claim(press());
  const write = () => Promise.reject(new Error('wrote'));
  const waiting = createClaims({ ...database, write }, () => START);
  expect(await waiting.claim(again, true)).toEqual({ status: 'busy' });
  await expect(waiting.claim(again)).rejects.toThrow('wrote');
  finish();
});

test('an ambiguous outcome is an unknown order from then on', async () => {
  const { claim, begin, end, find, finish } = world();
  await claim(press());
  await begin(record(), 'first');
  await end(ORDER_ID, 'first', { phase: 'ambiguous', record: unknownRecord(record(), START + 5) });
  expect(await claim(again)).toEqual({ status: 'placed', orderId: ORDER_ID });
  expect(await find(ORDER_ID)).toMatchObject({ sealedId: null, record: { snapshot: { state: 'Unknown' } } });
  finish();
});

for (const phase of ['refused', 'not_sent'] as const) {
  test(`after an attempt that was ${phase} the key may be used again, with other content too`, async () => {
    const { claim, begin, end, database, finish } = world();
    await claim(press());
    await begin(record(), 'first');
    await end(ORDER_ID, 'first', { phase, outcome: '{}' });
    expect(await claim(other)).toEqual({ status: 'claimed', orderId: ORDER_ID });
    expect(await begin(record(), 'second')).toBe(true);
    const attempts = await database.db
      .selectFrom('attempts')
      .select(['number', 'phase'])
      .orderBy('number')
      .execute();
    expect(attempts).toEqual([
      { number: 1, phase },
      { number: 2, phase: 'sent' },
    ]);
    finish();
  });
}
