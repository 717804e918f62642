import type { APIRequestContext, Request } from '@playwright/test';
import { fillIn, heading, openCheckout, payButton } from './shopper';
import { expect, test } from './support';

/** What a browser sent to place an order, to be sent again with other contents. */
type Sent = { url: string; headers: Record<string, string>; body: string };

const resend = (
  request: APIRequestContext,
  { url, headers }: Sent,
  data: string,
  more: Record<string, string> = {},
) => request.post(url, { headers: { ...headers, ...more }, data });

test('hostile input to the order action is refused, and no order is sent', async ({
  page,
  request,
  sandbox,
  email,
  baseURL,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  const pressed = page.waitForRequest(
    (one: Request) => one.method() === 'POST' && one.url().endsWith('/checkout'),
  );
  await payButton(page).click();
  const seen = await pressed;
  await expect(heading(page)).toHaveText(/Send exactly/);
  const all = await seen.allHeaders();
  const headers = Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      ['next-action', 'content-type', 'accept', 'next-router-state-tree'].includes(name),
    ),
  );
  const sent: Sent = {
    url: seen.url(),
    headers: { ...headers, origin: baseURL ?? '', 'x-forwarded-for': '198.18.77.77' },
    body: seen.postData() ?? '',
  };
  const [draft] = JSON.parse(sent.body) as [Record<string, unknown>];
  const created = (await sandbox.requests()).filter(({ path }) => path === '/v5/orders').length;

  const lines = draft.lines as Record<string, unknown>[];
  const hostile: unknown[] = [
    [],
    [null],
    ['text'],
    [{ ...draft, email: 'a@b.example\r\nBcc: all@example.com' }],
    [{ ...draft, coin: { $ne: null } }],
    [{ ...draft, lines: Array.from({ length: 5_000 }, () => lines[0]) }],
    [{ ...draft, lines: [{ ...lines[0], value: '1e9' }] }],
    [{ ...draft, idempotencyKey: '../../etc/passwd' }],
    [{ ...draft, locale: 'xx-XX', idempotencyKey: 'n'.repeat(22) }],
    [{ ...draft, acceptsTerms: 'yes', idempotencyKey: 'n'.repeat(22) }],
    [{ ...draft, seen: { amount: '-1', currency: 'USDC' }, idempotencyKey: 'n'.repeat(22) }],
    JSON.parse('[{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}]'),
  ];
  for (const body of hostile) {
    const answer = await resend(request, sent, JSON.stringify(body));
    const text = await answer.text();
    expect(text, JSON.stringify(body).slice(0, 80)).not.toContain('"status":"placed"');
    expect(text).not.toMatch(/at .*\.(ts|js|mjs):\d+/);
  }

  const fromElsewhere = await resend(request, sent, sent.body, { origin: 'https://attacker.example' });
  expect(fromElsewhere.status()).toBeGreaterThanOrEqual(400);
  const nameless = await resend(request, sent, sent.body, { origin: 'null' });
  expect(nameless.status()).toBeGreaterThanOrEqual(400);
  const large = await resend(request, sent, `[${JSON.stringify({ ...draft, email: 'x'.repeat(200_000) })}]`);
  expect(large.status()).toBeGreaterThanOrEqual(400);

  const replay = await resend(request, sent, sent.body);
  expect(await replay.text()).toContain('placed');
  expect((await sandbox.requests()).filter(({ path }) => path === '/v5/orders')).toHaveLength(created);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});
