import { expect, test } from '@playwright/test';
import type { OrderSnapshot } from '@/lib/orders';
import { apply } from '@/lib/orders/apply';
import type { Listener } from '@/lib/orders/channel';
import { newsOf } from '@/lib/orders/from-wire';
import { createHub, type Followable } from '@/lib/orders/hub';
import type { OrderRecord } from '@/lib/orders/record';
import { ok } from '@/lib/result';
import { fakeUpstream } from './fake-upstream';
import {
  type FakeClock,
  fakeClock,
  ORDER_ID,
  record,
  SHOPPER,
  START,
  settled,
  UPSTREAM_ID,
  WINDOW_MS,
  wire,
} from './world';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const known = (order = wire()): OrderRecord =>
  apply(record(), newsOf(order, { now: START, window: WINDOW_MS })).record;
const orderOf = (change: Partial<Followable> = {}): Followable => ({
  record: known(),
  keyHash: 'own',
  upstreamId: UPSTREAM_ID,
  shopper: SHOPPER,
  ...change,
});

function world(clock: FakeClock = fakeClock()) {
  const upstream = fakeUpstream();
  const saved: OrderRecord[][] = [];
  const changed: string[] = [];
  const keys = new Map<string, string>();
  const hub = createHub({
    upstream,
    clock,
    window: () => WINDOW_MS,
    keysOf: async () => keys,
    save: async (records) => {
      saved.push([...records]);
    },
    onChange: ({ snapshot }) => changed.push(snapshot.state),
  });
  return { hub, upstream, clock, saved, changed, keys };
}

type Heard = { event: string; data: Record<string, unknown> };

/** A listener that keeps what it was sent, with the moment. */
function ear(clock: FakeClock) {
  const frames: Uint8Array[] = [];
  const heard: (Heard & { at: number })[] = [];
  let hasEnded = false;
  const listener: Listener = {
    send(frame) {
      const text = Buffer.from(frame).toString();
      const [, event = ''] = /^event: (.*)$/m.exec(text) ?? [];
      const [, data = ''] = /^data: (.*)$/m.exec(text) ?? [];
      frames.push(frame);
      heard.push({ event, data: JSON.parse(data), at: clock.now() - START });
    },
    end: () => {
      hasEnded = true;
    },
  };
  const of = (event: string) => heard.filter((one) => one.event === event);
  return {
    listener,
    frames,
    events: () => heard.map(({ event }) => event).filter((event) => event !== 'hb'),
    states: () => of('snapshot').map(({ data }) => (data as OrderSnapshot).state),
    of,
    hasEnded: () => hasEnded,
  };
}

test('a listener hears the kept snapshot before the upstream has said anything', () => {
  const { hub, clock, upstream } = world();
  const { listener, states } = ear(clock);
  hub.listen(orderOf(), listener);
  expect(states()).toEqual(['WaitingForPayment']);
  expect(upstream.streams).toHaveLength(1);
});

test('everyone who watches an order shares one subscription and one encoding of each change', async () => {
  const { hub, clock, upstream } = world();
  const ears = [ear(clock), ear(clock), ear(clock)];
  for (const { listener } of ears) hub.listen(orderOf(), listener);
  upstream.streams[0]?.say(wire({ order_state: 'PaymentStarted', at: 60 }));
  await settled();
  expect(upstream.streams).toHaveLength(1);
  for (const { states } of ears) expect(states()).toEqual(['WaitingForPayment', 'PaymentStarted']);
  const [first, ...others] = ears.map(({ frames }) => frames[1]);
  for (const frame of others) expect(frame).toBe(first);
});

test('the subscription outlives the last listener by a moment and serves the next one', async () => {
  const { hub, clock, upstream } = world();
  const leave = hub.listen(orderOf(), ear(clock).listener);
  leave();
  await clock.advance(3 * SECOND);
  const back = ear(clock);
  const leaveAgain = hub.listen(orderOf(), back.listener);
  await clock.advance(10 * SECOND);
  expect(upstream.streams).toHaveLength(1);
  expect(upstream.streams[0]?.isOpen()).toBe(true);
  leaveAgain();
  leaveAgain();
  await clock.advance(6 * SECOND);
  expect(upstream.streams[0]?.isOpen()).toBe(false);
  expect(hub.counts()).toEqual({ channels: 0, listeners: 0 });
  await clock.advance(HOUR);
  expect(clock.waiting()).toBe(0);
});

