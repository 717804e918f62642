import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { place } from '@/lib/checkout/place';
import type { Doorkeeper, Tools } from '@/lib/checkout/tools';
import { type Claim, createClaims } from '@/lib/orders/claims';
import { createOrderStore } from '@/lib/orders/store';
import { fail, ok } from '@/lib/result';
import type { Creation } from '@/lib/upstream/server';
import { ORDER_ID, wire } from '../orders/world';
import { DRAFT, FINE, ORDER, openDoor, shop } from './world';

let presses = 0;
const press = (change: Partial<Claim> = {}): Claim => {
  presses += 1;
  const orderId = `${ORDER_ID.slice(0, 18)}${1_000 + presses}`;
  return {
    claimHash: 'claim',
    keyHash: 'key',
    contentHash: 'content',
    orderId,
    owner: `press-${presses}`,
    ...change,
  };
};

const doorWith = (change: Partial<Doorkeeper>): Doorkeeper => ({ ...openDoor, ...change });
const stateOf = async ({ database }: ReturnType<typeof shop>, orderId: string) =>
  (await createOrderStore(database).find(orderId))?.record.snapshot.state;

test('fifty presses of one draft create one order and get one answer', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const one = shop();
  const create: Tools['create'] = async (...call) => {
    await held;
    return one.tools.create(...call);
  };
  const answers = Array.from({ length: 50 }, () => place(press(), ORDER, { ...one.tools, create }));
  setTimeout(release, 30);
  const settled = await Promise.all(answers);
  expect(one.created).toHaveLength(1);
  expect(one.validated).toHaveLength(1);
  expect(new Set(settled.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(settled[0]).toMatchObject({ ok: true, value: { status: 'placed' } });
  one.end();
});

test('fifty presses of a draft that is refused ask once and get one answer', async () => {
  const one = shop();
  let asked = 0;
  const validate: Tools['market']['validate'] = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ok({ ...FINE, problems: [{ code: 'OUT_OF_STOCK', details: null }] });
  };
  const tools = { ...one.tools, market: { ...one.tools.market, validate } };
  const answers = await Promise.all(Array.from({ length: 50 }, () => place(press(), ORDER, tools)));
  expect(asked).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([
      JSON.stringify(
        fail({ code: 'OUT_OF_STOCK', field: 'lines.0.denomination', facts: { brand: 'Airbnb' } }),
      ),
    ]),
  );
  one.end();
});

test('the same draft later is the same order, and calls nobody', async () => {
  const one = shop();
  const first = await place(press(), ORDER, one.tools);
  const again = await place(press(), ORDER, one.tools);
  expect(again).toEqual(first);
  expect(one.created).toHaveLength(1);
  expect(one.validated).toHaveLength(1);
  one.end();
});

test('another draft under a key that has been used up is refused, and calls nobody', async () => {
  const one = shop();
  await place(press(), ORDER, one.tools);
  const other = await place(press({ contentHash: 'other' }), ORDER, one.tools);
  expect(other).toEqual(fail({ code: 'key_reused' }));
  expect(one.validated).toHaveLength(1);
  one.end();
});

test('whoever knows only the idempotency key gets an order of their own and learns nothing', async () => {
  const one = shop();
  const mine = await place(press(), ORDER, one.tools);
  const theirs = await place(
    press({ claimHash: 'claim of another key', keyHash: 'other' }),
    ORDER,
    one.tools,
  );
  expect(theirs).toMatchObject({ ok: true, value: { status: 'placed' } });
  expect(theirs).not.toEqual(mine);
  one.end();
});

test('a price that moved orders nothing, and the same key orders at the new price', async () => {
  const one = shop();
  const cheaper = { ...ORDER, draft: { ...DRAFT, seen: { amount: '90', currency: 'USDC' } } };
  expect(await place(press(), cheaper, one.tools)).toEqual(
    ok({ status: 'price_moved', total: { amount: '101.48', currency: 'USDC' } }),
  );
  expect(one.created).toHaveLength(0);
  expect(await place(press(), ORDER, one.tools)).toMatchObject({ ok: true, value: { status: 'placed' } });
  one.end();
});

test('an order is noted before it is sent', async () => {
  const one = shop();
  let noted: unknown;
  const create: Tools['create'] = async () => {
    noted = await one.database.db.selectFrom('attempts').select(['number', 'phase', 'finished_at']).execute();
    return { outcome: 'answered', order: wire() };
  };
  await place(press(), ORDER, { ...one.tools, create });
  expect(noted).toEqual([{ number: 1, phase: 'sent', finished_at: null }]);
  one.end();
});

