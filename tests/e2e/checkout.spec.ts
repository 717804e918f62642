import { alert, fillIn, heading, openCheckout, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

test('three problems stand at their fields and in a list that leads to them', async ({
  page,
  sandbox,
  email,
}) => {
  await sandbox.faults({
    validationProblems: [
      { problem: 'INVALID_EMAIL_DOMAIN' },
      { problem: 'OUT_OF_STOCK' },
      { problem: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION', moreDetails: {} },
    ],
  });
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).click();

  const list = alert(page);
  await expect(list).toContainText('3 things need your attention');
  await expect(list).toBeFocused();
  await expect(page.locator('#line-0')).toContainText('This amount has just sold out.');
  await expect(page.getByLabel('Your e-mail address')).toHaveAccessibleDescription(/cannot receive mail/);
  await expect(page.getByRole('group', { name: 'Network' })).toHaveAccessibleDescription(
    /Choose another network/,
  );
  expect(await violationsOn(page)).toEqual([]);

  await list.getByRole('button', { name: /cannot receive mail/ }).click();
  await expect(page.getByLabel('Your e-mail address')).toBeFocused();
  expect(await sandbox.ordersOf(email)).toEqual([]);

  await page.getByLabel('Your e-mail address').fill(`other-${email}`);
  await expect(list).toContainText('2 things need your attention');
  await sandbox.heal();
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
});

test('what is missing is said before anything is sent, and forgiven while it is mended', async ({
  page,
  sandbox,
}) => {
  await openCheckout(page);
  await payButton(page).click();
  await expect(alert(page)).toContainText('2 things need your attention');
  const field = page.getByLabel('Your e-mail address');
  await expect(field).toHaveAttribute('aria-invalid', 'true');

  await field.fill('anna@gmial.com');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await field.blur();
  await page.getByRole('button', { name: 'Did you mean anna@gmail.com?' }).click();
  await expect(field).toHaveValue('anna@gmail.com');

  await payButton(page).click();
  await expect(page.getByRole('checkbox', { name: /terms of sale/ })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /news/ })).not.toBeChecked();
  expect((await sandbox.requests()).filter(({ path }) => path === '/v5/orders')).toEqual([]);
});