test('words that come twice or out of order do not move an order back', async () => {
  const { hub, clock, upstream } = world();
  const { listener, states } = ear(clock);
  hub.listen(orderOf(), listener);
  const [paid, waiting] = [wire({ order_state: 'PaymentReceived', at: 90 }), wire({ at: 91 })];
  upstream.streams[0]?.say(paid, paid, waiting, paid);
  await settled();
  expect(states()).toEqual(['WaitingForPayment', 'PaymentReceived']);
});

test('a stream that connects and says nothing is helped by asking, and listeners are told', async () => {
  const { hub, clock, upstream } = world();
  const { listener, of, states } = ear(clock);
  upstream.answer(ok(wire({ order_state: 'PaymentStarted', at: 60 })));
  hub.listen(orderOf(), listener);
  await clock.advance(12 * SECOND);
  expect(of('degraded')).toMatchObject([{ data: { degraded: true }, at: 5_000 }]);
  expect(states()).toEqual(['WaitingForPayment', 'PaymentStarted']);
  await clock.advance(30 * SECOND);
  expect(upstream.asked.length).toBeLessThanOrEqual(8);
  const asked = upstream.asked.length;
  upstream.streams.at(-1)?.say(wire({ order_state: 'PaymentReceived', at: 90 }));
  await clock.advance(MINUTE);
  expect(of('degraded')).toHaveLength(2);
  expect(of('degraded').at(-1)).toMatchObject({ data: { degraded: false } });
  expect(upstream.asked).toHaveLength(asked);
});

test('what is shown carries when the upstream last spoke of it, and a word that changes nothing confirms it', async () => {
  const clock = fakeClock();
  await clock.advance(HOUR);
  const { hub, upstream } = world(clock);
  const { listener, of } = ear(clock);
  hub.listen(orderOf(), listener);
  expect(of('snapshot')).toMatchObject([{ data: { confirmedAt: START } }]);

  upstream.streams[0]?.say(wire());
  await settled();
  const heardAt = clock.now();
  expect(of('snapshot')).toHaveLength(1);
  expect(of('hb')).toMatchObject([{ data: { now: heardAt, confirmedAt: heardAt } }]);

  await clock.advance(MINUTE);
  const { data } = of('hb').at(-1) ?? {};
  expect(data?.confirmedAt).toBe(data?.now);
});

test('an upstream that cannot be reached confirms nothing, whether it is listened to or asked', async () => {
  const { hub, clock, upstream } = world();
  const { listener, of } = ear(clock);
  upstream.refuse(true);
  hub.listen(orderOf(), listener);
  await clock.advance(5 * MINUTE);
  expect(new Set(of('hb').map(({ data }) => data.confirmedAt))).toEqual(new Set([START]));
  expect((await hub.current(orderOf())).heardAt).toBe(START);

  upstream.answer(ok(wire()));
  await clock.advance(MINUTE);
  expect(clock.now() - Number(of('hb').at(-1)?.data.confirmedAt)).toBeLessThan(20 * SECOND);
});

test('a press is answered by the upstream itself, also where a stream is open, or not at all', async () => {
  const { hub, clock, upstream } = world();
  hub.listen(orderOf(), ear(clock).listener);
  upstream.streams[0]?.say(wire());
  await settled();
  const asked = upstream.asked.length;
  expect(await hub.answered(orderOf())).toBeUndefined();
  expect(upstream.asked).toHaveLength(asked + 1);
  expect((await hub.current(orderOf())).snapshot.state).toBe('WaitingForPayment');
  expect(upstream.asked).toHaveLength(asked + 1);

  await clock.advance(3 * SECOND);
  upstream.answer(ok(wire({ order_state: 'PaymentStarted', at: 60 })));
  const pressedAt = clock.now();
  const [one, other] = await Promise.all([hub.answered(orderOf()), hub.answered(orderOf())]);
  expect(one).toMatchObject({ heardAt: pressedAt, snapshot: { state: 'PaymentStarted' } });
  expect(other).toBe(one);
  expect(upstream.asked).toHaveLength(asked + 2);

  await clock.advance(3 * SECOND);
  upstream.answer('never');
  const answer = hub.answered(orderOf());
  await clock.advance(8 * SECOND);
  expect(await answer).toBeUndefined();
});

