import type { Page } from '@playwright/test';
import { expect, test } from '../support/world';

const tiles = (page: Page) => page.locator('.brand-grid > li:visible');
const names = (page: Page) => page.locator('.brand-grid > li:visible .name').allTextContents();
const search = (page: Page) => page.getByLabel('Search brands');

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the first brands are there without scrolling, two beside each other', async ({ page }) => {
    await page.goto('/en-US');
    const [first, second] = await Promise.all([0, 1].map((at) => tiles(page).nth(at).boundingBox()));
    expect(first?.y).toBe(second?.y);
    expect((first?.y ?? 740) + (first?.height ?? 0)).toBeLessThan(740);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    for (const path of ['/en-US', '/de-DE/brands', '/de-DE/brands/steam', '/de-DE/legal/privacy']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
  });
});

test('the three kinds of the front page have pages of their own', async ({ page }) => {
  await page.goto('/en-US');
  await page.getByRole('link', { name: /^Top-ups/ }).click();
  await expect(page).toHaveURL(/\/en-US\/kinds\/top-ups$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Top-ups');
  await expect(page.getByRole('link', { name: 'Top-ups', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('link', { name: 'T-Mobile Credits' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Steam' })).toHaveCount(0);
});

test('a row of the front page leads to all of its category', async ({ page }) => {
  await page.goto('/en-US');
  await page.getByRole('link', { name: 'See all: Games' }).click();
  await expect(page).toHaveURL(/\/en-US\/categories\/games$/);
  await expect(page.getByRole('link', { name: 'Roblox' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Airbnb' })).toHaveCount(0);
});

test('typing narrows the list at once, and what is shown is an address', async ({ page }) => {
  await page.goto('/en-US/brands');
  await search(page).pressSequentially('xbox');
  await expect(tiles(page)).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: 'brands' })).toHaveText('2 brands');
  await expect(page).toHaveURL(/\?q=xbox$/);

  await page.reload();
  await expect(search(page)).toHaveValue('xbox');
  await expect.poll(() => names(page)).toEqual(['Xbox', 'Xbox Game Pass']);
});

test('filters add up, and pressing one again takes it away', async ({ page }) => {
  await page.goto('/en-US/brands?q=s&category=games');
  const games = page.getByRole('link', { name: 'Games', exact: true });
  await expect(games).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible();
  const count = page.getByRole('status').filter({ hasText: 'brands' });
  const before = Number.parseInt((await count.textContent()) ?? '', 10);

  await page.getByRole('link', { name: 'Gift cards' }).click();
  await expect(page).toHaveURL(/\?q=s&kind=giftcard$/);
  await page.getByRole('link', { name: 'Gift cards' }).click();
  await expect(page).toHaveURL(/\?q=s$/);
  await expect
    .poll(async () => Number.parseInt((await count.textContent()) ?? '', 10))
    .toBeGreaterThan(before);
});

test('a kind offers only its own categories', async ({ page }) => {
  await page.goto('/en-US/brands?kind=esim');
  await expect(page.getByRole('link', { name: 'Games', exact: true })).toBeHidden();
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Games', exact: true })).toBeVisible();
});

test('A to Z puts the list in order, for the keyboard too, and popular puts it back', async ({ page }) => {
  await page.goto('/en-US/brands?category=streaming');
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible();
  const popular = await names(page);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('A to Z');
  await expect(page).toHaveURL(/sort=name/);
  await expect.poll(() => names(page)).toEqual([...popular].sort(new Intl.Collator('en-US').compare));
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Popular first');
  await expect.poll(() => names(page)).toEqual(popular);
});

test('an empty result says which filter to take away', async ({ page }) => {
  await page.goto('/en-US/brands?q=airbnb&category=games');
  await expect(page.getByText('Nothing matches “airbnb”.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove “Games” 1' }).click();
  expect(await names(page)).toEqual(['Airbnb']);
  await expect(page).toHaveURL(/\?q=airbnb$/);

  await page.goto('/en-US/brands?q=zzz');
  await page.getByRole('button', { name: 'Show all brands' }).click();
  await expect(search(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/en-US\/brands$/);
});

test('a search from any page arrives in the list', async ({ page }) => {
  await page.goto('/en-US/legal/terms');
  await search(page).fill('st');
  await page.getByRole('option', { name: 'Show all results for “st”' }).click();
  await expect(page).toHaveURL(/\/en-US\/brands\?q=st$/);
  await expect(search(page)).toHaveValue('st');
  await expect.poll(() => names(page)).toContain('Steam');
  expect(await names(page)).not.toContain('Airbnb');
});

test('a brand opens without a reload, and back returns to the same selection', async ({ page }) => {
  await page.goto('/en-US/brands?q=xbox');
  await expect(tiles(page)).toHaveCount(2);
  await page.evaluate(() => Object.assign(window, { wasHere: true }));
  await page.getByRole('link', { name: 'Xbox Game Pass' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xbox Game Pass');
  await expect(page).toHaveTitle(/^Xbox Game Pass/);

  await page.goBack();
  await expect(tiles(page)).toHaveCount(2);
  await expect(search(page)).toHaveValue('xbox');
  expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every brand is a link, and the search leads to them', async ({ page }) => {
    await page.goto('/en-US');
    await search(page).fill('steam');
    await search(page).press('Enter');
    await expect(page).toHaveURL(/\/en-US\/brands\?q=steam$/);
    expect(await tiles(page).count()).toBe(60);
    await page.getByRole('link', { name: 'Steam' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Steam');
  });

  test('a category is whole: pages of brands, its kin, and the way back', async ({ page }) => {
    await page.goto('/en-US/categories/food');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Food and restaurants');
    await expect(tiles(page)).toHaveCount(60);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/\/en-US\/categories\/food\/pages\/2$/);
    await expect(page.getByRole('link', { name: 'Uber Eats' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Top-ups', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Top-ups');
    await page
      .getByRole('navigation', { name: 'You are here' })
      .getByRole('link', { name: 'All brands' })
      .click();
    await expect(page).toHaveURL(/\/en-US\/brands$/);
  });

  test('the market sheet opens and leads to the same page elsewhere', async ({ page }) => {
    await page.goto('/en-US/brands/steam');
    await page.getByRole('button', { name: /^Country and language/ }).click();
    await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
    await expect(page).toHaveURL(/\/de-US\/brands\/steam$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-US');
  });
});

test('another market keeps the page where it has it, else shows its brands', async ({ page }) => {
  const choose = async (country: string) => {
    await page.getByRole('button', { name: /^Country and language/ }).click();
    await page.getByRole('searchbox', { name: 'Find a country' }).fill(country);
    await page.getByRole('link', { name: country, exact: true }).click();
  };
  await page.goto('/en-US/brands/steam');
  await choose('Germany');
  await expect(page).toHaveURL(/\/en-DE\/brands\/steam$/);

  await page.goto('/en-US/brands/kroger');
  await choose('Germany');
  await expect(page).toHaveURL(/\/en-DE\/brands$/);

  await page.goto('/en-US/brands?q=xbox');
  await choose('Brazil');
  await expect(page).toHaveURL(/\/en-BR\/brands\?q=xbox$/);
});

test('sold-out brands say so before they are opened', async ({ page }) => {
  await page.goto('/en-US/brands?q=spafinder');
  await expect(page.getByRole('link', { name: 'Spafinder Wellness Out of stock' })).toBeVisible();
});

test('the keyboard alone reaches content and market, and comes back', async ({ page }) => {
  await page.goto('/en-US');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Gift cards/ })).toBeFocused();

  const market = page.getByRole('button', { name: /^Country and language/ });
  await market.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('searchbox', { name: 'Find a country' });
  await expect(field).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(market).toBeFocused();
});

test('an address that leads nowhere answers 404 with words and ways on', async ({ page }) => {
  const response = await page.goto('/de-DE/brands/gibt-es-nicht');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await page.getByRole('link', { name: 'Alle Marken für Deutschland' }).click();
  await expect(page).toHaveURL(/\/de-DE\/brands$/);
});

test('a category that a market lacks says so; one that nobody knows is not there', async ({ page }) => {
  const empty = await page.goto('/de-DE/categories/water');
  expect(empty?.status()).toBe(200);
  await expect(page.getByText('Wasser: Für Deutschland gibt es im Moment nichts.')).toBeVisible();
  await page.getByRole('link', { name: 'Alle Marken für Deutschland' }).click();
  await expect(page).toHaveURL(/\/de-DE\/brands$/);

  const unknown = await page.goto('/de-DE/categories/gibt-es-nicht');
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Alle Marken für Deutschland' })).toBeVisible();
});

test('titles, languages and the one address of a page are in its head', async ({ page }) => {
  await page.goto('/en-US/brands/steam?utm_source=x');
  await expect(page).toHaveTitle('Steam for the United States · Giftframe');
  const canonical = page.locator('link[rel=canonical]');
  expect(new URL((await canonical.getAttribute('href')) ?? '').pathname).toBe('/en-US/brands/steam');
  await expect(page.locator('link[rel=alternate][hreflang="de-US"]')).toHaveCount(1);
});