test('a price that moved is shown beside the old one and wants a second press', async ({
  page,
  sandbox,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  await expect(payButton(page)).toHaveText('Pay 21.43 USDC');
  await page.route('**/api/quote*', (route) => route.abort());
  await sandbox.faults({ priceFactor: '1.05' });
  await payButton(page).click();

  const notice = alert(page);
  await expect(notice).toBeFocused();
  await expect(notice).toContainText('Before21.43 USDC');
  await expect(notice).toContainText('Now22.50 USDC');
  expect(await sandbox.ordersOf(email)).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);

  await notice.getByRole('button', { name: 'Pay 22.50 USDC' }).click();
  await expect(heading(page)).toHaveText('Send exactly 22.50 USDC');
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('two quick presses are one order', async ({ page, sandbox, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).dblclick();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('an answer that is lost on the way is asked for again: the same order, once', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await openCheckout(page);
  await fillIn(page, email);
  await page.route('**/checkout', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.route('**/api/placements/**', (route) => route.abort('connectionreset'));
  await payButton(page).click();
  await expect(alert(page)).toContainText('Nothing has to be paid at this point.');
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
  await expect(page.getByLabel('Your e-mail address')).toBeDisabled();
  expect(await violationsOn(page)).toEqual([]);

  await page.unroute('**/checkout');
  await page.reload();
  await page.unroute('**/api/placements/**');
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('the page of an order comes while the order is made', async ({ page, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/checkout', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.fallback();
  });
  const whole = page.waitForResponse((response) => {
    const asked = response.request().headers();
    return response.url().includes('/order?_rsc=') && asked['next-router-segment-prefetch'] === undefined;
  });
  await payButton(page).click();
  await whole;
  await expect(page).toHaveURL(/\/checkout$/);

  const later: string[] = [];
  page.on('request', (request) => later.push(request.url()));
  answer();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(later.filter((url) => url.includes('/order?'))).toEqual([]);
});

test('a page that is older than the shop reloads once and goes on by itself', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await openCheckout(page);
  await fillIn(page, email);
  let isStale = true;
  await page.route('**/checkout', (route) => {
    if (route.request().method() !== 'POST' || !isStale) return route.fallback();
    isStale = false;
    return route.fulfill({
      status: 404,
      headers: { 'x-nextjs-action-not-found': '1', 'content-type': 'text/plain' },
      body: 'Server action not found.',
    });
  });
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('what is typed outlives a reload and the way back, in this tab alone', async ({
  page,
  context,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  await page.getByRole('radio', { name: 'ETH', exact: true }).check();
  await page.getByRole('radio', { name: /^Arbitrum/ }).check();
  await page.reload();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(email);
  await expect(page.getByRole('radio', { name: /^Arbitrum/ })).toBeChecked();

  await page.getByRole('link', { name: 'Change Steam' }).click();
  await expect(page).toHaveURL(/\/brands\/steam#steam-20$/);
  await page.goBack();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(email);

  const other = await context.newPage();
  await other.goto('/en-US/checkout');
  await expect(other.getByLabel('Your e-mail address')).toHaveValue('');
});

test('what another tab puts into the basket is shown, and agreed to anew', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  const other = await context.newPage();
  await other.goto('/en-US/brands/airbnb');
  await other.getByRole('textbox', { name: /Your amount/ }).fill('100');
  await other.getByRole('button', { name: /^Continue ·/ }).click();
  await expect(heading(other)).toHaveText('Checkout');

  await expect(page.getByText('Another tab has put something else into your basket.')).toBeVisible();
  await expect(page.locator('#line-1')).toContainText('Airbnb');
  await expect(page.getByRole('checkbox', { name: /terms of sale/ })).not.toBeChecked();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(email);
  await expect(payButton(page)).toHaveText(/^Pay 122\./);
  await payButton(page).click();
  await expect(page.getByText('Accept the terms of sale to order.').first()).toBeVisible();
  expect(await sandbox.ordersOf(email)).toEqual([]);

  await page.getByRole('checkbox', { name: /terms of sale/ }).check();
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/^Send exactly 122\./);
  await expect(heading(other)).toHaveText('Your basket is empty');
});

test('while the supplier is away checkout is closed, and opens again with everything in it', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/503/);
  await openCheckout(page);
  await fillIn(page, email);
  await expect(payButton(page)).toBeEnabled();
  await page.clock.install();
  await page.reload();
  await sandbox.faults({ endpoints: { all: { down: true } } });
  const closed = page.getByText('What you typed stays here, and checkout opens again by itself.');
  await expect(async () => {
    await page.clock.runFor(16_000);
    await expect(closed).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.locator('button[type=submit]').last()).toBeDisabled();

  await sandbox.heal();
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(closed).toBeHidden({ timeout: 1_000 });
  }).toPass();
  await expect(payButton(page)).toBeEnabled();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(email);
});

test('paused coins and networks say so, and those that cost too much say from when', async ({ page }) => {
  await page.route('**/api/payment-methods', async (route) => {
    const response = await route.fetch();
    const { coins } = (await response.json()) as {
      coins: { coin: string; isSuspended: boolean; networks: { network: string; isSuspended: boolean }[] }[];
    };
    for (const one of coins) {
      one.isSuspended = one.coin === 'BTC';
      for (const network of one.networks) network.isSuspended = network.network === 'Solana';
    }
    await route.fulfill({ response, json: { coins } });
  });
  await openCheckout(page, { ...STEAM, brand: 't-mobile-credits', denomination: '10 USD' });
  await expect(payButton(page)).toHaveText('Pay 10.29 USDC');
  await expect(page.getByRole('radio', { name: /^BTC Paused right now/ })).toBeDisabled();
  await expect(page.getByRole('radio', { name: /^Solana Paused right now/ })).toBeDisabled();
  await expect(page.getByRole('radio', { name: /^Base/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Ethereum Needs at least 11/ })).toBeDisabled();
  expect(await violationsOn(page)).toEqual([]);
});

test('an empty basket leads to the brands and to the latest order', async ({ page }) => {
  await page.goto('/en-US/checkout');
  await expect(heading(page)).toHaveText('Your basket is empty');
  expect(await violationsOn(page)).toEqual([]);
});

test('a phone number is asked for what goes to a phone', async ({ page, sandbox, email }) => {
  await openCheckout(page, {
    ...STEAM,
    brand: 't-mobile-credits',
    name: 'T-Mobile Credits',
    denomination: '10 USD',
    label: '$10',
    deliveryType: 'by_phone',
  });
  const phone = page.getByLabel('Phone number to top up');
  await expect(phone).toHaveAccessibleDescription(/A number in the United States, with or without \+1/);
  await expect(payButton(page)).toBeEnabled();
  await payButton(page).click();
  await expect(phone).toHaveAccessibleDescription(/Enter the phone number, for example \+1 201 555 0123/);
  await expect(page.getByLabel('Your e-mail address')).toHaveAccessibleDescription(
    /Enter your e-mail address/,
  );
  await phone.fill('415 555');
  await fillIn(page, email);
  await expect(phone).toHaveAccessibleDescription(
    /not a phone number\. One in the United States looks like \+1 201 555 0123/,
  );
  await phone.fill('+44 7400 123456');
  await expect(phone).toHaveAccessibleDescription(/This is a number in the United Kingdom/);
  await phone.fill('415 555 0134');
  await phone.blur();
  await expect(phone).toHaveValue('+1 415 555 0134');
  await expect(page.getByText('The top-up goes to +14155550134')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.lastOf(email)).toMatchObject({
    deliveries: [{ deliverable: { beneficiary_account: '+14155550134' } }],
  });
});
