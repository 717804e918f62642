import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { Draft, Placement } from '@/lib/checkout';
import type { OrderSnapshot } from '@/lib/orders';
import type { Result } from '@/lib/result';
import { readMessages } from '@/lib/sse';
import { ask } from '../../support/ask';
import type { World } from '../../support/world';

export const EMAIL = 'buyer.canary@example.com';
export const FRIEND = 'friend.canary@example.com';

const random = (bytes: number) => randomBytes(bytes).toString('base64url');
let shoppers = 0;

/** An address nobody else in this run has. */
export function newAddress(): string {
  shoppers += 1;
  return `198.51.${100 + Math.floor(shoppers / 250)}.${1 + (shoppers % 250)}`;
}

/** A range for a friend, with fresh keys; `seen` is high enough that no price has moved above it. */
export const newDraft = (change: Partial<Draft> = {}): Draft => ({
  idempotencyKey: random(16),
  orderKey: random(32),
  locale: 'en-US',
  lines: [
    { brand: 'airbnb', country: 'US', denomination: 'range', value: '100', quantity: 1, recipient: FRIEND },
  ],
  email: EMAIL,
  coin: 'USDC',
  network: 'Solana',
  seen: { amount: '100000', currency: change.coin ?? 'USDC' },
  acceptsTerms: true,
  acceptsNewsletter: false,
  ...change,
});

type Manifest = { node: Record<string, { exportedName: string }> };

/** The public name of the one action that browsers call, as the build gave it. */
function actionId(): string {
  const { node } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as Manifest;
  const [id] = Object.entries(node).find(([, { exportedName }]) => exportedName === 'placeOrderAction') ?? [];
  if (!id) throw new Error('the build has no placeOrderAction');
  return id;
}

/** Presses "Pay" as a browser does: a server action, by POST. */
export async function press(
  { store }: World,
  draft: unknown,
  address = newAddress(),
): Promise<Result<Placement>> {
  const { status, body } = await ask(store.url, '/en-US/checkout', {
    method: 'POST',
    headers: {
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': actionId(),
      origin: store.url,
      'x-forwarded-for': address,
    },
    body: JSON.stringify([draft]),
  });
  const answer = /^\d+:(\{"ok":.*)$/m.exec(body.toString('utf8'))?.[1];
  if (status !== 200 || !answer)
    throw new Error(`the action answered ${status}: ${body.toString('utf8').slice(0, 500)}`);
  return JSON.parse(answer) as Result<Placement>;
}

export type Placed = { orderId: string; orderKey: string; upstreamId: string };

/** A placed order and its id upstream, which only the control door of the sandbox tells. */
export async function placeOrder(world: World, draft = newDraft()): Promise<Placed> {
  const placed = await press(world, draft);
  if (!placed.ok || placed.value.status !== 'placed')
    throw new Error(`not placed: ${JSON.stringify(placed)}`);
  const orders = (await control(world, 'GET', '/orders')) as { order_id: string }[];
  const requests = (await control(world, 'GET', '/requests')) as { endpoint: string }[];
  const upstreamId = orders.at(-1)?.order_id;
  if (!upstreamId || requests.length === 0) throw new Error('the sandbox has no order');
  return { orderId: placed.value.orderId, orderKey: draft.orderKey, upstreamId };
}

/** The control door of the sandbox. */
export async function control(
  { sandbox }: World,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${sandbox.url}/__sandbox${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

type Door = '' | '/subscribe' | '/reveal' | '/support';

/** One of the doors of an order, as its key holder. */
export async function knock(
  { store }: World,
  { orderId, orderKey }: Pick<Placed, 'orderId' | 'orderKey'>,
  door: Door = '',
  address = newAddress(),
  body?: string,
) {
  const answered = await ask(store.url, `/api/orders/${orderId}${door}`, {
    ...(body !== undefined && { body }),
    method: door === '' || door === '/subscribe' ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${orderKey}`, 'x-forwarded-for': address },
  });
  const text = answered.body.toString('utf8');
  return { ...answered, text, json: text.startsWith('{') ? JSON.parse(text) : undefined };
}

export type Heard = { event: string; data: Record<string, unknown> };

/** An order's stream, held open as a browser holds it. */
export async function watch({ store }: World, { orderId, orderKey }: Placed, address = newAddress()) {
  const { hostname, port } = new URL(store.url);
  const heard: Heard[] = [];
  let changed = () => {};
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request({
      hostname,
      port,
      path: `/api/orders/${orderId}/subscribe`,
      headers: {
        authorization: `Bearer ${orderKey}`,
        'x-forwarded-for': address,
        accept: 'text/event-stream',
      },
      agent: false,
    });
    asked.once('response', resolve);
    asked.once('error', reject);
    asked.end();
  });
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      response.on('data', (chunk: Buffer) => controller.enqueue(chunk));
      response.once('close', () => controller.close());
    },
  });
  const ended = readMessages(body, ({ event, data }) => {
    heard.push({ event, data: JSON.parse(data) });
    changed();
  }).then(() => changed());

  /** Resolves once what was heard satisfies; the test's own timeout is the limit. */
  const until = async (isEnough: (heard: readonly Heard[]) => boolean): Promise<void> => {
    while (!isEnough(heard)) {
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
  };
  const states = () =>
    heard.flatMap(({ event, data }) => (event === 'snapshot' ? [(data as OrderSnapshot).state] : []));
  return {
    response,
    heard,
    states,
    ended,
    bytes: () => Buffer.concat(chunks).toString('utf8'),
    untilState: (state: string) => until(() => states().at(-1) === state),
    untilEvent: (event: string) => until((all) => all.some((one) => one.event === event)),
    leave: () => response.destroy(),
  };
}

/** How many streams the sandbox holds open now. */
export const openStreams = async (world: World): Promise<number> =>
  ((await control(world, 'GET', '/stats')) as { open_streams: number }).open_streams;