test('an outcome that is not known is an unknown order, which is never sent again', async () => {
  const one = shop({ creations: [{ outcome: 'ambiguous' }] });
  const first = press();
  expect(await place(first, ORDER, one.tools)).toEqual(ok({ status: 'placed', orderId: first.orderId }));
  expect(await stateOf(one, first.orderId)).toBe('Unknown');
  expect(await place(press(), ORDER, one.tools)).toEqual(ok({ status: 'placed', orderId: first.orderId }));
  expect(await place(press({ contentHash: 'other' }), ORDER, one.tools)).toEqual(
    fail({ code: 'key_reused' }),
  );
  expect(one.created).toHaveLength(1);
  one.end();
});

const free: [Creation, object][] = [
  [{ outcome: 'not_sent' }, { code: 'upstream_unreachable' }],
  [
    { outcome: 'refused', problems: [], retryAfter: 30 },
    { code: 'upstream_busy', retryAfter: 30 },
  ],
  [
    { outcome: 'refused', problems: [{ code: 'TOO_MANY_REQUESTS', details: null }] },
    { code: 'upstream_busy', retryAfter: 60 },
  ],
  [
    { outcome: 'refused', problems: [{ code: 'FULLNAME_MISSING', details: null }] },
    { code: 'FULLNAME_MISSING', field: 'network' },
  ],
  [{ outcome: 'refused', problems: [] }, { code: 'upstream_rejected' }],
];
for (const [creation, problem] of free) {
  test(`after ${JSON.stringify(creation)} there is no order and the key is free, also for another draft`, async () => {
    const one = shop({ creations: [creation] });
    const first = press();
    expect(await place(first, ORDER, one.tools)).toEqual({ ok: false, problems: [problem] });
    const second = await place(press({ contentHash: 'corrected' }), ORDER, one.tools);
    expect(second).toEqual(ok({ status: 'placed', orderId: first.orderId }));
    expect(one.created).toHaveLength(2);
    one.end();
  });
}

test('an upstream that wants a pause gets one from everybody', async () => {
  const rests: number[] = [];
  const one = shop({
    creations: [{ outcome: 'refused', problems: [], retryAfter: 30 }],
    door: doorWith({ rest: (seconds) => void rests.push(seconds) }),
  });
  await place(press(), ORDER, one.tools);
  await place(press(), ORDER, one.tools);
  expect(rests).toEqual([30]);
  one.end();
});

test('an answer that comes when nobody waits any more is an orphan', async () => {
  let arrive = (_: Creation) => {};
  const late = new Promise<Creation>((resolve) => {
    arrive = resolve;
  });
  const one = shop({ creations: [{ outcome: 'ambiguous', late }] });
  const first = press();
  await place(first, ORDER, one.tools);
  arrive({ outcome: 'answered', order: wire() });
  const { find } = createOrderStore(one.database);
  await expect.poll(async () => (await find(first.orderId))?.orphanId).toBe('sealed');
  expect(await find(first.orderId)).toMatchObject({
    sealedId: null,
    record: { snapshot: { state: 'Unknown', address: null } },
  });
  expect(one.created).toHaveLength(1);
  one.end();
});

