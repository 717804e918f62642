import type { Page } from '@playwright/test';
import { alert, fillIn, heading, openCheckout, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

const TOP_UP = {
  ...STEAM,
  id: 'top-up',
  brand: 't-mobile-credits',
  name: 'T-Mobile Credits',
  denomination: '10 USD',
  label: '$10',
  deliveryType: 'by_phone',
};
const AIRBNB = {
  ...STEAM,
  id: 'airbnb',
  brand: 'airbnb',
  name: 'Airbnb',
  denomination: 'range',
  value: '100',
  label: '$100',
};

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
const basketLink = (page: Page) => page.getByRole('link', { name: /^Basket, / });
const add = (page: Page) => page.getByRole('button', { name: 'Add to basket' });
const linesIn = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('gf:giftframe:basket') ?? '{"lines":[]}').lines);

test('cards, a top-up and a gift are gathered, changed, refused once and bought in one order', async ({
  page,
  sandbox,
  email,
}) => {
  await page.goto('/en-US/brands/steam');
  await page.getByRole('radio', { name: /^\$20\b/ }).check();
  await add(page).click();
  await add(page).click();
  await page.goto('/en-US/brands/t-mobile-credits');
  await page.getByRole('radio', { name: /^\$10\b/ }).check();
  await add(page).click();
  await page.goto('/en-US/brands/airbnb');
  await page.getByLabel(/Your amount/).fill('60');
  await add(page).click();
  await expect(basketLink(page)).toHaveAccessibleName('Basket, 4 items');
  await basketLink(page).click();
  await expect(heading(page)).toHaveText('Checkout');

  await page.getByRole('button', { name: 'One more Steam $20' }).click();
  await expect(page.getByRole('group', { name: 'Quantity of Steam $20' })).toContainText('3');
  await page.getByLabel('Phone number to top up').fill('(415) 555-0134');
  await line(page, 'Airbnb').getByRole('button', { name: 'Send as a gift' }).click();
  const friend = page.getByLabel('Recipient’s e-mail address');
  await expect(friend).toBeFocused();
  await friend.fill('friend@gmial.com');
  await friend.blur();
  await page.getByRole('button', { name: 'Did you mean friend@gmail.com?' }).click();

  await page.getByRole('link', { name: 'Change Airbnb' }).click();
  await expect(page.getByLabel(/Your amount/)).toHaveValue('60');
  await page.getByLabel(/Your amount/).fill('100');
  await page.getByRole('button', { name: /^Continue · / }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await expect(friend).toHaveValue('friend@gmail.com');
  await fillIn(page, email);
  await page.reload();
  await expect(line(page, 'Airbnb')).toContainText('$100');
  await expect(friend).toHaveValue('friend@gmail.com');
  await expect(
    page.getByText('3 × Steam').or(page.getByText('Everything else and the receipt go to')),
  ).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await sandbox.faults({ validationProblems: [{ problem: 'INVALID_EMAIL_DOMAIN' }] });
  await payButton(page).click();
  await expect(page.getByLabel('Your e-mail address')).toHaveAccessibleDescription(/cannot receive mail/);
  await sandbox.heal();
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);

  expect(await sandbox.ordersOf(email)).toHaveLength(1);
  expect(await sandbox.lastOf(email)).toMatchObject({
    deliveries: [
      { deliverable: { brand_name: 'Steam', beneficiary_account: email } },
      { deliverable: { brand_name: 'Steam', beneficiary_account: email } },
      { deliverable: { brand_name: 'Steam', beneficiary_account: email } },
      { deliverable: { brand_name: 'T-Mobile Credits', beneficiary_account: '+14155550134' } },
      { deliverable: { brand_name: 'Airbnb', beneficiary_account: 'friend@gmail.com' } },
    ],
  });
  await expect(basketLink(page)).toHaveAccessibleName('Basket, empty');
  await sandbox.pay(email);
  await sandbox.state(email, 'Done');
  await expect(heading(page)).toHaveText('Ready');
  await page.goto('/en-US/checkout');
  await expect(heading(page)).toHaveText('Your basket is empty');
});

test('a line is taken out and put back by the keyboard, also the last one', async ({ page }) => {
  await openCheckout(page, [STEAM, AIRBNB]);
  await page.getByRole('button', { name: 'Remove Steam $20' }).focus();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(payButton(page)).toHaveText('Pay 101.48 USDC');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(payButton(page)).toHaveText('Pay 122.91 USDC');

  for (const name of ['Steam $20', 'Airbnb $100'])
    await page.getByRole('button', { name: `Remove ${name}` }).click();
  await expect(heading(page)).toHaveText('Your basket is empty');
  expect(await violationsOn(page)).toEqual([]);
  await undo.click();
  await expect(payButton(page)).toHaveText('Pay 101.48 USDC');
});

test('an order takes ten items, and says so before more are asked for', async ({ page }) => {
  await openCheckout(page, [{ ...STEAM, quantity: 9 }, AIRBNB]);
  await expect(page.getByText('One order takes 10 items.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'One more Steam $20' })).toBeDisabled();
  await page.goto('/en-US/brands/steam');
  await page.getByRole('radio', { name: /^\$50\b/ }).check();
  await add(page).click();
  await expect(page.getByText('Your basket is full')).toBeVisible();
  await page.getByRole('button', { name: /^Continue · / }).click();
  await expect(page).toHaveURL(/\/brands\/steam$/);
  await page.getByRole('link', { name: 'Open basket' }).click();
  await page.getByRole('button', { name: 'One Steam $20 less' }).click();
  await expect(page.getByText('One order takes 10 items.')).toBeHidden();
});

test('what is no longer sold is marked at its line, and one press later the rest can be bought', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/422/);
  await openCheckout(page, [STEAM, { ...STEAM, id: 'gone', denomination: '7 USD', label: '$7' }]);
  await expect(line(page, '$7')).toContainText('This amount is no longer sold.');
  await expect(payButton(page)).toBeHidden();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove Steam $7' }).click();
  await expect(payButton(page)).toHaveText('Pay 21.43 USDC');
  await expect(page.getByText('This amount is no longer sold.')).toBeHidden();
});