test('also an order that is over is asked about when somebody wants to know', async () => {
  const { hub, upstream } = world();
  const done = wire({ order_state: 'Done', at: 600 });
  upstream.answer(ok(done));
  await hub.current(orderOf({ record: known(done) }));
  expect(upstream.asked).toHaveLength(0);
  expect(await hub.answered(orderOf({ record: known(done) }))).toMatchObject({ snapshot: { state: 'Done' } });
  expect(await hub.answered(orderOf({ upstreamId: null }))).toBeUndefined();
  expect(upstream.asked).toHaveLength(1);
});

test('waiting for late money tells when the upstream cannot be asked, and when it can again', async () => {
  const { hub, clock, upstream } = world();
  const { listener, of } = ear(clock);
  const expired = wire({ order_state: 'Expired', at: 1_800 });
  hub.listen(orderOf({ record: known(expired) }), listener);
  await clock.advance(10 * SECOND);
  expect(of('degraded')).toMatchObject([{ data: { degraded: true } }]);
  upstream.answer(ok(expired));
  await clock.advance(MINUTE);
  expect(of('degraded').at(-1)).toMatchObject({ data: { degraded: false } });
});

test('whoever joins while the stream is down is told so', async () => {
  const { hub, clock, upstream } = world();
  upstream.refuse(true);
  hub.listen(orderOf(), ear(clock).listener);
  await clock.advance(10 * SECOND);
  const late = ear(clock);
  hub.listen(orderOf(), late.listener);
  expect(late.events()).toEqual(['snapshot', 'degraded']);
});

test('a stream that keeps closing is tried less and less, and does not end the listener', async () => {
  const { hub, clock, upstream } = world(fakeClock(0.9));
  const { listener, hasEnded } = ear(clock);
  upstream.answer(ok(wire()));
  hub.listen(orderOf(), listener);
  for (let second = 0; second < 300; second += 2) {
    upstream.streams.at(-1)?.say(wire({ at: second }));
    await clock.advance(2 * SECOND);
    upstream.streams.at(-1)?.drop();
    await settled();
  }
  expect(upstream.streams.length).toBeLessThanOrEqual(14);
  expect(upstream.asked.length).toBeGreaterThan(20);
  expect(hasEnded()).toBe(false);
});

test('a stream that cannot be opened is tried about twice a minute, while asking goes on', async () => {
  const { hub, clock, upstream } = world(fakeClock(0.9));
  upstream.refuse(true);
  hub.listen(orderOf(), ear(clock).listener);
  await clock.advance(2 * MINUTE);
  const before = upstream.streams.length;
  await clock.advance(5 * MINUTE);
  expect(upstream.streams.length - before).toBeGreaterThanOrEqual(8);
  expect(upstream.streams.length - before).toBeLessThanOrEqual(10);
  expect(upstream.asked.length).toBeGreaterThan(60);
});

test('asking is spread so that many orders share one budget', async () => {
  const { hub, clock, upstream } = world();
  upstream.refuse(true);
  const ids = Array.from({ length: 40 }, (_, place) => `${ORDER_ID.slice(0, 20)}${10 + place}`);
  for (const orderId of ids) {
    const one = record({ orderId });
    hub.listen(orderOf({ record: one }), ear(clock).listener);
  }
  await clock.advance(MINUTE);
  const before = upstream.asked.length;
  await clock.advance(10 * MINUTE);
  expect((upstream.asked.length - before) / 10).toBeLessThanOrEqual(96);
});

test('a final order says stop once to everyone and lets go of the upstream', async () => {
  const { hub, clock, upstream } = world();
  const ears = [ear(clock), ear(clock)];
  for (const { listener } of ears) hub.listen(orderOf(), listener);
  upstream.streams[0]?.say(wire({ order_state: 'Done', at: 99 }));
  await settled();
  for (const one of ears) {
    expect(one.events()).toEqual(['snapshot', 'snapshot', 'stop']);
    expect(one.hasEnded()).toBe(true);
  }
  expect(upstream.streams[0]?.isOpen()).toBe(false);
  expect(hub.counts()).toEqual({ channels: 0, listeners: 0 });
});

test('who comes for an order that is over gets it and stop, without a call upstream', () => {
  const { hub, clock, upstream } = world();
  const { listener, events, hasEnded } = ear(clock);
  hub.listen(orderOf({ record: known(wire({ order_state: 'Refunded' })) }), listener);
  expect(events()).toEqual(['snapshot', 'stop']);
  expect(hasEnded()).toBe(true);
  expect(upstream.streams).toHaveLength(0);
});

