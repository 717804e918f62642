import { request } from 'node:http';
import { expect } from '@playwright/test';
import { type Body, test } from '../support';

/** Asks with headers `fetch` would not let through. */
const ask = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('what was received is kept with headers and body, until it is cleared', async ({ world }) => {
  await world.get('/v2/brands?country_code=US', {
    'x-cr-application': 'partner',
    'x-forwarded-for': '203.0.113.7',
  });
  await world.validate();
  await world.get('/logos_v2/steam.webp');
  const received = (await world.door('GET', '/requests')).body as unknown as Body[];
  expect(received).toMatchObject([
    {
      method: 'GET',
      path: '/v2/brands?country_code=US',
      endpoint: 'brands',
      headers: { 'x-cr-application': 'partner', 'x-forwarded-for': '203.0.113.7' },
    },
    { method: 'POST', endpoint: 'validations', body: { email: 'ada@example.com' } },
  ]);
  await world.door('DELETE', '/requests');
  expect((await world.door('GET', '/requests')).body).toEqual([]);
});

test('stats count calls by endpoint', async ({ world }) => {
  await world.order();
  await world.get('/v3/currencies');
  expect((await world.door('GET', '/stats')).body).toMatchObject({
    open_streams: 0,
    orders: 1,
    requests: { create: 1, currencies: 1 },
  });
});

test('a reset forgets orders, switches, what was received, and the time', async ({ world }) => {
  const order = await world.order();
  await world.door('PUT', '/faults', { epochs: 'string' });
  await world.door('POST', '/clock', { advance_seconds: 86_400 });
  const later = Number((await world.door('GET', '/stats')).body.now);
  const { body } = await world.door('POST', '/reset');
  expect(Number(body.now)).toBeLessThan(later - 80_000);
  expect((await world.get(`/v5/orders/${order.order_id}`)).status).toBe(404);
  expect((await world.door('GET', '/faults')).body.epochs).toBe('mixed');
  expect((await world.door('GET', '/requests')).body).toHaveLength(1);
});

test('the door opens to this machine only, and not to pages of others', async ({ world }) => {
  const url = `${world.url}/__sandbox/orders`;
  expect(await ask(url, { host: 'localhost:4010' })).toBe(200);
  expect(await ask(url, { host: 'sandbox.example' })).toBe(403);
  expect(await ask(url, { origin: 'https://evil.example' })).toBe(403);
  expect(await ask(url, { origin: world.url })).toBe(200);
});

test('the doors say what is wrong with what they are told', async ({ world }) => {
  const { order_id: id } = await world.order();
  const wrong: [string, string, unknown][] = [
    ['POST', `/orders/${id}/pay`, { amount: 5 }],
    ['POST', `/orders/${id}/pay`, { late: 'maybe' }],
    ['POST', `/orders/${id}/state`, {}],
    ['POST', `/orders/${id}/state`, { order_state: 'Done', delivery_state: 7 }],
    ['POST', '/clock', { advance_seconds: -1 }],
    ['POST', '/clock', {}],
  ];
  for (const [method, path, body] of wrong) {
    const answer = await world.door(method, path, body);
    expect(answer.status, path + JSON.stringify(body)).toBe(400);
    expect(answer.body.detail).toContain('expected');
  }
  expect((await world.door('POST', '/orders/nobody/pay', {})).status).toBe(404);
  expect((await world.door('GET', '/nothing')).status).toBe(404);
});

test('an order that has been paid takes no more, one that never had an address takes nothing', async ({
  world,
}) => {
  const { order_id: paid } = await world.order({ email: 'a@example.com' });
  await world.door('POST', `/orders/${paid}/pay`, {});
  expect((await world.door('POST', `/orders/${paid}/pay`, {})).status).toBe(409);
  await world.door('PUT', '/faults', { create: { outcome: 'setupFailed' } });
  const { order_id: without } = await world.order({ email: 'b@example.com' });
  expect((await world.door('POST', `/orders/${without}/pay`, {})).status).toBe(409);
});

test('the wallet shows orders as cards and escapes what shoppers type', async ({ world }) => {
  const email = "o'brien&co@example.com";
  const { order_id: id } = await world.order({ email });
  const page = await world.get(`/__sandbox/?order=${id}`);
  expect(page.text).toContain(`id="order-${id}"`);
  expect(page.text).toContain('Pay 21.43 USDC');
  expect(page.text).toContain('o&#39;brien&amp;co@example.com');
  expect(page.text).not.toContain(email);
});

test('images say they are SVG, may be shown anywhere and kept for long', async ({ world }) => {
  const { order_id: id } = await world.order();
  for (const path of [
    '/logos_v2/steam.webp',
    '/logos_v2/steam_500x318.webp',
    '/logos_v2/steam_300x190.webp',
    '/logos_v2/steam.jpg',
    '/logos_v2/steam_500x318.jpg',
    '/logos_v2/steam_300x190.jpg',
    '/logos_v2/missing.webp',
    '/icons/usdc_32x32.png',
    '/barcodes/SBX-AAAA.png',
    `/v3/qrs/${id}`,
  ]) {
    const image = await world.get(path);
    expect(image.status, path).toBe(200);
    expect(image.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(image.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(image.headers.get('cache-control')).toContain('max-age=31536000');
    expect(image.text).toMatch(/^<svg /);
  }
  expect((await world.get('/logos_v2/nobody.webp')).status).toBe(404);
});
