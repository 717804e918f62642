import type { Page } from '@playwright/test';
import { alert, fillIn, heading, openCheckout, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

const PLACEMENTS = '**/api/placements/**';
const rows = (page: Page) => page.locator('main li');

/** The order is made, and its answer gets lost. */
async function loseAnswers(page: Page): Promise<void> {
  await page.route('**/checkout', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort('connectionreset');
  });
}

test('who leaves while an order is being placed finds it in their orders', async ({
  page,
  sandbox,
  email,
}) => {
  await sandbox.faults({ create: { outcome: 'ok', delayMs: 3_000 } });
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(page.getByRole('button', { name: /Placing/ })).toBeVisible();
  await page.goto('/en-US/orders');
  await expect(rows(page)).toHaveText(/Steam \$20.*Being placed.*Nothing has to be paid yet/);
  await expect(rows(page)).toHaveText(/Steam \$20.*21\.43 USDC.*Waiting for your payment/);
  await rows(page).getByRole('link').click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  await page.goto('/en-US/checkout');
  await expect(heading(page)).toHaveText('Your basket is empty');
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('an order whose answer was lost is found after starting over', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await openCheckout(page);
  await fillIn(page, email);
  await loseAnswers(page);
  await page.route(PLACEMENTS, (route) => route.abort('connectionreset'));
  await payButton(page).click();
  await expect(alert(page)).toContainText('No answer yet');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(payButton(page)).toBeVisible();

  await page.goto('/en-US/orders');
  await expect(rows(page)).toContainText('Steam $20');
  await expect(rows(page).getByRole('button', { name: 'Ask again' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.unroute(PLACEMENTS);
  await rows(page).getByRole('button', { name: 'Ask again' }).click();
  await expect(rows(page)).toHaveText(/21\.43 USDC.*Waiting for your payment/);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('after an outage the shop is asked by itself, says when, and the order opens', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await openCheckout(page);
  await fillIn(page, email);
  let isAway = true;
  const away = (url: string) =>
    page.route(url, (route) =>
      isAway && (route.request().method() === 'POST' || url === PLACEMENTS)
        ? route.abort('connectionrefused')
        : route.fallback(),
    );
  await away('**/checkout');
  await away(PLACEMENTS);
  await payButton(page).click();
  await expect(alert(page)).toContainText('No answer yet');
  await expect(page.getByText(/Asking by itself in (one second|\d+ seconds)/)).toBeVisible();
  expect(await sandbox.ordersOf(email)).toEqual([]);
  isAway = false;
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});