test('after a stop that is no end the stream is left alone and the order asked for', async () => {
  const { hub, clock, upstream } = world();
  const { listener, states, events } = ear(clock);
  upstream.answer(ok(wire({ order_state: 'PaymentReceived', at: 60 })));
  hub.listen(orderOf(), listener);
  upstream.streams[0]?.stop();
  await clock.advance(MINUTE);
  expect(upstream.streams).toHaveLength(1);
  expect(states()).toEqual(['WaitingForPayment', 'PaymentReceived']);
  upstream.answer(ok(wire({ order_state: 'Done', at: 70 })));
  await clock.advance(20 * SECOND);
  expect(events().at(-1)).toBe('stop');
});

test('an expired order is asked for soon, then once a minute, and followed again when late money moves it', async () => {
  const { hub, clock, upstream } = world();
  const { listener, states } = ear(clock);
  const expired = wire({ order_state: 'Expired', at: 1_800 });
  upstream.answer(ok(expired));
  hub.listen(orderOf(), listener);
  upstream.streams[0]?.say(expired);
  upstream.streams[0]?.stop();
  await clock.advance(5 * MINUTE);
  expect(upstream.streams).toHaveLength(1);
  const soon = upstream.asked.length;
  expect(soon).toBeGreaterThanOrEqual(14);
  expect(soon).toBeLessThanOrEqual(17);
  await clock.advance(4 * MINUTE);
  expect(upstream.asked.length - soon).toBeGreaterThanOrEqual(3);
  expect(upstream.asked.length - soon).toBeLessThanOrEqual(5);
  upstream.answer(ok(wire({ order_state: 'WaitingForManualAction', at: 2_400 })));
  await clock.advance(MINUTE);
  expect(upstream.streams).toHaveLength(2);
  upstream.streams[1]?.say(wire({ order_state: 'Done', at: 2_500 }));
  await settled();
  expect(states()).toEqual(['WaitingForPayment', 'Expired', 'WaitingForManualAction', 'Done']);
});

test('late money is waited for without anyone watching, rarely, and for a day', async () => {
  const { hub, clock, upstream } = world();
  const expired = wire({ order_state: 'Expired', at: 1_800 });
  upstream.answer(ok(expired));
  const leave = hub.listen(orderOf({ record: known(expired) }), ear(clock).listener);
  leave();
  await clock.advance(2 * HOUR);
  expect(hub.counts()).toEqual({ channels: 1, listeners: 0 });
  expect(upstream.asked.length).toBeLessThanOrEqual(14);
  const back = ear(clock);
  hub.listen(orderOf({ record: known(expired) }), back.listener);
  const before = upstream.asked.length;
  await settled();
  expect(upstream.asked.length).toBe(before + 1);
  await clock.advance(21 * HOUR + 55 * MINUTE);
  const last = ear(clock);
  hub.listen(orderOf({ record: known(expired) }), last.listener);
  await clock.advance(6 * MINUTE);
  expect(last.events()).toEqual(['snapshot', 'stop']);
  expect(hub.counts().channels).toBe(0);
});

test('an order without an upstream id keeps its listeners and asks nobody', async () => {
  const { hub, clock, upstream } = world();
  const { listener, of, hasEnded } = ear(clock);
  hub.listen(orderOf({ record: record(), upstreamId: null }), listener);
  await clock.advance(MINUTE);
  expect(of('hb').length).toBeGreaterThanOrEqual(3);
  expect(upstream.streams.length + upstream.asked.length).toBe(0);
  expect(hasEnded()).toBe(false);
});

test('every listener hears a heartbeat with the time every fifteen seconds', async () => {
  const { hub, clock } = world();
  const { listener, of } = ear(clock);
  hub.listen(orderOf(), listener);
  await clock.advance(5 * MINUTE);
  const beats = of('hb');
  expect(beats.length).toBeGreaterThanOrEqual(19);
  const gaps = beats.slice(1).map(({ at }, place) => at - (beats[place]?.at ?? 0));
  expect(new Set(gaps)).toEqual(new Set([15_000]));
  expect(beats.every(({ data, at }) => data.now === START + at)).toBe(true);
});

test('heartbeats of many orders do not fall into one second', async () => {
  const { hub, clock } = world();
  const ears = Array.from({ length: 30 }, (_, place) => {
    const one = ear(clock);
    const orderId = `${ORDER_ID.slice(0, 20)}${10 + place}`;
    hub.listen(orderOf({ record: record({ orderId }), upstreamId: null }), one.listener);
    return one;
  });
  await clock.advance(20 * SECOND);
  const moments = ears.map(({ of }) => of('hb')[0]?.at);
  expect(new Set(moments).size).toBe(15);
});

