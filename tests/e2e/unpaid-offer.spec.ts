import { fillIn, heading, openCheckout, order, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

const OFFER = 'You have an unpaid order for this';

test('an unpaid order of the same basket is offered before a second one, and opens', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const first = page.url();
  await openCheckout(page);
  await expect(page.getByText(OFFER)).toBeVisible();
  await expect(payButton(page)).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Your e-mail address').press('Enter');
  await page.getByRole('link', { name: 'Continue paying 21.43 USDC' }).click();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  expect(page.url()).toBe(first);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('whoever orders again anyway gets another order, and the first one says not to pay it', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const first = page.url();
  await openCheckout(page);
  await expect(page.getByText('send nothing more to the address of the earlier order')).toBeVisible();
  await page.getByRole('button', { name: 'Order again anyway' }).click();
  await fillIn(page, email);
  await payButton(page).click();
  await expect(page).toHaveURL(/\/order#[\w-]{22}$/);
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(page.url()).not.toBe(first);
  expect(await sandbox.ordersOf(email)).toHaveLength(2);
  await page.goto('/en-US/orders');
  await expect(page.locator('main li')).toHaveText([
    /Waiting for your payment/,
    // Told by this device, or by the supplier, who ends the older of two.
    /Do not pay any more|Time ran out/,
  ]);
});

test('an order that was paid or another basket is not in the way', async ({ page, sandbox, email }) => {
  await order(page, email);
  await sandbox.state(email, 'Done');
  await openCheckout(page);
  await expect(payButton(page)).toBeEnabled();
  await expect(page.getByText(OFFER)).toHaveCount(0);
});

test('two tabs that press Pay for copies of one basket make one order, and the second leads to it', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  await expect(payButton(page)).toBeEnabled();
  const tab = await context.newPage();
  let release = () => {};
  const isHeld = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/checkout', async (route) => {
    if (route.request().method() === 'POST') await isHeld;
    await route.fallback();
  });
  await payButton(page).click();
  await expect(page.getByRole('button', { name: /Placing/ })).toBeVisible();

  await openCheckout(tab);
  await fillIn(tab, email);
  await payButton(tab).click();
  await expect(tab.getByRole('button', { name: /Placing/ })).toBeVisible();
  release();
  await expect(heading(page)).toHaveText(/Send exactly/);
  await expect(heading(tab)).toHaveText('Your basket is empty');
  await tab.getByRole('link', { name: /Steam/ }).click();
  await expect(heading(tab)).toHaveText(/Send exactly/);
  expect(tab.url()).toBe(page.url());
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

const OTHER = { ...STEAM, id: 'steam-50', denomination: '50 USD', label: '$50' };

test('an order of something else says which one it ends, and that one says so once it has ended', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const first = page.url();
  await openCheckout(page, OTHER);
  await page.getByLabel('Your e-mail address').fill('other@example.com');
  const warning = page.getByText('Your order of Steam $20 still waits for your payment');
  await expect(payButton(page)).toBeEnabled();
  await expect(warning).toHaveCount(0);
  await fillIn(page, email.toUpperCase().replace('EXAMPLE.COM', 'example.com'));
  await expect(warning).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(first);

  await openCheckout(page, OTHER);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  const second = page.url();
  expect(second).not.toBe(first);
  expect((await sandbox.ordersOf(email)).map(({ order_state }) => order_state)).toEqual([
    'WaitingForPayment',
    'Expired',
  ]);
  await page.goto(first);
  await page.reload();
  await expect(heading(page)).toHaveText('Ended because you placed a newer order');
  await expect(page.getByText('Do not send anything for it any more.')).toBeVisible();
  await expect(page).toHaveTitle(/Ended because you placed a newer order/);
  await page.getByRole('link', { name: 'Open the newer order' }).click();
  await expect(page).toHaveURL(second);
});
