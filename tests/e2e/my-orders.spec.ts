import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { heading, order } from './shopper';
import { expect, test, violationsOn } from './support';

const NAMES = ['Airbnb', 'Steam', 'Xbox', 'Pokémon Center', 'Uber'];
const idOf = (number: number) => `${number}`.padStart(22, 'R');

/** Orders of long ago, as this shop keeps them; nothing is asked about them any more. */
async function seed(page: Page, names: readonly string[], tag = 'en-US', facts: object = {}): Promise<void> {
  await page.goto(`/${tag}/orders`);
  const entries = names.map((brand, number): [string, string] => [
    idOf(number),
    JSON.stringify({
      key: 'k'.repeat(43),
      brand,
      label: '$25',
      createdAt: Date.UTC(2026, 0, 20 - number),
      state: number === 1 ? 'Refunded' : 'Done',
      isOver: true,
      amount: '25.37',
      coin: 'USDC',
      ...facts,
    }),
  ]);
  await page.evaluate((orders) => {
    for (const [id, text] of orders) localStorage.setItem(`gf:giftframe:order:${id}`, text);
  }, entries);
  await page.reload();
}

const rows = (page: Page) => page.locator('main li');

test('an order is in the list with its state, amount and date, moves while away, and opens', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await page.goto('/en-US');
  await page.getByRole('link', { name: 'My orders: something is under way' }).click();
  await expect(heading(page)).toHaveText('My orders');
  await expect(rows(page)).toHaveText(/Steam \$20.*21\.43 USDC.*Waiting for your payment.*\d/);

  await sandbox.state(email, 'Done');
  await page.reload();
  await expect(rows(page)).toContainText('Delivered');
  await rows(page).getByRole('link').click();
  await expect(heading(page)).toHaveText('Ready');
  const header = page.getByRole('banner');
  await expect(header.getByRole('link', { name: 'My orders', exact: true })).toBeVisible();
});

test('an order that was delivered in part, or not at all, is not called delivered', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await sandbox.state(email, 'Done', { delivery_state: 'Failed' });
  await page.goto('/en-US/orders');
  await expect(rows(page)).toContainText('Not delivered');
  expect(await violationsOn(page)).toEqual([]);
});

test('only orders that may have changed are asked about, a few of them, each with its own key', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await seed(page, NAMES);
  // This page has looked, and found nothing to ask about.
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  await page.route('**/api/orders/**', (route) => {
    asked.push(route.request().url().slice(-22));
    return route.fulfill({ status: 503, json: { problems: [{ code: 'upstream_busy' }] } });
  });
  await page.evaluate(() => {
    for (let number = 0; number < 20; number++) {
      const id = `${number}`.padStart(22, 'L');
      const live = {
        key: 'l'.repeat(43),
        brand: 'Live',
        label: '$1',
        createdAt: Date.now(),
        state: 'PaymentReceived',
      };
      localStorage.setItem(`gf:giftframe:order:${id}`, JSON.stringify(live));
    }
  });
  await page.reload();
  await expect.poll(() => asked.length).toBe(12);
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(12);
  expect(asked.every((id) => id.startsWith('L'))).toBe(true);
});

test('a search finds by brand and reference, and says how many', async ({ page }) => {
  await seed(page, NAMES);
  await expect(rows(page)).toHaveCount(5);
  const search = page.getByLabel('Search by brand or reference');
  await search.fill('pokemon');
  await expect(rows(page)).toHaveText([/Pokémon Center/]);
  await expect(page.getByText('One order found')).toBeVisible();
  await search.fill(idOf(4).toLowerCase());
  await expect(rows(page)).toHaveText([/Uber/]);
  await search.fill('nobody');
  await expect(page.getByText('No order found')).toBeVisible();
});