for (const random of [0, 0.999]) {
  test(`a stream lives between ten and fourteen minutes (chance ${random})`, async () => {
    const { hub, clock, upstream } = world(fakeClock(random));
    const { listener, of, hasEnded } = ear(clock);
    hub.listen(orderOf(), listener);
    upstream.streams[0]?.say(wire({ at: 1 }));
    await clock.advance(10 * MINUTE - SECOND);
    expect(hasEnded()).toBe(false);
    await clock.advance(4 * MINUTE + 16 * SECOND);
    expect(of('reconnect')).toHaveLength(1);
    expect(Number(of('reconnect')[0]?.data.delay)).toBeLessThanOrEqual(1_000);
    expect(hasEnded()).toBe(true);
  });
}

test('a shutdown sends everyone elsewhere within ten seconds, keeps what is not kept, and takes no one new', async () => {
  const chances = [0.5, 0.5, 0.5, 0.5, 0.5, 0, 0.2, 0.4, 0.7, 0.99];
  const clock = { ...fakeClock(), random: () => chances.shift() ?? 0.5 };
  const { hub, upstream, saved } = world(clock);
  const ears = Array.from({ length: 5 }, () => ear(clock));
  for (const { listener } of ears) hub.listen(orderOf(), listener);
  upstream.streams[0]?.say(wire({ order_state: 'PaymentStarted', at: 60 }));
  await settled();
  await hub.shutdown();
  const delays = ears.map(({ of }) => Number(of('reconnect')[0]?.data.delay));
  expect(new Set(delays).size).toBe(5);
  expect(delays.every((delay) => delay >= 0 && delay < 10_000)).toBe(true);
  expect(ears.every(({ hasEnded }) => hasEnded())).toBe(true);
  expect(saved.flat().map(({ snapshot }) => snapshot.state)).toEqual(['PaymentStarted']);
  expect(upstream.streams[0]?.isOpen()).toBe(false);
  expect(hub.counts().channels).toBe(0);

  const newcomer = ear(clock);
  hub.listen(orderOf(), newcomer.listener);
  expect(newcomer.events()).toEqual(['snapshot', 'reconnect']);
  expect(newcomer.hasEnded()).toBe(true);
});

for (const [count, last] of [
  [1, 2_001],
  [1_000, 3_999],
  [5_000, 9_999],
] as const) {
  test(`of ${count} who are sent away by a shutdown, none comes at once and the last after ${last} ms`, async () => {
    const delaysAt = async (chance: number) => {
      const { hub, clock } = world(fakeClock(chance));
      const ears = Array.from({ length: count }, () => ear(clock));
      for (const { listener } of ears) hub.listen(orderOf(), listener);
      await hub.shutdown();
      return ears.map(({ of }) => Number(of('reconnect')[0]?.data.delay));
    };
    expect(Math.min(...(await delaysAt(0)))).toBe(2_000);
    expect(Math.max(...(await delaysAt(0.99999)))).toBe(last);
  });
}

test('changes of one moment are kept in one transaction, the newest of each order', async () => {
  const { hub, clock, upstream, saved, changed } = world();
  hub.listen(orderOf(), ear(clock).listener);
  upstream.streams[0]?.say(
    wire({ order_state: 'PaymentStarted', at: 60 }),
    wire({ order_state: 'PaymentReceived', at: 61 }),
  );
  await clock.advance(150);
  expect(saved.map((records) => records.map(({ snapshot }) => snapshot.state))).toEqual([
    ['PaymentReceived'],
  ]);
  expect(changed).toEqual(['PaymentStarted', 'PaymentReceived']);
});

test('a database that refuses does not stop the stream', async () => {
  const clock = fakeClock();
  const upstream = fakeUpstream();
  const save = () => Promise.reject(new Error('disk full'));
  const hub = createHub({
    upstream,
    clock,
    save,
    window: () => WINDOW_MS,
    onChange: () => {},
    keysOf: async () => new Map(),
  });
  const { listener, states } = ear(clock);
  hub.listen(orderOf(), listener);
  upstream.streams[0]?.say(wire({ order_state: 'PaymentStarted', at: 60 }));
  await clock.advance(SECOND);
  upstream.streams[0]?.say(wire({ order_state: 'PaymentReceived', at: 70 }));
  await clock.advance(SECOND);
  expect(states()).toEqual(['WaitingForPayment', 'PaymentStarted', 'PaymentReceived']);
});

