import type { Page } from '@playwright/test';
import { alert, card, fillIn, heading, openCheckout, order, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

type Step = { state: string; more?: Record<string, unknown>; heading: string };
type Path = { title: string; first?: { pay: { amount?: string } }; steps: Step[]; timeline: string[] };

const PATHS: Path[] = [
  {
    title: 'a payment that comes after the end is found and goes on',
    steps: [
      { state: 'Expired', heading: 'Time ran out' },
      { state: 'PaymentReceived', more: { sent_coin_amount: '21.43' }, heading: 'Paid' },
    ],
    timeline: ['Waiting for your payment', 'Time ran out', 'Payment received'],
  },
  {
    title: 'the end of a part payment is not the end of an unpaid order',
    first: { pay: { amount: '20' } },
    steps: [
      { state: 'Expired', more: { sent_coin_amount: '20' }, heading: 'Time ran out, but money arrived' },
    ],
    timeline: ['Waiting for your payment', 'Paid in part', 'Time ran out'],
  },
  {
    title: 'a payment that was seen and not confirmed in time is not called unpaid',
    first: { pay: {} },
    steps: [{ state: 'Expired', heading: 'Time ran out, but a payment was seen' }],
    timeline: ['Waiting for your payment', 'Payment seen', 'Time ran out'],
  },
  {
    title: 'a payment that failed and arrives after all',
    steps: [
      { state: 'PaymentStarted', heading: 'Payment seen' },
      { state: 'PaymentFailed', more: { sent_coin_amount: '0' }, heading: 'The payment did not go through' },
      { state: 'PaymentReceived', more: { sent_coin_amount: '21.43' }, heading: 'Paid' },
    ],
    timeline: ['Waiting for your payment', 'Payment seen', 'Payment not accepted', 'Payment received'],
  },
  {
    title: 'an order that a person had to look at arrives',
    steps: [
      { state: 'PaymentReceived', heading: 'Paid' },
      { state: 'WaitingForManualAction', heading: 'A person is checking your order' },
      { state: 'Done', heading: 'Ready' },
    ],
    timeline: ['Waiting for your payment', 'Payment received', 'A person is checking', 'Delivered'],
  },
  {
    title: 'an order in a state that nobody knows goes on when it is over',
    steps: [
      { state: 'TeleportingToMars', heading: 'Your order is being checked' },
      { state: 'WaitingForDelivery', heading: 'Being delivered' },
    ],
    timeline: ['Waiting for your payment', 'Being delivered'],
  },
  {
    title: 'an order that another supplier delivers',
    steps: [
      { state: 'WaitingForDelivery', heading: 'Being delivered' },
      { state: 'WaitingForRebuy', heading: 'Coming from another supplier' },
      { state: 'Done', heading: 'Ready' },
    ],
    timeline: ['Waiting for your payment', 'Being delivered', 'From another supplier', 'Delivered'],
  },
];

const events = (page: Page) => page.getByRole('region', { name: 'What has happened' }).getByRole('listitem');

for (const { title, first, steps, timeline } of PATHS) {
  test(`${title}, with every step and its time`, async ({ page, sandbox, email }) => {
    await order(page, email);
    if (first) {
      await sandbox.pay(email, first.pay);
      await expect(heading(page)).not.toHaveText('Send exactly 21.43 USDC');
    }
    for (const { state, more, heading: words } of steps) {
      await sandbox.clock(2);
      await sandbox.state(email, state, more);
      await page.getByRole('button', { name: 'Check again' }).click();
      await expect(heading(page)).toHaveText(words);
      await expect(page).toHaveTitle(`${words} · Giftframe`);
      await expect(page.getByRole('status').filter({ hasText: `${words}. ` })).toHaveCount(1);
    }
    await expect(events(page)).toHaveText(timeline.map((step) => new RegExp(`^${step}.*\\d`)));
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('late money is said to be late, so that nobody wonders whether it was lost', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await sandbox.state(email, 'Expired');
  await expect(heading(page)).toHaveText('Time ran out');
  await sandbox.state(email, 'WaitingForManualAction', { sent_coin_amount: '21.43' });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(card(page)).toContainText('came after the time was over and was found');
  await expect(card(page)).toContainText('Received21.43 USDC');
});

test('where money was seen nothing invites to pay again', async ({ page, sandbox, email }) => {
  await order(page, email);
  await sandbox.pay(email, { amount: '20' });
  await expect(alert(page)).toContainText('Part of your payment is here');
  await sandbox.state(email, 'Expired', { sent_coin_amount: '20' });
  await expect(heading(page)).toHaveText('Time ran out, but money arrived');
  await expect(card(page)).toContainText('Received20.00 USDC of 21.43 USDC');
  await expect(card(page).getByRole('button', { name: /Order again|another way/ })).toHaveCount(0);
  await expect(card(page).getByRole('link', { name: 'Write to support' })).toBeVisible();
});

test('each line of an order says where it is, and a refund of one hides nothing of the other', async ({
  page,
  sandbox,
  email,
}) => {
  const second = { ...STEAM, id: 'steam-50', denomination: '50 USD', label: '$50' };
  await openCheckout(page, [STEAM, second]);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  await sandbox.state(email, 'WaitingForDelivery', { delivery_state: ['Succeeded', 'WaitingForDelivery'] });
  await expect(heading(page)).toHaveText('Being delivered');
  await expect(card(page).getByRole('listitem').filter({ hasText: '$20' })).toContainText('Delivered');
  await expect(card(page).getByRole('listitem').filter({ hasText: '$50' })).toContainText('On its way');
  await expect(card(page).getByRole('button', { name: 'Reveal code' })).toBeVisible();

  await sandbox.state(email, 'Done', { delivery_state: ['Succeeded', 'Refunded'] });
  await expect(heading(page)).toHaveText('1 of 2 delivered');
  await expect(card(page).getByRole('listitem').filter({ hasText: '$50' })).toContainText('Refunded');
  await expect(card(page).getByRole('button', { name: 'Reveal code' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('who has paid all the same finds the words for support, with the transaction in them', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await sandbox.state(email, 'Expired');
  await card(page).getByText('I have already paid').click();
  const field = page.getByLabel('Transaction hash');
  await field.fill('my bank statement');
  await expect(page.getByText('This is no transaction hash.')).toBeVisible();
  const hash = `0x${'8f2c1d5a'.repeat(8)}`;
  await field.fill(` ${hash} `);
  await expect(page.getByText('This is no transaction hash.')).toHaveCount(0);
  await expect(page.getByText('A test payment is on no network')).toBeVisible();
  const mail = card(page).getByRole('link', { name: 'Write to support' });
  await expect(mail).toHaveAttribute('href', new RegExp(`Your%20transaction%3A%20${hash}`));
  await expect(mail).toHaveAttribute('href', /Old%20address%2C%20do%20not%20pay%3A%20/);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(card(page).getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
});

test('an order of another price now says so before it is made again', async ({ page, sandbox, email }) => {
  await order(page, email);
  await sandbox.faults({ priceFactor: '1.1' });
  await sandbox.state(email, 'Expired');
  await expect(
    card(page).getByText(/^(Then 21\.43 USDC, now 23\.5\d USDC\.|The price is still 21\.43 USDC\.)$/),
  ).toBeVisible();
});

test('only an address that may be paid is called one in the facts for support', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const facts = page.getByRole('region', { name: 'Facts for support' });
  await expect(facts.getByText('Address', { exact: true })).toBeVisible();
  for (const state of ['PaymentStarted', 'PaymentReceived', 'Done']) {
    await sandbox.state(email, state);
    await expect(facts.getByText('Old address, do not pay')).toBeVisible();
    await expect(facts.getByText('Address', { exact: true })).toHaveCount(0);
  }
});

test('an address that the supplier has not confirmed for a minute is not shown until it does', async ({
  page,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await page.clock.install();
  await order(page, email);
  const line = await cutOff(page);
  await page.clock.fastForward('00:40');
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await page.clock.fastForward('00:40');
  await expect(heading(page)).toHaveText('Checking that this address is still valid');
  await expect(card(page).getByText('Base network').or(card(page).getByText('Solana network'))).toBeVisible();
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Copy .*(address|amount)/ })).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);

  line.isCut = false;
  await page.getByRole('button', { name: 'Check again' }).first().click();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
});

test('a laptop that slept over the end asks first, and shows the end by the clock of the shop', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await page.clock.install();
  await order(page, email);
  const line = await cutOff(page);
  await page.clock.fastForward('31:00');
  await expect(heading(page)).toHaveText('Checking for your payment');
  await expect(page.getByRole('button', { name: /Copy .*address/ })).toHaveCount(0);
  await expect(page.getByText('Time ran out')).toHaveCount(0);

  await sandbox.clock(1_900);
  line.isCut = false;
  await page.getByRole('button', { name: 'Check again' }).first().click();
  await expect(heading(page)).toHaveText('Time ran out');
  await expect(card(page)).toContainText('late payments are looked for during a day');
  await expect(card(page).getByRole('button', { name: 'Order again at a fresh price' })).toBeVisible();
});

test('a part payment whose time is over keeps the money in view and asks for nothing more', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await page.clock.install();
  await order(page, email);
  await sandbox.pay(email, { amount: '20' });
  await expect(heading(page)).toHaveText('Send the rest, exactly 1.43 USDC');
  await page.route('**/api/orders/**', (route) => route.abort());
  await page.clock.fastForward('31:00');
  await expect(heading(page)).toHaveText('The time to send the rest is over');
  await expect(card(page)).toContainText('20.00 USDC arrived and is not lost');
  await expect(page.getByRole('button', { name: /Copy .*address/ })).toHaveCount(0);
  await expect(card(page).getByRole('link', { name: 'Write to support' })).toBeVisible();
});

test('a keyboard goes on from the headline when what it was on is taken away', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await page.getByRole('button', { name: /^Copy .*address/ }).focus();
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen');
  await expect(heading(page)).toBeFocused();
});

test('payment details that do not come are said to be late, and then there is a way on', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await page.clock.install();
  await sandbox.faults({ create: { outcome: 'createdFirst', times: 1 } });
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText('Preparing your payment');
  await expect(card(page).getByRole('button')).toHaveCount(0);
  const line = await cutOff(page);
  await page.clock.fastForward('00:40');
  await expect(card(page).getByRole('status')).toContainText('Still no payment details. Nothing is charged.');
  await expect(card(page).getByRole('button', { name: 'Choose another way to pay' })).toBeVisible();
  await expect(card(page).getByRole('button', { name: 'Check again' })).toBeVisible();
  await sandbox.state(email, 'WaitingForPayment');
  line.isCut = false;
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
});

test('a phone that was locked for five minutes while its owner paid is right at once', async ({
  page,
  sandbox,
  email,
}) => {
  await page.clock.install();
  await order(page, email);
  const lock = (state: 'hidden' | 'visible') =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibility });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await lock('hidden');
  await page.clock.fastForward('05:00');
  await sandbox.pay(email);
  await lock('visible');
  await expect(heading(page)).toHaveText('Payment seen');
});

/** No order can be asked about until `isCut` is false. Taking the route away instead would race with requests under way. */
async function cutOff(page: Page): Promise<{ isCut: boolean }> {
  const line = { isCut: true };
  await page.route('**/api/orders/**', (route) => (line.isCut ? route.abort() : route.fallback()));
  return line;
}
