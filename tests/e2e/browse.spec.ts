import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/world';

const tiles = (page: Page) => page.locator('.brand-grid > li:visible');
const names = (page: Page) => page.locator('.brand-grid > li:visible .name').allTextContents();
const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ });
const chosen = (page: Page) => page.getByRole('list', { name: 'Chosen filters' });
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'brand' });

test('filters add up in the address, go one by one or all at once, and back takes a step back', async ({
  page,
}) => {
  await page.goto('/en-US/brands');
  await page.getByRole('link', { name: 'Games', exact: true }).click();
  await filters(page).click();
  await page.getByRole('textbox', { name: 'Amount to spend' }).fill('25');
  await page.getByRole('button', { name: 'In stock', exact: true }).click();
  await expect(page).toHaveURL(/\?category=games&spend=25&stock=in$/);
  await expect(chosen(page).getByRole('listitem')).toHaveText([
    '$25',
    'In stock',
    'Games',
    'Remove all filters',
  ]);
  await expect.poll(() => names(page)).toContain('Steam');
  expect(await names(page)).not.toContain('Amazon.com');

  await chosen(page).getByRole('button', { name: 'Remove “Games”' }).click();
  await expect(page).toHaveURL(/\?spend=25&stock=in$/);
  await expect(tiles(page).filter({ hasText: 'Amazon.com' })).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\?category=games&spend=25&stock=in$/);
  await expect(tiles(page).filter({ hasText: 'Amazon.com' })).toHaveCount(0);
  await page.goForward();
  await expect(tiles(page).filter({ hasText: 'Amazon.com' })).toHaveCount(1);

  await chosen(page).getByRole('button', { name: 'Remove all filters' }).click();
  await expect(page).toHaveURL(/\/en-US\/brands$/);
  await expect(chosen(page)).toHaveCount(0);
});

test('twelve categories are in sight, and the others after one press', async ({ page }) => {
  await page.goto('/en-US/brands');
  const links = page.getByRole('list', { name: 'Category' }).getByRole('link');
  await expect(links).toHaveCount(12);
  const more = page.getByRole('checkbox', { name: 'More categories' });
  await more.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => links.count()).toBeGreaterThan(20);
  await expect(more).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('filters open above the brands that they choose among', async ({ page }) => {
  await page.goto('/en-US/brands');
  await filters(page).click();
  const spend = page.getByRole('textbox', { name: 'Amount to spend' });
  await expect(spend).toBeInViewport();
  const [panel, first] = [await spend.boundingBox(), await tiles(page).first().boundingBox()];
  expect(panel?.y).toBeLessThan(first?.y ?? 0);
});

test('an amount leaves brands whose smallest and largest amount it lies between', async ({ page }) => {
  await page.goto('/en-US/brands?q=steam&spend=200');
  await expect(tiles(page).filter({ hasText: 'Steam' })).toHaveCount(1);
  await page.goto('/en-US/brands?q=steam&spend=201');
  await expect(page.getByText('Nothing matches “steam”.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove “$201” 1' }).click();
  await expect(page).toHaveURL(/\?q=steam$/);
  await expect.poll(() => names(page)).toEqual(['Steam']);
});

test('what nobody has looked up is said to be unknown, and can be shown too', async ({ page }) => {
  await page.goto('/en-US/brands/airbnb');
  await page.goto('/en-US/brands?amounts=any&category=travel_flights');
  const more = page.getByRole('button', { name: 'Show these too' });
  await expect(more).toBeVisible();
  const known = await tiles(page).count();
  await more.click();
  await expect(page).toHaveURL(/unsure=too$/);
  await expect.poll(() => tiles(page).count()).toBeGreaterThan(known);
  await expect(more).toHaveCount(0);
});

test('a coin that is paused pays for nothing, and the page says which filter to drop', async ({ page }) => {
  await page.route('**/api/payment-methods', (route) =>
    route.fulfill({ json: { coins: [{ coin: 'BTC', isSuspended: true, networks: [] }] } }),
  );
  await page.goto('/en-US/brands?coin=BTC&category=games');
  await expect(page.getByText('BTC is paused at the moment. Other coins work.')).toBeVisible();
  await page.getByRole('button', { name: /^Remove “Payable with BTC” \d+/ }).click();
  await expect(page).toHaveURL(/\?category=games$/);
  await expect.poll(() => names(page)).toContain('Steam');
});

test('a category has filters too, and leads to the same among all brands', async ({ page }) => {
  await page.goto('/en-US/categories/food?q=roblox');
  const all = page.getByRole('link', { name: /^Show all brands/ });
  await expect(all).toHaveText(/1$/);
  await all.click();
  await expect(page).toHaveURL(/\/en-US\/brands\?q=roblox$/);
  await expect(tiles(page)).toHaveText([/^Roblox/]);
});

test('a long list unrolls in place, moves the focus on, and is as long when one comes back', async ({
  page,
}) => {
  await page.goto('/en-US/brands');
  await expect(tiles(page)).toHaveCount(60);
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(tiles(page)).toHaveCount(120);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(tiles(page)).toHaveCount(180);
  await expect(tiles(page).nth(120).getByRole('link')).toBeFocused();
  await expect(page).toHaveURL(/\/en-US\/brands$/);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/brands\/./);
  await page.goBack();
  await expect(tiles(page)).toHaveCount(180);
});