test('by keyboard an order is removed after a question, put back and removed for good, with its key', async ({
  page,
}) => {
  await seed(page, ['Airbnb']);
  const remove = page.getByRole('button', { name: 'Remove Airbnb $25 from this device' });
  const question = page.getByRole('group', { name: 'Remove this order from this device?' });
  const keep = question.getByRole('button', { name: 'Keep it' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(keep).toBeFocused();
  await expect(keep).toHaveAccessibleDescription(/^Its key goes with it\..*no code, no payment address/);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await expect(rows(page)).toHaveText([/Airbnb/]);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText([/Airbnb/]);
  await expect(heading(page)).toBeFocused();

  await remove.click();
  await question.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Removed from this device: Airbnb $25.')).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText('No orders on this device yet');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('kkkk');
  await page.getByRole('link', { name: 'See brands' }).click();
  await expect(page).toHaveURL(/\/en-US\/brands$/);
});

test('one question stands at a time, and only what is over without money goes without one', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await sandbox.pay(email, { amount: '20' });
  await expect(heading(page)).toHaveText('Send the rest, exactly 1.43 USDC');
  await seed(page, ['Airbnb'], 'en-US', { state: 'Canceled', isOverUnpaid: true });
  const question = page.getByRole('group', { name: 'Remove this order from this device?' });
  await page.getByRole('button', { name: 'Remove Airbnb' }).click();
  await expect(page.getByText('Removed from this device: Airbnb $25.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Remove Steam' }).click();
  await expect(question).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove Steam' }).click();
  await expect(question).toHaveCount(0);
  await expect(rows(page)).toHaveText([/Steam \$20/, /Airbnb/]);
});

test('a saved file takes orders to another browser, where they open; hostile files are refused in words', async ({
  page,
  browser,
  world,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await order(page, email);
  await page.goto('/en-US/orders');
  await page.getByText('Take orders to another browser').click();
  await expect(page.getByText('The file holds the keys of all your orders.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file with my orders' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^giftframe-orders-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).not.toContain(email);

  const context = await browser.newContext({ baseURL: world.store.url });
  const other = await context.newPage();
  await other.goto('/de-DE/orders');
  await expect(heading(other)).toHaveText('Noch keine Bestellungen auf diesem Gerät');
  await other.goto('/en-US/orders');
  await other.getByText('Take orders to another browser').click();
  const give = (content: string) =>
    other
      .getByLabel('File with orders')
      .setInputFiles({ name: 'orders.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  for (const [content, words] of [
    ['{"orders":', 'This is not a file with orders'],
    [text.replace('"shop": "giftframe"', '"shop": "linden"'), 'This file is from another shop'],
    ['x'.repeat(300_000), 'This file is too large'],
  ] as const) {
    await give(content);
    await expect(other.getByText(words)).toBeVisible();
    await expect(rows(other)).toHaveCount(0);
  }
  await give(text);
  await expect(other.getByText('One order added')).toBeVisible();
  await give(text);
  await expect(other.getByText('One was here already.')).toBeVisible();
  await rows(other).getByRole('link').click();
  await expect(heading(other)).toHaveText('Send exactly 21.43 USDC');
  await context.close();
});

test('a browser that refuses storage is told what that means here', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto('/en-US/orders');
  await expect(page.getByText('This browser keeps nothing for this shop')).toBeVisible();
  await expect(heading(page)).toHaveText('No orders on this device yet');
});

test('an order whose access has ended says so in the list and on its page', async ({
  page,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await order(page, email);
  await page.route('**/api/orders/**', (route) =>
    route.fulfill({ status: 410, json: { problems: [{ code: 'order_access_ended' }] } }),
  );
  await page.goto('/en-US/orders');
  await expect(rows(page)).toContainText('Can no longer be opened');
  await rows(page).getByRole('link').click();
  await expect(heading(page)).toHaveText('This order can no longer be opened');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a small phone in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('the list fits, in German too, and axe finds nothing', async ({ page }) => {
      const long = 'Die wirklich sehr lange Gutscheinkarte für Freizeitparks und Erlebnisse';
      await seed(page, [...NAMES, long], 'de-DE');
      await expect(heading(page)).toHaveText('Meine Bestellungen');
      await page.getByText('Bestellungen in einen anderen Browser mitnehmen').click();
      await page.getByRole('button', { name: /^Airbnb/ }).click();
      await expect(page.getByText('Ihr Schlüssel geht mit.')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
}
