/** A request as the stand-in for the upstream received it. */
export type Received = {
  endpoint: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
};

const ask = async <T>(upstream: string, door: string, init?: RequestInit): Promise<T> => {
  const answer = await fetch(`${upstream}/__sandbox${door}`, init);
  if (!answer.ok) throw new Error(`${door} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
};

/** The last thousand requests, the newest last. */
export const received = (upstream: string) => ask<Received[]>(upstream, '/requests');
export const forget = (upstream: string) => ask(upstream, '/requests', { method: 'DELETE' });

/** A fresh world: nothing ordered, bent or counted, no call of its limits used. */
export const reset = (upstream: string) => ask(upstream, '/reset', { method: 'POST' });

const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const setFaults = (upstream: string, faults: Record<string, unknown>) =>
  ask(upstream, '/faults', sending('PUT', faults));

export type UpstreamOrder = { order_id: string; order_state: string; user: { email: string } };
export const ordersOf = (upstream: string) => ask<UpstreamOrder[]>(upstream, '/orders');

export const setState = (upstream: string, orderId: string, state: string) =>
  ask(upstream, `/orders/${orderId}/state`, sending('POST', { order_state: state }));

type Stats = { open_streams: number; requests: Record<string, number> };
export const openStreams = async (upstream: string): Promise<number> =>
  (await ask<Stats>(upstream, '/stats')).open_streams;

/** How often the stream of an order has been asked for since the last `forget`. */
export const subscriptions = async (upstream: string): Promise<number> =>
  (await ask<Stats>(upstream, '/stats')).requests.subscribe ?? 0;

/** What the upstream has counted since the last `forget`: all calls, those for products, and those it answered with 429. */
export async function counted(
  upstream: string,
): Promise<{ calls: number; products: number; limited: number }> {
  const counts = await ask<Record<string, { calls: number; limited: number }>>(upstream, '/counts');
  const sum = (of: 'calls' | 'limited') => Object.values(counts).reduce((all, one) => all + one[of], 0);
  return { calls: sum('calls'), products: counts.products?.calls ?? 0, limited: sum('limited') };
}