test('a voucher code and a refund address are asked for quietly and sent with the order', async ({
  page,
  sandbox,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  await page.getByRole('button', { name: 'Have a code?' }).click();
  await expect(page.getByLabel('Voucher code', { exact: true })).toBeFocused();
  await page.getByLabel('Voucher code', { exact: true }).fill('HALF');
  await page.getByRole('button', { name: 'Add a refund address' }).click();
  const refund = page.getByLabel('Your USDC address on Solana');
  await refund.fill('0x52908400098527886E0F7030069857D2E4169EE7');
  await expect(refund).not.toHaveAttribute('aria-invalid');
  await refund.blur();
  await expect(refund).toHaveAccessibleDescription(/no address that a refund can be sent to/);
  await page.getByRole('radio', { name: /Base/ }).check();
  const onBase = page.getByLabel('Your USDC address on Base');
  await expect(onBase).not.toHaveAttribute('aria-invalid');
  await page.getByRole('radio', { name: /Solana/ }).check();
  await expect(refund).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(page.getByLabel('Voucher code', { exact: true })).toHaveValue('HALF');
  await payButton(page).click();
  await expect(refund).toBeFocused();
  await expect(refund).toHaveAccessibleDescription(/no address that a refund can be sent to/);
  expect(await violationsOn(page)).toEqual([]);
  for (const [address, words] of [
    ['EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', /This is a token’s contract, not a wallet/],
    ['11111111111111111111111111111111', /This address belongs to the network itself/],
  ] as const) {
    await refund.fill(address);
    await refund.blur();
    await expect(refund).toHaveAccessibleDescription(words);
  }
  await refund.fill(' 7EYnhQoR9YM3N7UoaKRoA44Uy8JeaZV3qyouov87awMs ');
  const confirm = page.getByRole('region', { name: 'Confirm' });
  await expect(confirm).toContainText('Refunds go to your USDC address on Solana.');
  await expect(confirm).toContainText('7EYnhQoR9YM3N7UoaKRoA44Uy8JeaZV3qyouov87awMs');
  expect(await violationsOn(page)).toEqual([]);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly 10\.7\d USDC/);
  expect(await sandbox.lastOf(email)).toMatchObject({
    coin_amount: expect.stringMatching(/^10\.7/),
    refund_wallet_address: '7EYnhQoR9YM3N7UoaKRoA44Uy8JeaZV3qyouov87awMs',
  });
});

test('two of one card go to two friends', async ({ page, sandbox, email }) => {
  await openCheckout(page, { ...STEAM, quantity: 2 });
  await page.getByRole('button', { name: 'Send as a gift' }).click();
  await page.getByLabel('Recipient’s e-mail address').fill('one@example.com');
  await page.getByRole('button', { name: 'One of them to somebody else' }).click();
  const second = page.getByLabel('Recipient’s e-mail address').nth(1);
  await expect(second).toBeFocused();
  await second.fill('two@example.com');
  await fillIn(page, email);
  await expect(page.getByText('The receipt goes to')).toBeVisible();
  await payButton(page).click();
  await expect(heading(page)).toHaveText('Send exactly 42.86 USDC');
  expect(await sandbox.lastOf(email)).toMatchObject({
    deliveries: [
      { deliverable: { beneficiary_account: 'one@example.com' } },
      { deliverable: { beneficiary_account: 'two@example.com' } },
    ],
  });
});

test('on a narrow screen everything open still fits', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openCheckout(page, [{ ...STEAM, quantity: 2 }, TOP_UP, AIRBNB]);
  await page.getByRole('button', { name: 'Send as a gift' }).first().click();
  await page.getByRole('button', { name: 'Have a code?' }).click();
  await page.getByRole('button', { name: 'Add a refund address' }).click();
  await payButton(page).click();
  await expect(alert(page)).toContainText('4 things need your attention');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violationsOn(page)).toEqual([]);
  expect(await linesIn(page)).toHaveLength(3);
});

test('what is missing is asked for by line, and the summary tells each price and what a code does', async ({
  page,
}) => {
  await openCheckout(page, [{ ...STEAM, quantity: 2 }, TOP_UP]);
  await expect(payButton(page)).toBeEnabled();
  await payButton(page).click();
  const missing = page.getByRole('alert').getByRole('button');
  await expect(missing).toContainText([
    /^T-Mobile Credits \$10: Enter the phone number, for example/,
    'Enter your e-mail address.',
  ]);
  const summary = page.getByRole('region', { name: 'Your order' });
  await expect(summary.getByRole('listitem')).toHaveText([
    /^Steam 2 × \$20\s*42\.86 USDC$/,
    /^T-Mobile Credits \$10\s*[\d.]+ USDC$/,
  ]);
  await expect(summary).not.toContainText('Voucher code');
  await page.getByRole('button', { name: 'Have a code?' }).click();
  await page.locator('#coupon').fill('HALF');
  await expect(summary).toContainText('Voucher code HALF: you pay less if it is valid.');
  await page.getByRole('button', { name: 'Remove the voucher code' }).click();
  await expect(summary).not.toContainText('Voucher code');
});
