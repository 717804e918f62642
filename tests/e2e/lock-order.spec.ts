import type { Page } from '@playwright/test';
import { heading, order } from './shopper';
import { expect, test, violationsOn } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PAYING = 'Send exactly 21.43 USDC';

async function copiedLink(page: Page): Promise<string> {
  const panel = page.locator('details', { hasText: 'Continue on another device' });
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  await panel.getByRole('button', { name: 'Copy link to this order' }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function lock(page: Page): Promise<void> {
  await page.getByText('Lock this order').click();
  await page.getByRole('button', { name: 'Lock it now' }).click();
}

test('a locked order is dead at its old links, and lives on here, in other tabs and at new links', async ({
  page,
  context,
  browser,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await order(page, email);
  const old = await copiedLink(page);
  const tab = await context.newPage();
  await tab.goto(page.url());
  await expect(heading(tab)).toHaveText(PAYING);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(old);
  await expect(heading(elsewhere)).toHaveText(PAYING);

  await page.bringToFront();
  await lock(page);
  const word = page.getByText('Locked. Only this browser and links you copy from now on open this order.');
  await expect(word).toBeFocused();
  await expect(heading(elsewhere)).toHaveText('There is no order at this link');

  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen');
  await tab.bringToFront();
  await expect(heading(tab)).toHaveText('Payment seen');

  await page.bringToFront();
  const fresh = await copiedLink(page);
  expect(fresh).not.toBe(old);
  await elsewhere.goto('about:blank');
  await elsewhere.goto(fresh);
  await expect(heading(elsewhere)).toHaveText('Payment seen');
  await elsewhere.context().close();
});

test('who asks for a code of an order that was locked elsewhere meanwhile is told so', async ({
  page,
  browser,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await order(page, email);
  const old = await copiedLink(page);
  await sandbox.state(email, 'Done');
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(old);
  const reveal = elsewhere.getByRole('button', { name: 'Reveal code' });
  await expect(reveal).toBeVisible();
  await lock(page);
  await expect(page.getByText(/^Locked\. /)).toBeVisible();
  await reveal.click();
  await expect(heading(elsewhere)).toHaveText('There is no order at this link');
  await elsewhere.context().close();
});

test('a lock whose answer is lost does not lock its owner out', async ({ page, email, tolerated }) => {
  tolerated.push(/Failed to load resource/);
  await order(page, email);
  await page.route('**/api/orders/*/lock', async (route) => {
    await route.fetch();
    await page.context().setOffline(true);
    await route.abort('connectionreset');
  });
  await lock(page);
  await expect(page.getByText('No answer came.')).toBeVisible();
  await page.unroute('**/api/orders/*/lock');
  await page.context().setOffline(false);
  await page.reload();
  await expect(heading(page)).toHaveText(PAYING);
  await page.getByText('Lock this order').click();
  await expect(page.getByRole('button', { name: 'Lock it again' })).toBeVisible();
});

test('the link to another device is a code too, drawn when it is asked for', async ({ page, email }) => {
  await order(page, email);
  const code = page.getByRole('img', { name: 'QR code with the link to this order' });
  await page.getByText('Continue on another device').click();
  await expect(page.getByText('Send it only to yourself.')).toBeVisible();
  await expect(code).toHaveCount(0);
  await page.getByRole('button', { name: 'Show as QR code' }).click();
  await expect(code).toBeVisible();
  await page.getByText('Lock this order').click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByText('Continue on another device').click();
  await page.getByText('Continue on another device').click();
  await expect(code).toHaveCount(0);
});