const BUGS: [where: string, break_: (upstream: ReturnType<typeof fakeUpstream>) => void][] = [
  [
    'opening the stream',
    (upstream) => Object.assign(upstream, { open: () => Promise.reject(new Error('bug')) }),
  ],
  ['asking', (upstream) => Object.assign(upstream, { fetch: () => Promise.reject(new Error('bug')) })],
];

for (const [where, break_] of BUGS) {
  test(`a bug while ${where} sends its listeners elsewhere, and the next one is followed anew`, async () => {
    const { hub, clock, upstream } = world();
    break_(upstream);
    const ears = [ear(clock), ear(clock)];
    for (const { listener } of ears) hub.listen(orderOf(), listener);
    await clock.advance(6 * SECOND);
    for (const one of ears) {
      expect(one.events().at(-1)).toBe('reconnect');
      expect(Number(one.of('reconnect')[0]?.data.delay)).toBeGreaterThanOrEqual(5_000);
      expect(one.hasEnded()).toBe(true);
    }
    expect(hub.counts()).toEqual({ channels: 0, listeners: 0 });

    Object.assign(upstream, fakeUpstream());
    const { listener, states } = ear(clock);
    hub.listen(orderOf(), listener);
    upstream.streams.at(-1)?.say(wire({ order_state: 'PaymentStarted', at: 60 }));
    await settled();
    expect(states()).toEqual(['WaitingForPayment', 'PaymentStarted']);
  });
}

test('those who poll share one question every three seconds', async () => {
  const { hub, clock, upstream } = world();
  upstream.answer(ok(wire({ order_state: 'PaymentStarted', at: 60 })));
  const answers = await Promise.all(Array.from({ length: 20 }, () => hub.current(orderOf())));
  expect(new Set(answers.map(({ snapshot }) => snapshot.state))).toEqual(new Set(['PaymentStarted']));
  expect(upstream.asked).toHaveLength(1);
  await clock.advance(3_001);
  await hub.current(orderOf());
  expect(upstream.asked).toHaveLength(2);
});

test('who polls while a stream keeps the order fresh costs the upstream nothing', async () => {
  const { hub, clock, upstream } = world();
  hub.listen(orderOf(), ear(clock).listener);
  upstream.streams[0]?.say(wire({ order_state: 'PaymentStarted', at: 60 }));
  await settled();
  expect((await hub.current(orderOf())).snapshot.state).toBe('PaymentStarted');
  expect(upstream.asked).toHaveLength(0);
});

test('who polls a silent upstream gets the kept order after a moment', async () => {
  const { hub, clock, upstream } = world();
  upstream.answer('never');
  const answer = hub.current(orderOf());
  await clock.advance(2_501);
  expect((await answer).snapshot.state).toBe('WaitingForPayment');
});

test('an order that is over is not asked for again', async () => {
  const { hub, upstream } = world();
  const done = known(wire({ order_state: 'Done' }));
  expect((await hub.current(orderOf({ record: done }))).snapshot.state).toBe('Done');
  expect((await hub.current(orderOf({ upstreamId: null }))).snapshot.state).toBe('WaitingForPayment');
  expect(upstream.asked).toHaveLength(0);
});

test('a key that another process has replaced ends its streams with the next heartbeat, and no other', async () => {
  const { hub, clock, keys } = world();
  const [old, own] = [ear(clock), ear(clock)];
  keys.set(ORDER_ID, 'own');
  hub.listen(orderOf(), old.listener);
  await clock.advance(MINUTE);
  expect(old.hasEnded()).toBe(false);

  keys.set(ORDER_ID, 'new');
  await clock.advance(15 * SECOND);
  expect(old.hasEnded()).toBe(true);
  expect(old.of('reconnect')).toMatchObject([{ data: { delay: 1_500 } }]);

  hub.listen(orderOf({ keyHash: 'new' }), own.listener);
  await clock.advance(MINUTE);
  expect(own.hasEnded()).toBe(false);
});

test('whoever comes with a newer key ends the streams of the older one', () => {
  const { hub, clock } = world();
  const [old, own] = [ear(clock), ear(clock)];
  hub.listen(orderOf(), old.listener);
  hub.listen(orderOf({ keyHash: 'new' }), own.listener);
  expect(old.hasEnded()).toBe(true);
  expect(own.hasEnded()).toBe(false);
});
