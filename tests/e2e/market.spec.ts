import type { Locator, Page } from '@playwright/test';
import { heading } from './shopper';
import { expect, test, violationsOn } from './support';

const button = (page: Page) => page.getByRole('button', { name: /^Country and language/ });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find a country' });
const inSheet = (page: Page) => page.locator('#market').getByRole('link');

// A proxy says where a visitor is, to those tests that send its header.
test.use({ storeEnv: { COUNTRY_HEADER: 'X-Country' } });

test('the sheet lists every country, this one first, then those of the browser’s languages', async ({
  page,
}) => {
  await page.goto('/en-DE');
  await button(page).click();
  await expect(field(page)).toBeVisible();
  const [first, second, third] = await inSheet(page).allTextContents();
  expect([first, second, third]).toEqual(['Germany', 'United States', 'Åland Islands']);
  await expect(inSheet(page).filter({ hasText: 'Germany' })).toHaveAttribute('aria-current', 'true');
  expect(await page.locator('#market [data-market^=en-]').count()).toBe(233 + 1);
});

test('a country is found and chosen by the keyboard alone', async ({ page }) => {
  await page.goto('/en-US/brands?q=steam');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('ital');
  await expect(inSheet(page).first()).toHaveText('Italy');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Italy' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en-IT\/brands\?q=steam$/);
});

test('what no country is called says so, and axe finds nothing then', async ({ page }) => {
  await page.goto('/en-US');
  await button(page).click();
  await field(page).fill('atlantis');
  await expect(page.getByText('No country matches “atlantis”.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('every country that is shown has its flag, in the header and in the sheet', async ({ page }) => {
  await page.goto('/en-DE');
  await button(page).click();
  await expect(field(page)).toBeVisible();
  const shown = async () =>
    page
      .locator('.flag')
      .evaluateAll((flags: HTMLImageElement[]) =>
        Promise.all(flags.map((flag) => flag.decode().then(() => flag.naturalWidth > 0))),
      );
  await page.locator('.flag').evaluateAll((flags: HTMLImageElement[]) => {
    for (const flag of flags) flag.loading = 'eager';
  });
  expect((await shown()).filter(Boolean)).toHaveLength(1 + 233);
});

test('a page carries no list of countries until the sheet is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en-US');
  await expect(heading(page)).toBeVisible();
  expect(await page.content()).not.toContain('Åland');
  expect(asked).not.toContain('/en-US/markets');
  await button(page).click();
  await expect(field(page)).toBeVisible();
  expect(asked).toContain('/en-US/markets');
});

test('where the list does not load, the sheet leads to the page that has it', async ({ page, tolerated }) => {
  tolerated.push(/ERR_FAILED|Failed to load/);
  await page.route('**/en-US/markets', (route) => route.abort());
  await page.goto('/en-US');
  await button(page).click();
  await expect(page.getByRole('radio', { name: 'USDC' })).toBeVisible();
  await page.unroute('**/en-US/markets');
  await page.getByRole('link', { name: 'All countries' }).click();
  await expect(heading(page)).toHaveText('Country and language');
});

test('without a connection the sheet still leads on, and opened again it is whole', async ({
  page,
  context,
  tolerated,
}) => {
  tolerated.push(/ERR_INTERNET_DISCONNECTED|Failed to load/);
  await page.goto('/en-US');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await button(page).click();
  await expect(page.getByRole('link', { name: 'All countries' })).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await button(page).click();
  await expect(field(page)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'USDC' })).toBeVisible();
});

test('a market that was chosen is where the front page leads next time, and a link leads where it says', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en-US$/);
  await button(page).click();
  await field(page).fill('Germany');
  await page.getByRole('link', { name: 'Germany' }).click();
  await expect(page).toHaveURL(/\/en-DE$/);

  await page.goto('/?gf=1');
  await expect(page).toHaveURL(/\/en-DE\?gf=1$/);
  await page.goto('/en-US');
  await expect(heading(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en-US$/);
});

test('a brand that is sold elsewhere says where, under the status of a page that is not here', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/status of 404/);
  await page.goto('/en-US/brands');
  await page.goto('/en-DE/brands');
  const response = await page.goto('/en-DE/brands/kroger');
  expect(response?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Kroger is not sold for Germany');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('navigation', { name: 'Kroger is sold for' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/en-US\/brands\/kroger$/);
  await expect(heading(page)).toHaveText('Kroger');
});