test('new brands come first on request, in the order they had among themselves', async ({ page }) => {
  await page.goto('/en-US/categories/food?sort=new');
  await expect(tiles(page).first().getByText('New', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Popular first');
  await expect(page).toHaveURL(/\/food$/);
});

test('filters that do not load leave the list, say so, and come on another try', async ({ page }) => {
  let isDown = true;
  await page.route('**/api/brands/*', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('/en-US/brands?stock=in');
  await expect(page.getByText('The filters could not be loaded.')).toBeVisible();
  await expect(tiles(page)).toHaveCount(60);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(chosen(page)).toBeVisible();
});

test('who comes with filters sees nothing of the whole list while its own is on the way', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/brands/*', (route) => held.then(() => route.continue()));
  for (const come of [
    () => page.goto('/en-US/brands?q=xbox'),
    async () => {
      await page.goto('/en-US');
      await page.getByRole('combobox', { name: 'Search brands' }).fill('zzzqq');
      await page.keyboard.press('Enter');
    },
  ]) {
    await come();
    await expect(filters(page)).toHaveText('Filters1');
    await expect(page.getByRole('link', { name: 'Amazon.com' })).toHaveCount(0);
  }
  release();
  await page.getByRole('button', { name: 'Show all brands' }).click();
  await expect(page.getByRole('link', { name: 'Amazon.com' })).toBeVisible();
});

test('the filters work by keyboard alone, and the count is told', async ({ page }) => {
  await page.goto('/en-US/brands');
  const before = await count(page).textContent();
  await filters(page).focus();
  await page.keyboard.press('Enter');
  const sum = page.getByRole('textbox', { name: 'Amount to spend' });
  await expect(sum).toBeVisible();
  await sum.focus();
  await page.keyboard.type('20');
  await expect(page).toHaveURL(/\?spend=20$/);
  await expect(count(page)).not.toHaveText(before ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'In stock', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?spend=20$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in open filters, chosen ones and an empty result', async ({ page }) => {
      for (const query of ['?spend=25&stock=in&coin=BTC', '?spend=99999&category=games']) {
        await page.goto(`/en-US/brands${query}`);
        await filters(page).click();
        await expect(page.getByRole('textbox', { name: 'Amount to spend' })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
}

test('the keyboard stays in the list when a filter goes, and the field forgets with its chip', async ({
  page,
}) => {
  await page.goto('/en-US/brands?stock=in&spend=12.50');
  await filters(page).click();
  const spend = page.getByRole('textbox', { name: 'Amount to spend' });
  await expect(spend).toHaveValue('12.50');
  await chosen(page).getByRole('button', { name: 'Remove “$12.50”' }).press('Enter');
  await expect(spend).toHaveValue('');
  await expect(chosen(page).getByRole('button', { name: 'Remove “In stock”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filters(page)).toBeFocused();
});

test('a thousand may be written with its comma', async ({ page }) => {
  await page.goto('/en-US/brands');
  await filters(page).click();
  await page.getByRole('textbox', { name: 'Amount to spend' }).fill('1,000');
  await expect(page).toHaveURL(/\?spend=1000$/);
  await expect(tiles(page).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what cannot work', async ({ page }) => {
    await page.goto('/en-US/checkout');
    await expect(page.getByText('Search, checkout and orders need JavaScript.')).toBeVisible();
    await page.goto('/en-US/brands/steam');
    await expect(page.getByText('Works only in the United States')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  });
});