const locked = () => Promise.reject(Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }));
/** Pauses that pass at once, on the clock of the tools. */
const hurried = () => {
  let now = Date.now();
  return {
    now: () => now,
    pause: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

for (const step of ['claim', 'begin'] as const) {
  test(`a database that is down at the ${step} orders nothing, and says so`, async () => {
    const one = shop();
    const claims = { ...one.tools.claims, [step]: locked };
    expect(await place(press(), ORDER, { ...one.tools, claims })).toEqual(
      fail({ code: 'orders_unavailable', retryAfter: 10 }),
    );
    expect(one.created).toHaveLength(0);
    expect(await place(press(), ORDER, one.tools)).toMatchObject({ ok: true });
    one.end();
  });
}

test('an answer is not given up because the database is locked for a moment', async () => {
  const one = shop();
  let tries = 0;
  const end: Tools['claims']['end'] = (...ending) => {
    tries += 1;
    return tries < 5 ? locked() : one.tools.claims.end(...ending);
  };
  const first = press();
  const tools = { ...one.tools, ...hurried(), claims: { ...one.tools.claims, end } };
  expect(await place(first, ORDER, tools)).toMatchObject({ ok: true, value: { status: 'placed' } });
  expect(await stateOf(one, first.orderId)).toBe('WaitingForPayment');
  one.end();
});

test('an answer that cannot be written down is not shown, and the order is unknown', async () => {
  const one = shop();
  const first = press();
  const tools = { ...one.tools, ...hurried(), claims: { ...one.tools.claims, end: locked } };
  expect(await place(first, ORDER, tools)).toEqual(fail({ code: 'order_outcome_unknown' }));
  const later = createClaims(one.database, () => Date.now() + 60_000);
  expect(await later.recover()).toBe(1);
  expect(await place(press(), ORDER, one.tools)).toEqual(ok({ status: 'placed', orderId: first.orderId }));
  expect(await stateOf(one, first.orderId)).toBe('Unknown');
  expect(one.created).toHaveLength(1);
  one.end();
});

test('a disk that is full orders nothing', async () => {
  const one = shop();
  await sql`pragma max_page_count = 1`.execute(one.database.db);
  for (let count = 0; count < 40; count += 1) {
    const answer = await place(press({ claimHash: `claim ${count}` }), ORDER, one.tools);
    if (!answer.ok) expect(answer.problems[0].code).toMatch(/^order(s_unavailable|_outcome_unknown)$/);
  }
  const refused = await place(press({ claimHash: 'last' }), ORDER, one.tools);
  expect(refused).toEqual(fail({ code: 'orders_unavailable', retryAfter: 10 }));
  one.end();
});

test('a door that is closed sends nothing, and one place is given back for what was not sent', async () => {
  const asked: string[] = [];
  const refused = fail({ code: 'too_many_orders', retryAfter: 60 });
  for (const closed of ['check', 'admit'] as const) {
    const one = shop({ door: doorWith({ [closed]: async () => refused }) });
    expect(await place(press(), ORDER, one.tools)).toEqual(refused);
    expect(one.created).toHaveLength(0);
    one.end();
  }
  const one = shop({
    creations: [{ outcome: 'not_sent' }],
    door: doorWith({ dismiss: async (_shopper, orderId) => void asked.push(orderId) }),
  });
  const first = press();
  await place(first, ORDER, one.tools);
  expect(asked).toEqual([first.orderId]);
  one.end();
});

test('a press that waits too long is told that the order is on its way', async () => {
  let now = Date.now();
  const one = shop();
  await one.tools.claims.claim(press());
  const answer = await place(press(), ORDER, {
    ...one.tools,
    now: () => now,
    pause: async (milliseconds) => {
      now += milliseconds;
    },
  });
  expect(answer).toEqual(fail({ code: 'order_in_progress', retryAfter: 5 }));
  expect(one.validated).toHaveLength(0);
  one.end();
});

test('a bug on the way frees the key before anything is sent, and leaves an unknown order after', async () => {
  const broken = () => Promise.reject(new Error('bug'));
  const before = shop();
  const market = { ...before.tools.market, validate: broken };
  await expect(place(press(), ORDER, { ...before.tools, market })).rejects.toThrow('bug');
  expect(await place(press(), ORDER, before.tools)).toMatchObject({ ok: true });
  before.end();

  const after = shop();
  const first = press();
  await expect(place(first, ORDER, { ...after.tools, create: broken })).rejects.toThrow('bug');
  expect(await place(press(), ORDER, after.tools)).toEqual(ok({ status: 'placed', orderId: first.orderId }));
  expect(await stateOf(after, first.orderId)).toBe('Unknown');
  expect(after.created).toHaveLength(0);
  after.end();
});

test('whoever lost the lease while preparing sends nothing', async () => {
  const one = shop();
  const begin = async () => false;
  const answer = await place(press(), ORDER, { ...one.tools, claims: { ...one.tools.claims, begin } });
  expect(answer).toEqual(fail({ code: 'order_in_progress', retryAfter: 5 }));
  expect(one.created).toHaveLength(0);
  one.end();
});

test('no address of a shopper or recipient, and no upstream id, lies in the file', async () => {
  const one = shop({
    creations: [{ outcome: 'refused', problems: [{ code: 'OUT_OF_STOCK', details: null }] }],
  });
  await place(press(), ORDER, one.tools);
  await place(press(), ORDER, one.tools);
  const bytes = one.file.read();
  for (const secret of [
    'buyer@example.com',
    'friend@example.com',
    wire().order_id,
    DRAFT.orderKey,
    DRAFT.idempotencyKey,
  ]) {
    expect(bytes).not.toContain(secret);
  }
  one.end();
});
