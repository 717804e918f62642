type Wire = {
  order_id: string;
  order_state: string;
  user: { email: string };
  coin_amount: string;
  wallet_address: string;
};

/** The control door, by the shopper's e-mail address: the store never tells a browser the upstream's own ids. */
export function sandboxOf(url: string) {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/__sandbox${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
    return response.json();
  };
  const ordersOf = async (email: string): Promise<Wire[]> =>
    ((await ask('GET', '/orders')) as Wire[]).filter(({ user }) => user.email === email);
  const lastOf = async (email: string): Promise<Wire> => {
    const last = (await ordersOf(email)).at(-1);
    if (!last) throw new Error(`no order of ${email}`);
    return last;
  };
  const post = async (email: string, path: string, body: unknown = {}) =>
    ask('POST', `/orders/${(await lastOf(email)).order_id}${path}`, body);

  return {
    ordersOf,
    lastOf,
    /** Money arrives: all that is missing, or an amount. */
    pay: (email: string, body: { amount?: string; late?: 'manual' | 'refund' | 'done' } = {}) =>
      post(email, '/pay', body),
    /** The same for an order that is not the last one. */
    payOrder: (orderId: string) => ask('POST', `/orders/${orderId}/pay`, {}),
    /** Any state, with what goes with it on the wire. */
    state: (email: string, order_state: string, more: Record<string, unknown> = {}) =>
      post(email, '/state', { order_state, ...more }),
    /** The next step of an order that moves by itself. */
    advance: (email: string) => post(email, '/advance'),
    clock: (seconds: number) => ask('POST', '/clock', { advance_seconds: seconds }),
    faults: (switches: Record<string, unknown>) => ask('PUT', '/faults', switches),
    heal: () => ask('DELETE', '/faults'),
    /** How many streams the upstream holds open, of all orders. */
    openStreams: async () => ((await ask('GET', '/stats')) as { open_streams: number }).open_streams,
    requests: () => ask('GET', '/requests') as Promise<{ method: string; path: string }[]>,
  };
}