test('prices are shown in the coin that is chosen, and the checkout begins with it', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  const amount = page.getByRole('radio').first();
  await expect(amount).toHaveAccessibleName(/USDC/);
  await button(page).click();
  await page.getByRole('radio', { name: 'BTC' }).check();
  await page.keyboard.press('Escape');
  await expect(amount).toHaveAccessibleName(/0\.\d+ BTC$/);

  await amount.check();
  await page.getByRole('button', { name: /^Continue · 0\.\d+ BTC$/ }).click();
  const coins = page.getByRole('group', { name: 'Coin' });
  await expect(coins.getByRole('radio', { name: 'BTC' })).toBeChecked();

  await page.goto('/en-US/brands/xbox');
  await expect(page.getByRole('radio').first()).toHaveAccessibleName(/BTC/);
});

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the sheet shows that there are countries, languages and coins without being scrolled', async ({
      page,
    }) => {
      await page.goto('/en-DE');
      await button(page).click();
      for (const part of [
        field(page),
        inSheet(page).filter({ hasText: 'Germany' }),
        inSheet(page).filter({ hasText: '中文' }),
        page.getByRole('radio', { name: 'USDC' }),
      ]) {
        await expect(part).toBeInViewport({ ratio: 1 });
      }
    });
  });
}

test('the page of all countries marks this one, and finds and opens another by the keyboard alone', async ({
  page,
}) => {
  await page.goto('/en-DE/markets');
  const all = page.locator('#countries').getByRole('link');
  await expect(all).toHaveCount(233);
  await expect(page.locator('#countries [aria-current=true]')).toHaveText('Germany');
  expect(await violationsOn(page)).toEqual([]);

  const find = page.getByRole('main').getByRole('searchbox', { name: 'Find a country' });
  await find.fill('turk');
  await expect(all).toHaveText(['Türkiye', 'Turkmenistan', 'Turks & Caicos Islands']);
  await find.fill('atlantis');
  await expect(page.getByText('No country matches “atlantis”.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await find.fill('ital');
  await expect(all).toHaveText(['Italy']);
  await find.press('Enter');
  await expect(page).toHaveURL(/\/en-IT$/);
});

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the mark of the shop and its buttons stay in one line', async ({ page }) => {
    await page.goto('/en-US');
    const middleOf = async (one: Locator) => {
      const { y, height } = (await one.boundingBox()) ?? { y: 0, height: 0 };
      return Math.round(y + height / 2);
    };
    const mark = page.getByRole('link', { name: /to the start/ });
    expect(await middleOf(button(page))).toBe(await middleOf(mark));
  });

  test('no name of a country is cut or makes the page scroll sideways', async ({ page }) => {
    for (const language of ['de', 'vi', 'tl']) {
      await page.goto(`/${language}-US/markets`);
      const tooWide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('#countries span')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent?.slice(0, 80)),
      );
      expect(tooWide, language).toEqual([]);
    }
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet leads to a page with every country and language as links', async ({ page }) => {
    await page.goto('/en-US');
    await button(page).click();
    await page.getByRole('link', { name: 'All countries' }).click();
    await expect(heading(page)).toHaveText('Country and language');
    await expect(page.locator('#countries a')).toHaveCount(233);
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await page.locator('main').getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-US');
    await page.locator('main').getByRole('link', { name: 'Italien' }).click();
    await expect(page).toHaveURL(/\/de-IT$/);
  });
});

test.describe('a browser that speaks German', () => {
  test.use({ locale: 'de-DE' });

  test('begins in Germany, in German', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/de-DE$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  });
});

test.describe('a visitor whom the proxy places in Italy', () => {
  test.use({ extraHTTPHeaders: { 'x-country': 'IT' } });
  const offer = (page: Page) => page.getByRole('complementary');

  test('begins there, and is offered it once on a page of another country', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/en-IT$/);
    await expect(heading(page)).toBeVisible();
    await expect(offer(page)).toHaveCount(0);

    await page.goto('/en-US/brands/steam');
    await expect(offer(page)).toContainText('You seem to be in Italy.');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(offer(page)).toHaveCount(0);
    await page.goto('/');
    await expect(page).toHaveURL(/\/en-US$/);
    await expect(page.getByRole('link', { name: 'Steam' }).first()).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });

  test('follows the offer and is not asked again, nor while paying', async ({ page }) => {
    await page.goto('/en-US/checkout');
    await expect(heading(page)).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    await page.goto('/en-US');
    await page.getByRole('link', { name: 'See cards for Italy' }).click();
    await expect(page).toHaveURL(/\/en-IT$/);
    await page.goto('/en-US/brands');
    await expect(page.getByRole('link', { name: 'Steam' }).first()).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });

  test('is offered it beside the page: nothing at its end is covered', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const path of ['/en-US', '/en-US/brands/steam']) {
        await page.goto(path);
        const box = (await offer(page).boundingBox()) ?? { y: 0 };
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        for (const link of await page.getByRole('contentinfo').getByRole('link').all()) {
          const { y, height } = (await link.boundingBox()) ?? { y: 0, height: 0 };
          expect(y + height).toBeLessThanOrEqual(box.y);
        }
      }
    }
  });
});
