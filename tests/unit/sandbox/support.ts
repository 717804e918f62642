import { test as base } from '@playwright/test';
import { createParser } from 'eventsource-parser';
import type { Options } from '../../sandbox/options';
import { startSandbox } from '../../sandbox/start';

export type Body = Record<string, unknown>;
export type Answer = { status: number; headers: Headers; text: string; body: Body };

export type OrderBody = Body & {
  order_id: string;
  order_state: string;
  payment_state: string;
  coin_amount: string;
  sent_coin_amount: string;
  wallet_address: string;
  qr_text: string;
  deliveries: { delivery_state: string; deliverable: Body }[];
};

export type World = {
  url: string;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  door: (method: string, path: string, body?: unknown) => Promise<Answer>;
  validate: (change?: Change) => Promise<Answer>;
  create: (change?: Change) => Promise<Answer>;
  /** Creates an order and expects it to work. */
  order: (change?: Change) => Promise<OrderBody>;
  read: (id: string) => Promise<OrderBody>;
};

export type Change = {
  email?: string;
  coin?: string;
  network?: string;
  via?: string;
  promo?: string;
  deliveries?: Body[];
  headers?: Record<string, string>;
};

export const STEAM = {
  brand_name: 'Steam',
  country_code: 'US',
  denomination: '20 USD',
  beneficiary_account: 'ada@example.com',
};
export const AIRBNB = {
  brand_name: 'Airbnb',
  country_code: 'US',
  denomination: 'range',
  product_value: 100,
  beneficiary_account: 'ada@example.com',
};
export const TOP_UP = {
  brand_name: 'T-Mobile Credits',
  country_code: 'US',
  denomination: '10 USD',
  beneficiary_account: '+14155551234',
};

export function requestBody({
  email = 'ada@example.com',
  coin = 'USDC',
  network = 'Solana',
  ...rest
}: Change) {
  return {
    email,
    user: { email },
    payment: { type: 'via', payment_via: rest.via ?? 'USER_WALLET', coin, network },
    deliveries: rest.deliveries ?? [STEAM],
    ...(rest.promo && { promo_code: rest.promo }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = response.headers.get('content-type')?.startsWith('application/json')
    ? (JSON.parse(text) as Body)
    : {};
  return { status: response.status, headers: response.headers, text, body };
}

export function speakTo(url: string): World {
  const send = async (method: string, path: string, body?: unknown, headers = {}) =>
    answerOf(
      await fetch(url + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  const world: World = {
    url,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    door: (method, path, body) => send(method, `/__sandbox${path}`, body),
    validate: (change = {}) => world.post('/v5/orders/validations', requestBody(change), change.headers),
    create: (change = {}) => world.post('/v5/orders', requestBody(change), change.headers),
    async order(change) {
      const { status, text, body } = await world.create(change);
      if (status !== 201) throw new Error(`create answered ${status}: ${text}`);
      return body as OrderBody;
    },
    read: async (id) => (await world.get(`/v5/orders/${id}`)).body as OrderBody,
  };
  return world;
}

/** Each test has a sandbox of its own; orders move when told, unless `options` says otherwise. */
export const test = base.extend<{ options: Partial<Options>; world: World }>({
  options: [{}, { option: true }],
  world: async ({ options }, use) => {
    const sandbox = await startSandbox({ port: 0, stepMs: 'manual', ...options });
    await use(speakTo(sandbox.url));
    await sandbox.close();
  },
});

export type StreamEvent = { event: string; data: OrderBody };

export type Stream = {
  response: Response;
  /** The next event, or undefined when the stream is over. */
  next: () => Promise<StreamEvent | undefined>;
  /** All that come until the stream is over. */
  rest: () => Promise<StreamEvent[]>;
  /** Comments so far. */
  comments: string[];
  close: () => void;
};

/** Reads an event stream; frames that are no JSON count as events with empty data. */
export async function listen(url: string): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(url, { signal: abort.signal, headers: { accept: 'text/event-stream' } });
  const queue: StreamEvent[] = [];
  const comments: string[] = [];
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => queue.push({ event, data: parsed(data) }),
    onComment: (comment) => comments.push(comment.trim()),
  });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const next = async (): Promise<StreamEvent | undefined> => {
    while (queue.length === 0) {
      const chunk = await reader?.read().catch(() => undefined);
      if (!chunk || chunk.done) return undefined;
      parser.feed(decoder.decode(chunk.value, { stream: true }));
    }
    return queue.shift();
  };
  const rest = async () => {
    const events: StreamEvent[] = [];
    for (let event = await next(); event; event = await next()) events.push(event);
    return events;
  };
  return { response, next, rest, comments, close: () => abort.abort() };
}

function parsed(data: string): OrderBody {
  try {
    return JSON.parse(data) as OrderBody;
  } catch {
    return {} as OrderBody;
  }
}
