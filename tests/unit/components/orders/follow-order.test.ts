import { expect, test } from '@playwright/test';
import type { Ears, Share } from '@/components/orders/stream/share';
import { alone } from '@/components/orders/stream/share';
import { snapshotOf, world } from './world';

test('an order is followed with its key, and the offset comes from the server', async () => {
  const { follower, asked, last, known } = world();
  expect(asked).toHaveLength(0);
  follower.wake();
  expect(last()).toMatchObject({
    path: expect.stringMatching(/\/subscribe$/),
    authorization: expect.any(String),
  });
  expect(last().authorization).toBe(`Bearer ${'k'.repeat(43)}`);

  const stream = await last().stream();
  await stream.send('snapshot', snapshotOf());
  expect(known()).toMatchObject({ snapshot: { version: 1 }, link: { phase: 'open' }, offset: 500_000 });
  await stream.send('hb', { now: 1_500_000, confirmedAt: 1_490_000 });
  expect(known()).toMatchObject({ offset: 1_000_000, snapshot: { confirmedAt: 1_490_000 } });
  await stream.send('snapshot', snapshotOf({ now: 1_501_000, confirmedAt: 900_000 }));
  expect(known().snapshot?.confirmedAt).toBe(1_490_000);
});

test('a stream that breaks is opened again at once, and the last snapshot stays', async () => {
  const { follower, asked, last, known, pass } = world();
  follower.wake();
  const stream = await last().stream();
  await stream.send('snapshot', snapshotOf());
  await stream.end();
  expect(known().link.phase).toBe('waiting');
  await pass(0);
  expect(asked).toHaveLength(2);
  expect(known()).toMatchObject({ snapshot: { version: 1 }, link: { phase: 'connecting' } });
});

test('a stream that closes after its first word is opened ever more slowly, until one has lived for a heartbeat', async () => {
  const { follower, asked, last, known, pass } = world();
  const lives = async (milliseconds: number) => {
    const stream = await last().stream();
    await stream.send('snapshot', snapshotOf());
    await pass(milliseconds);
    await stream.send('hb', { now: 1_000_000 });
    await stream.end();
  };
  follower.wake();
  await lives(0);
  await pass(0);
  await lives(14_000);
  await pass(999);
  expect(asked).toHaveLength(2);
  await pass(1);
  expect(asked).toHaveLength(3);
  await lives(15_000);
  expect(known().link.failures).toBe(1);
  await pass(0);
  expect(asked).toHaveLength(4);
});

test('two missed heartbeats replace the stream, one does not', async () => {
  const { follower, asked, last, pass } = world();
  follower.wake();
  const first = last();
  const stream = await first.stream();
  await stream.send('snapshot', snapshotOf());
  await pass(20_000);
  await stream.send('hb', { now: 1_020_000 });
  await pass(34_000);
  expect(asked).toHaveLength(1);
  await pass(1_000);
  await pass(0);
  expect(first.signal?.aborted).toBe(true);
  expect(asked).toHaveLength(2);
});

test('an answer that does not begin within ten seconds is given up', async () => {
  const { follower, asked, last, pass } = world();
  follower.wake();
  const first = last();
  await pass(10_000);
  expect(first.signal?.aborted).toBe(true);
  await pass(0);
  expect(asked).toHaveLength(2);
});

test('a page that comes back asks for the order and opens a new stream', async () => {
  const { follower, asked, last, known } = world();
  follower.wake();
  const before = last();
  await (await before.stream()).send('snapshot', snapshotOf());
  follower.sleep();
  expect(before.signal?.aborted).toBe(true);

  follower.wake();
  const [snapshot, stream] = asked.slice(1);
  expect(stream?.path).toMatch(/\/subscribe$/);
  expect(snapshot?.path).toMatch(/\/o{22}$/);
  await snapshot?.answer(Response.json(snapshotOf({ version: 4, state: 'PaymentReceived' })));
  expect(known().snapshot).toMatchObject({ version: 4, state: 'PaymentReceived' });
});

test('a press asks the supplier and says whether it has answered, also when nothing comes', async () => {
  const { follower, asked, last, known, pass } = world();
  follower.wake();
  await (await last().stream()).send('snapshot', snapshotOf());
  const press = () => {
    const answer = follower.check();
    return { answer, question: asked.findLast(({ path }) => path.endsWith('?ask')) };
  };
  const answered = press();
  await answered.question?.answer(Response.json(snapshotOf({ confirmedAt: 1_000_500 })));
  expect(await answered.answer).toBe(true);
  expect(known().snapshot?.confirmedAt).toBe(1_000_500);

  const refused = press();
  await refused.question?.answer(Response.json({}, { status: 503 }));
  expect(await refused.answer).toBe(false);
  expect(known().snapshot).toMatchObject({ version: 1 });

  const silent = press();
  await pass(10_000);
  expect(await silent.answer).toBe(false);
});

