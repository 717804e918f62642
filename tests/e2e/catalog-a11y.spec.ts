import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/world';

const PAGES = [
  '/en-US',
  '/de-DE/brands',
  '/en-US/brands?q=zzz&kind=esim',
  '/en-US/categories/games',
  '/de-DE/categories/water',
  '/en-US/kinds/gift-cards/pages/2',
  '/en-US/brands/steam',
  '/de-DE/brands/airbnb',
  '/en-US/brands/sling-tv',
  '/de-DE/legal/privacy',
  '/en-US/markets',
  '/en-US/brands/not-here',
  '/en-US/unavailable',
];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await findings(page)).toEqual([]);
      });
    }

    test('axe finds nothing with an amount chosen, nor with one that is wrong', async ({ page }) => {
      await page.goto('/en-US/brands/steam');
      await page.getByRole('radio').first().check();
      await expect(page.getByText(/^Rate from/)).toBeVisible();
      expect(await findings(page)).toEqual([]);

      await page.goto('/en-US/brands/kroger');
      await page.getByRole('textbox').fill('1');
      await expect(page.getByText(/^The least is/)).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('axe finds nothing in the sheet of countries and languages', async ({ page }) => {
      await page.goto('/en-US');
      await page.getByRole('button', { name: /^Country and language/ }).click();
      await expect(page.getByRole('searchbox', { name: 'Find a country' })).toBeVisible();
      await expect(page.getByRole('radio', { name: 'BTC' })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
