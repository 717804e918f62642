import { alert, fillIn, heading, openCheckout, payButton, STEAM } from './shopper';
import { expect, test } from './support';

const OTHER = { ...STEAM, id: 'other', denomination: '50 USD', label: '$50' };

test('what another tab puts in is shown, and the terms are asked for again', async ({ page, context }) => {
  await openCheckout(page);
  await page.getByRole('checkbox', { name: /terms of sale/ }).check();
  await page.getByRole('button', { name: 'One more Steam $20' }).click();
  const notice = page.getByText('Another tab has put something else into your basket.');
  await expect(payButton(page)).toHaveText('Pay 42.86 USDC');
  await expect(notice).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /terms of sale/ })).toBeChecked();

  const other = await context.newPage();
  await other.goto('/en-US/brands/steam');
  await expect(other.getByRole('link', { name: 'Basket, 2 items' })).toBeVisible();
  await other.getByRole('radio', { name: /^\$50\b/ }).check();
  await other.getByRole('button', { name: 'Add to basket' }).click();
  await expect(notice).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /terms of sale/ })).not.toBeChecked();
  await expect(page.getByRole('listitem').filter({ hasText: '$50' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Remove Steam $50' }).click();
  await expect(other.getByRole('link', { name: 'Basket, 2 items' })).toBeVisible();
});

test('what comes into the basket while an order is placed stays in it', async ({ page, context, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  const other = await context.newPage();
  await other.goto('/en-US/brands/steam');
  await other.getByRole('radio', { name: /^\$50\b/ }).check();
  await page.route('**/checkout', async (route) => {
    if (route.request().method() === 'POST') {
      await other.getByRole('button', { name: 'Add to basket' }).click();
      await expect(other.getByText('In your basket')).toBeVisible();
    }
    await route.fallback();
  });
  await payButton(page).click();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await expect(page.getByRole('link', { name: 'Basket, one item' })).toBeVisible();
  await page.getByRole('link', { name: 'Basket, one item' }).click();
  await expect(page.getByRole('button', { name: 'Remove Steam $50' })).toBeVisible();
});

test('an order in doubt is asked about even when the basket holds something else by then', async ({
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
  await payButton(page).click();
  await expect(alert(page)).toContainText('No answer yet');
  await page.unroute('**/checkout');

  await page.goto('/en-US/brands/steam');
  await page.getByRole('radio', { name: /^\$50\b/ }).check();
  await page.getByRole('button', { name: /^Continue · / }).click();
  await expect(alert(page)).toContainText('It was for what your basket held then.');
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
  await page.goto('/en-US/checkout');
  await expect(page.getByRole('button', { name: 'Remove Steam $50' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Steam $20' })).toHaveCount(0);
  await expect(payButton(page)).toBeEnabled();
});

test('where storage throws several lines are bought all the same', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await page.goto('/en-US/brands/steam');
  for (const amount of [/^\$20\b/, /^\$50\b/]) {
    await page.getByRole('radio', { name: amount }).check();
    await page.getByRole('button', { name: 'Add to basket' }).click();
  }
  await page.getByRole('link', { name: 'Basket, 2 items' }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.lastOf(email)).toMatchObject({ deliveries: [{}, {}] });
});

test('in a frame the basket is in reach', async ({ page }) => {
  await openCheckout(page, [STEAM, OTHER]);
  await page.goto('/en-US');
  await page.evaluate(() => {
    document.documentElement.dataset.framed = '';
  });
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Basket, 2 items' })).toBeInViewport();
});
