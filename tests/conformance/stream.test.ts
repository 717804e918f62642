import { expect } from '@playwright/test';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { listen } from '../unit/sandbox/support';
import { expectLike, fixture, fixtureText, readOnly, test } from './wire';

const EXAMPLE = fixtureText('sse_happy_path.txt');

function read(text: string): EventSourceMessage[] {
  const events: EventSourceMessage[] = [];
  createParser({ onEvent: (event) => events.push(event) }).feed(text);
  return events;
}

const storyOf = (events: { event?: string | undefined; data: unknown }[]) =>
  events.map(({ event, data }) => {
    const body = (typeof data === 'string' ? JSON.parse(data) : data) as Record<string, unknown>;
    return [event, body.order_state, body.payment_state];
  });

if (!readOnly) {
  test('a stream tells the story of the example, frame for frame', async ({ world }) => {
    const { body } = await world.post('/v5/orders', {
      ...fixture('req_validate'),
      user: { email: 'buyer@example.com' },
    });
    const id = String(body.order_id);
    const stream = await listen(`${world.url}/v5/orders/${id}/subscribe`);
    const events = [await stream.next()];
    for (const order_state of ['PaymentStarted', 'PaymentReceived', 'WaitingForDelivery', 'Done']) {
      await world.door('POST', `/orders/${id}/state`, { order_state });
      events.push(await stream.next());
    }
    events.push(...(await stream.rest()));
    const told = events.flatMap((event) => event ?? []);
    expect(storyOf(told)).toEqual(storyOf(read(EXAMPLE)));
    expectLike(told[0]?.data, 'order_state_WaitingForPayment');
    expectLike(told[4]?.data, 'order_state_Done_giftcard');
  });

  test('frames are written as in the example: comment, event, data, blank line', async ({ world }) => {
    const { body } = await world.post('/v5/orders', {
      ...fixture('req_validate'),
      user: { email: 'buyer@example.com' },
    });
    await world.door('POST', `/orders/${body.order_id}/state`, { order_state: 'Done' });
    const { text } = await world.get(`/v5/orders/${body.order_id}/subscribe`);
    const bare = (stream: string) => stream.replace(/^data: \{.+\}$/gm, 'data: {…}');
    const [first, ...rest] = bare(EXAMPLE).split('event: message\ndata: {…}\n\n');
    expect(bare(text)).toBe(`${first}event: message\ndata: {…}\n\n${rest.at(-1)}`.trimEnd().concat('\n\n'));
  });
}

test('the stream of an unknown order is not found', async ({ world }) => {
  const { status } = await world.get('/v5/orders/00000000-0000-4000-8000-000000000000/subscribe');
  expect(status).toBe(404);
});
