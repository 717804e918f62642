import { fillIn, heading, payButton } from './shopper';
import { expect, test } from './support';

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
});

test('a browser that refuses storage buys a card; the key stays in the address, which survives a reload', async ({
  page,
  sandbox,
  email,
}) => {
  await page.goto('/en-US');
  expect(await page.evaluate(() => Reflect.ownKeys(window).includes('localStorage'))).toBe(true);
  await page.getByRole('link', { name: 'See all: Games' }).click();
  await page.getByRole('link', { name: /Steam/ }).first().click();
  await page.getByRole('radio', { name: /^\$20\b/ }).check();
  await page.getByRole('button', { name: 'Continue · 21.43 USDC' }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await fillIn(page, email);
  await payButton(page).click();

  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await expect(page).toHaveURL(/\/order#[\w-]{22}\.[\w-]{43}$/);
  await expect(page.getByText('Keep the link to this order')).toBeVisible();
  const address = page.url();

  await page.reload();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  expect(page.url()).toBe(address);
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen');
  await sandbox.state(email, 'Done');
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(page.getByText(/^SBX-/).first()).toBeVisible();

  await page.reload();
  await expect(heading(page)).toHaveText('Ready');
  await expect(page.getByText(/^SBX-/)).toHaveCount(0);
  await expect(page.getByText('Keep the link to this order')).toBeVisible();
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('a basket that cannot be kept is gone after a reload, and the checkout says that it is empty', async ({
  page,
}) => {
  await page.goto('/en-US/brands/steam');
  await page.getByRole('radio', { name: /^\$20\b/ }).check();
  await page.getByRole('button', { name: 'Continue · 21.43 USDC' }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await page.reload();
  await expect(heading(page)).toHaveText('Your basket is empty');
});
