import type { Page } from '@playwright/test';
import { heading, openCheckout, order, STEAM } from './shopper';
import { expect, test } from './support';

const TOP_UP = {
  ...STEAM,
  id: 'top-up',
  brand: 't-mobile-credits',
  name: 'T-Mobile Credits',
  denomination: '10 USD',
  label: '$10',
  deliveryType: 'by_phone',
};
const PAGES = [
  '',
  '/brands',
  '/brands?q=zzz&kind=esim',
  '/categories/games',
  '/kinds/top-ups',
  '/brands/steam',
  '/brands/kroger',
  '/brands/esim',
  '/brands/sling-tv',
  '/brands/not-here',
  '/legal/privacy',
  '/checkout',
  '/orders',
  '/gallery',
  '/unavailable',
];
const NARROW = { width: 360, height: 740 };

test.use({ storeEnv: { PSEUDO_LOCALES: 'on', GALLERY: 'on' }, viewport: NARROW });

/** What reaches over the edge of the page, by its tag and classes; what scrolls in a box of its own does not. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const over = [...document.body.querySelectorAll('*')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    return over.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 200));
  });

for (const [tag, direction] of [
  ['en-US-x-long', 'ltr'],
  ['en-US-x-rtl', 'rtl'],
] as const) {
  test(`${tag}: no page of the shop is wider than a phone`, async ({ page, tolerated }) => {
    tolerated.push(/status of (404|503)/);
    for (const path of PAGES) {
      await page.goto(`/${tag}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(heading(page).first()).toBeVisible();
      expect(await tooWide(page), path).toEqual([]);
    }
  });

  test(`${tag}: the sheet of the market fits`, async ({ page }) => {
    await page.goto(`/${tag}`);
    const sheet = page.locator('#market');
    await page.locator('[popovertarget=market]').click();
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(NARROW.width);
  });

  test(`${tag}: from the checkout to the delivered order nothing is wider than a phone`, async ({
    page,
    sandbox,
    email,
  }) => {
    await openCheckout(page, [STEAM, TOP_UP], tag);
    await expect(page.getByRole('textbox').first()).toBeVisible();
    for (const fold of await page.locator('main details > summary').all()) await fold.click();
    expect(await tooWide(page), 'checkout').toEqual([]);

    await order(page, email);
    await page.goto(page.url().replace('/en-US/', `/${tag}/`));
    await expect(page.getByRole('img').first()).toBeVisible();
    expect(await tooWide(page), 'pay').toEqual([]);

    await sandbox.pay(email);
    await sandbox.state(email, 'Done');
    await expect(page.locator('main button').first()).toBeVisible();
    await expect(page.getByRole('timer')).toHaveCount(0);
    expect(await tooWide(page), 'done').toEqual([]);

    await page.goto(`/${tag}/orders`);
    await expect(page.locator('main a', { hasText: 'Steam' }).first()).toBeVisible();
    expect(await tooWide(page), 'orders').toEqual([]);
  });
}

test('words that are no language are in no menu, and nowhere unless they are wanted', async ({ page }) => {
  await page.goto('/en-US');
  expect(await page.content()).not.toMatch(/-x-(long|rtl)/);
});
