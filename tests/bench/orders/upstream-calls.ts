import { forget, type Received, received, setFaults } from '../suites/upstream';

/** How long each upstream call of an order takes here, in milliseconds. */
export const UPSTREAM_MS = 120;
export const THE_CALLS_ALONE = 'the three upstream calls alone';
/** What an order cannot do without: its price, whether it would be taken, and the order itself. */
const STEPS = [['products', 'price'], ['validations'], ['create']];

/** The upstream calls of one order as they were received, and those of them that no order can do without. */
export async function callsOf(upstream: string, place: () => Promise<unknown>) {
  await forget(upstream);
  await place();
  const all = await received(upstream);
  const needed = STEPS.map((names) => {
    const found = all.find(({ endpoint }) => names.includes(endpoint));
    if (!found) throw new Error(`The order asked for no ${names.join(' or ')}.`);
    return found;
  });
  return { all, needed };
}

export const settle = (upstream: string) =>
  setFaults(upstream, { rates: { mode: 'fixed' }, newOrderExpiresOld: false, spendingLimits: 'off' });

export const slowDown = (upstream: string) => {
  const slow = { latencyMs: UPSTREAM_MS };
  return setFaults(upstream, { endpoints: { products: slow, price: slow, validations: slow, create: slow } });
};

/** Sends recorded requests again, one after another; an order's e-mail address has been used, which the upstream does not mind. */
export async function repeatAll(upstream: string, calls: readonly Received[]): Promise<void> {
  for (const { method, path, headers, body } of calls) {
    const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')));
    const answer = await fetch(`${upstream}${path}`, {
      method,
      headers: { ...own, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 200)}`);
  }
}
