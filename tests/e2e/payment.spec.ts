import type { Page } from '@playwright/test';
import { readQr } from './read-qr';
import { card, fillIn, heading, openCheckout, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

const CONTRADICTIONS = {
  otherCoin: 'coin',
  otherNetwork: 'network',
  brokenAddress: 'address',
  otherAmount: 'qr_amount',
  otherRecipient: 'qr_recipient',
  otherToken: 'qr_token',
};

for (const [outcome, check] of Object.entries(CONTRADICTIONS)) {
  test(`an answer that says ${outcome} shows nothing to pay, and is an alarm`, async ({
    page,
    world,
    sandbox,
    email,
  }) => {
    await sandbox.faults({ create: { outcome, times: 1 } });
    await openCheckout(page);
    await page.getByRole('radio', { name: /^Base/ }).check();
    await fillIn(page, email);
    await payButton(page).click();
    await expect(heading(page)).toHaveText('The payment details could not be verified');
    await expect(card(page)).toContainText('Do not pay.');
    await expect(page).toHaveTitle(/^The payment details could not be verified/);
    const { wallet_address } = await sandbox.lastOf(email);
    expect(await page.content()).not.toContain(wallet_address);
    await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Copy (amount|.*address)/ })).toHaveCount(0);
    await expect(card(page).getByRole('link', { name: 'Write to support' })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    expect(world.store.output()).toMatch(
      new RegExp(`"level":50,.*"code":"${check}","msg":"order.payment_mismatch"`),
    );
    expect(world.store.output()).not.toContain(wallet_address);
  });
}

test('an invoice over another amount is not drawn', async ({ page, sandbox, email }) => {
  await sandbox.faults({ create: { outcome: 'otherAmount', times: 1 } });
  await openCheckout(page);
  await page.getByRole('radio', { name: 'BTC' }).check();
  await page.getByRole('radio', { name: /^Lightning/ }).check();
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText('The payment details could not be verified');
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
  expect(await page.content()).not.toContain('lnbc');
});

/** To a payable order, paid in a coin on a network. */
async function orderWith(page: Page, email: string, coin: string, network: RegExp): Promise<void> {
  await openCheckout(page);
  await page.getByRole('radio', { name: coin, exact: true }).check();
  await page.getByRole('radio', { name: network }).check();
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/^Send exactly/);
}

const qr = (page: Page) => expect.poll(() => readQr(page));
const held = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('amount and address are copied bare, and the network is named before and after', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await orderWith(page, email, 'USDC', /^Polygon/);
  const { wallet_address, coin_amount } = await sandbox.lastOf(email);

  await page.getByRole('button', { name: 'Copy amount (on Polygon)' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Amount for Polygon copied' })).toBeVisible();
  expect(await held(page)).toBe(coin_amount);
  await page.getByRole('button', { name: 'Copy Polygon address' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'Polygon address copied' });
  await expect(notice).toContainText('Send USDC on Polygon only. From an exchange: choose Polygon');
  await expect(notice).toBeVisible();
  expect(await held(page)).toBe(wallet_address);

  await expect(card(page)).toContainText('USDC.e is another coin and does not pay this order.');
  await page.getByText('Paying from an exchange?').click();
  await expect(page.getByText('Choose Polygon as the network of the withdrawal.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('the code of a token holds the bare address, and on request the whole payment', async ({
  page,
  sandbox,
  email,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await orderWith(page, email, 'USDC', /^Base/);
  const { wallet_address } = await sandbox.lastOf(email);
  await qr(page).toBe(wallet_address);
  await page.getByText('With amount').click();
  const uri = `ethereum:0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913@8453/transfer?address=${wallet_address}&uint256=21430000`;
  await qr(page).toBe(uri);
  await expect(page.getByRole('link', { name: 'Open in wallet' })).toHaveAttribute('href', uri);
});

test('after a part, the code asks for the rest alone', async ({ page, sandbox, email }) => {
  await orderWith(page, email, 'USDC', /^Solana/);
  const { wallet_address } = await sandbox.lastOf(email);
  const over = (amount: string) =>
    `solana:${wallet_address}?amount=${amount}&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v&label=Giftframe`;
  await qr(page).toBe(over('21.43'));
  await sandbox.pay(email, { amount: '20' });
  await expect(heading(page)).toHaveText('Send the rest, exactly 1.43 USDC');
  await qr(page).toBe(over('1.43'));
});

test('the code of an invoice is the invoice in capitals', async ({ page, sandbox, email }) => {
  await orderWith(page, email, 'BTC', /^Lightning/);
  const { wallet_address } = await sandbox.lastOf(email);
  await qr(page).toBe(`LIGHTNING:${wallet_address.toUpperCase()}`);
});

test('another coin is another order; the first stays in sight and is not to be paid', async ({
  page,
  sandbox,
  email,
}) => {
  await sandbox.faults({ newOrderExpiresOld: false });
  await orderWith(page, email, 'USDC', /^Base/);
  const first = await sandbox.lastOf(email);
  await page.getByRole('button', { name: 'Pay with another coin' }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await page.getByRole('radio', { name: 'BTC', exact: true }).check();
  await page.getByRole('radio', { name: /^Lightning/ }).check();
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/^Send exactly .* BTC/);
  expect(await sandbox.ordersOf(email)).toHaveLength(2);
  await expect(card(page)).toContainText('Do not send to the address of the earlier one.');
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open the earlier order' }).click();
  await expect(heading(page)).toHaveText('This order was replaced by another');
  await expect(page).toHaveTitle(/^This order was replaced by another · /);
  const timeline = page.getByRole('region', { name: 'What has happened' });
  await expect(timeline.locator('[aria-current=step]')).toHaveText('Replaced by another order');
  await expect(page.getByText('Do not send to this any more')).toBeVisible();
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Copy (amount|.*address)/ })).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open the new order' }).click();
  await expect(heading(page)).toHaveText(/^Send exactly .* BTC/);
  await page.goto('about:blank');
  await page.goto('/en-US/order');
  await page.getByRole('link', { name: /Do not pay any more/ }).click();
  await expect(heading(page)).toHaveText('This order was replaced by another');
  await sandbox.payOrder(first.order_id);
  await expect(heading(page)).toHaveText('Payment seen');
  await sandbox.faults({ newOrderExpiresOld: null });
});

test('USDC.e is told apart from USDC before it is chosen, and where it is', async ({ page, tolerated }) => {
  // The sandbox does not price it.
  tolerated.push(/status of 4\d\d/);
  await page.route('**/api/payment-methods*', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const network = { network: 'Polygon (Matic)', label: 'Polygon', isSuspended: false, minimum: null };
    const bridged = { coin: 'USDC.e', isSuspended: false, networks: [network] };
    await route.fulfill({ json: { coins: [...body.coins, bridged] } });
  });
  await openCheckout(page);
  await expect(page.getByRole('radio', { name: 'USDC.e not USDC' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Polygon not USDC\.e · min\. / })).toBeVisible();
  await page.getByRole('radio', { name: 'USDC.e not USDC' }).check();
  await expect(page.getByRole('radio', { name: /^Polygon not USDC/ })).toBeChecked();
  expect(await violationsOn(page)).toEqual([]);
});