test('an older version never replaces a newer one', async () => {
  const { follower, last, known } = world();
  follower.wake();
  const stream = await last().stream();
  await stream.send('snapshot', snapshotOf({ version: 7, state: 'Done' }));
  await stream.send('snapshot', snapshotOf({ version: 6, state: 'WaitingForPayment' }));
  expect(known().snapshot).toMatchObject({ version: 7, state: 'Done' });
});

test('a stop ends it: nothing is asked and no clock runs', async () => {
  const { follower, asked, timers, last, known, pass } = world();
  follower.wake();
  const stream = await last().stream();
  await stream.send('snapshot', snapshotOf({ state: 'Done' }));
  await stream.send('stop', {});
  expect(known().link).toMatchObject({ phase: 'ended', end: 'final' });
  await pass(600_000);
  expect(asked).toHaveLength(1);
  expect(timers.size).toBe(0);
});

test('an unknown order ends it; a broken answer does not', async () => {
  const { follower, last, known } = world();
  follower.wake();
  await last().answer(new Response(null, { status: 404 }));
  expect(known().link).toMatchObject({ phase: 'ended', end: 'not_found' });

  const other = world();
  other.follower.wake();
  await other.last().answer(Response.json({}, { status: 503 }));
  expect(other.known().link.phase).toBe('waiting');
});

test('frames that make no sense are passed over', async () => {
  const { follower, last, known } = world();
  follower.wake();
  const stream = await last().stream();
  await stream.send('snapshot', { version: 'seven' });
  await stream.send('hb', {});
  await stream.send('unheard-of', { a: 1 });
  expect(known().snapshot).toBeNull();
  await stream.send('snapshot', snapshotOf());
  expect(known().snapshot?.version).toBe(1);
});

test('what was begun is ended with the page', async () => {
  const { follower, last, timers, pass, asked } = world();
  follower.wake();
  const { signal } = last();
  follower.end();
  expect(signal?.aborted).toBe(true);
  await pass(60_000);
  expect(timers.size).toBe(0);
  expect(asked).toHaveLength(1);
});

/** Another tab holds the stream; `ears` are this tab's. A tab that insists gets one of its own. */
function besideAnother() {
  const ears: Ears[] = [];
  const share: Share = (access, hold, on, how) => {
    if (how.insists) return alone(access, hold, on, how);
    ears.push(on);
    on.waiting();
    return new Promise(() => {});
  };
  return { ...world(share), ears };
}
const hb = { event: 'hb', data: JSON.stringify({ now: 1_000_001 }) };

test('a tab beside another asks once, and lives on what the other hears', async () => {
  const { follower, asked, last, known, pass, ears } = besideAnother();
  follower.wake();
  expect(asked.map(({ path }) => path)).toEqual([expect.stringMatching(/\/o{22}$/)]);
  await last().answer(Response.json(snapshotOf()));
  expect(known().snapshot?.version).toBe(1);
  const news = snapshotOf({ version: 2, state: 'PaymentStarted' });
  ears[0]?.message({ event: 'snapshot', data: JSON.stringify(news) });
  expect(known()).toMatchObject({ snapshot: { state: 'PaymentStarted' }, link: { phase: 'open' } });
  for (let beat = 0; beat < 20; beat += 1) {
    await pass(30_000);
    ears[0]?.message(hb);
  }
  expect(asked).toHaveLength(1);
});

test('a tab that hears nothing of another for two heartbeats opens a stream of its own', async () => {
  const { follower, asked, last, known, pass, ears } = besideAnother();
  follower.wake();
  await last().answer(Response.json(snapshotOf()));
  ears[0]?.message(hb);
  await pass(35_000);
  expect(asked).toHaveLength(1);
  await pass(5_000);
  await pass(0);
  expect(last().path).toMatch(/\/subscribe$/);
  const stream = await last().stream();
  await stream.send('snapshot', snapshotOf({ version: 3, state: 'PaymentReceived' }));
  expect(known()).toMatchObject({ snapshot: { version: 3 }, link: { phase: 'open' } });

  follower.sleep();
  follower.wake();
  expect(ears).toHaveLength(2);
});

test('a tab that has to hold the stream after all waits ten seconds for its answer', async () => {
  const { follower, pass, ears, known } = besideAnother();
  follower.wake();
  ears[0]?.holding();
  await pass(10_000);
  expect(known().link).toMatchObject({ phase: 'waiting', failures: 1 });
});

test('what comes over the channel and makes no sense is passed over', () => {
  const { follower, known, ears } = besideAnother();
  follower.wake();
  ears[0]?.message({ event: 'snapshot', data: '{"version":"seven"}' });
  ears[0]?.message({ event: 'unheard-of', data: 'nonsense' });
  expect(known().snapshot).toBeNull();
});
