import type { Page } from '@playwright/test';
import { heading } from './shopper';
import { expect, test, violationsOn } from './support';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search brands' });
const hits = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
const hit = (page: Page, name: string | RegExp) => hits(page).filter({ hasText: name });

async function open(page: Page, path = '/en-US'): Promise<void> {
  await page.goto(path);
  const index = page.waitForResponse(/\/api\/search\/[a-z]{2}-[A-Z]{2}$/);
  await field(page).click();
  await index;
}

test('hits come as one types, the first is what Enter means, and it opens without a reload', async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => Object.assign(window, { wasHere: true }));
  await page.keyboard.type('netfl');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(hits(page).first()).toHaveText(/Netflix/);
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(hits(page).first().locator('mark')).toHaveText('Netfl');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Netflix');
  await expect(field(page)).toHaveValue('');
  expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
});

test('slips, accents and nicknames find what was meant', async ({ page }) => {
  await open(page);
  for (const [typed, name] of [
    ['strabucks', 'Starbucks'],
    ['psn', 'PlayStation Store'],
    ['SPÓTIFY', 'Spotify'],
    ['$50 steam', 'Steam'],
    ['apple itunes', 'Apple'],
  ] as const) {
    await field(page).fill(typed);
    await expect(hits(page).first()).toHaveText(new RegExp(name));
  }
});

test('a country that is named beside a brand is answered with the brand there', async ({ page }) => {
  await open(page);
  await field(page).fill('steam germany');
  await expect(hits(page).first()).toHaveText(/Steam/);
  await expect(hit(page, 'Sold in Germany')).toHaveCount(1);
  await hit(page, 'Sold in Germany').click();
  await expect(page).toHaveURL(/\/en-DE\/brands\/steam$/);
});

test('arrows, Home, End and Escape lead through the hits, and Tab leads out', async ({ page }) => {
  await open(page);
  await page.keyboard.type('xbox');
  await expect(hits(page)).not.toHaveCount(0);
  const active = () =>
    field(page).evaluate(
      (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
    );
  const all = await hits(page).allTextContents();
  expect(await active()).toBe(all[0]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe(all[1]);
  await page.keyboard.press('End');
  await expect.poll(active).toBe(all.at(-1));
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe(all[0]);
  await page.keyboard.press('ArrowUp');
  await expect.poll(active).toBe(all.at(-1));
  await page.keyboard.press('Home');
  await expect.poll(active).toBe(all[0]);

  await page.keyboard.press('Escape');
  await expect(hits(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('xbox');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page)).toHaveCount(all.length);
  await page.keyboard.press('Tab');
  await expect(field(page)).not.toBeFocused();
  await expect(hits(page)).toHaveCount(0);
});

test('after Escape, Enter shows all results in the list', async ({ page }) => {
  await open(page);
  await page.keyboard.type('xbox');
  await expect(hits(page)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en-US\/brands\?q=xbox$/);
  await expect(page.locator('ul.long > li:visible')).toHaveCount(2);
});

test('a category is found by its words, and its whole word means the category', async ({ page }) => {
  await open(page);
  await page.keyboard.type('games');
  await expect(hits(page).first()).toHaveText('Games');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/categories\/games$/);
});

test('what was looked for is kept on this device, and can be cleared', async ({ page }) => {
  await open(page);
  await page.keyboard.type('netf');
  await hit(page, 'Netflix').click();
  await expect(heading(page)).toHaveText('Netflix');
  await page.reload();
  await field(page).click();
  await hit(page, 'Netflix').click();
  await expect(field(page)).toHaveValue('Netflix');
  await expect(hits(page).first()).toHaveText(/Netflix/);

  await field(page).fill('');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(hits(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('gf:giftframe:searches'))).toBeNull();
});

test('a brand that only another country sells is offered there', async ({ page, world }) => {
  await fetch(`${world.store.url}/de-DE/brands`);
  await open(page);
  await page.keyboard.type('amazon.de');
  const other = hit(page, /Amazon\.deSold in Germany/);
  await expect(other).toBeVisible();
  await other.click();
  await expect(page).toHaveURL(/\/en-DE\/brands\/amazon-de$/);
  await expect(heading(page)).toHaveText('Amazon.de');
});

test('where nothing is found it says so and offers categories', async ({ page }) => {
  await open(page);
  await page.keyboard.type('qqqqqq');
  await expect(page.getByText('Nothing matches “qqqqqq”.')).toBeVisible();
  await expect(hits(page)).not.toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en-US\/brands\?q=qqqqqq$/);
});

test('without the index the field is the form it always was', async ({ page, tolerated }) => {
  tolerated.push(/503/);
  await page.route(/\/api\/search\//, (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto('/en-US');
  await field(page).fill('steam');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/en-US\/brands\?q=steam$/);
});

function latch() {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
}

const waits = (page: Page) => page.getByRole('status').getByText('Loading suggestions…');
const failed = (page: Page) => page.getByRole('status').getByText('could not be loaded');

test('hits that come after Enter do not lie over the list that answers', async ({ page }) => {
  const { held, release } = latch();
  await page.route(/\/api\/search\/en-US$/, (route) => held.then(() => route.continue()));
  await page.goto('/en-US');
  await field(page).fill('zzzqq');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('All brands');
  await expect(heading(page)).toBeFocused();
  const index = page.waitForResponse(/\/api\/search\/en-US$/);
  release();
  await index;
  await expect(page.getByText('Nothing matches “zzzqq”.')).toHaveCount(1);
});

test('while hits are on their way the field says so, and where they cannot come it leads on and tries again', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/503/);
  const { held, release } = latch();
  await page.route(/\/api\/search\//, async (route) => {
    await held;
    await route.fulfill({ status: 503, body: '{}' });
  });
  await page.goto('/en-US');
  await field(page).click();
  await expect(waits(page)).toHaveCount(0);
  await page.keyboard.type('net');
  await expect(waits(page)).toBeVisible();
  release();
  await expect(failed(page)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show all results' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.unroute(/\/api\/search\//);
  await page.keyboard.press('End');
  await page.keyboard.type('fl');
  await expect(hits(page).first()).toHaveText(/Netflix/);
  await expect(failed(page)).toHaveCount(0);
});

test('where hits cannot come, the way to the list is a press away', async ({ page, tolerated }) => {
  tolerated.push(/503/);
  await page.route(/\/api\/search\//, (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto('/en-US');
  await field(page).fill('steam');
  await page.getByRole('button', { name: 'Show all results' }).click();
  await expect(page).toHaveURL(/\/en-US\/brands\?q=steam$/);
  await expect(failed(page)).toHaveCount(0);
});

test('who is offline hears it, and has the hits as soon as the network is back', async ({
  page,
  context,
  tolerated,
}) => {
  tolerated.push(/ERR_INTERNET_DISCONNECTED|ChunkLoadError/);
  await page.goto('/en-US', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await field(page).click();
  await page.keyboard.type('netfl');
  await expect(failed(page)).toBeVisible();
  await context.setOffline(false);
  await expect(hits(page).first()).toHaveText(/Netflix/);
});

test('a network that is back before the last try has failed brings the hits', async ({ page, tolerated }) => {
  tolerated.push(/ERR_FAILED/);
  const { held, release } = latch();
  let tries = 0;
  await page.route(/\/api\/search\/[^?]+$/, async (route) => {
    tries += 1;
    if (tries > 2) return route.fallback();
    if (tries === 2) await held;
    return route.abort();
  });
  await page.goto('/en-US', { waitUntil: 'networkidle' });
  await field(page).fill('netfl');
  await expect(failed(page)).toBeVisible();
  await page.keyboard.type('i');
  await expect.poll(() => tries).toBe(2);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  release();
  await expect(hits(page).first()).toHaveText(/Netflix/);
});

test('the list says where else it is sold what it does not have, above the filters to drop', async ({
  page,
  world,
}) => {
  await fetch(`${world.store.url}/de-DE/brands`);
  const { held, release } = latch();
  await page.route(/\/api\/search\?/, async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto('/en-US/brands?q=zalando');
  await expect(page.getByText('Nothing matches “zalando”.')).toBeVisible();
  const clear = page.getByRole('button', { name: 'Show all brands' });
  await expect(clear).toBeHidden();
  release();
  const there = page.getByRole('link', { name: /Zalando.*Sold in Germany/ });
  await expect(there).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'In other countries' })).toBeVisible();
  const [above, below] = [await there.boundingBox(), await clear.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  expect(await violationsOn(page)).toEqual([]);
  await there.click();
  await expect(page).toHaveURL(/\/en-DE\/brands\/zalando$/);
});

test('where nobody can say what is sold elsewhere, the filters to drop are offered all the same', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/503/);
  await page.route(/\/api\/search\?/, (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto('/en-US/brands?q=zalando');
  await expect(page.getByRole('button', { name: 'Show all brands' })).toBeVisible();
});

test('hits stand in groups with a name, each row an option', async ({ page, world }) => {
  await fetch(`${world.store.url}/de-DE/brands`);
  await open(page);
  await page.keyboard.type('zalando');
  const list = page.getByRole('listbox', { name: 'Search results' });
  const group = list.getByRole('group', { name: 'In other countries' });
  await expect(group.getByRole('option', { name: /Zalando/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const id = await field(page).getAttribute('aria-activedescendant');
  await expect(group.locator(`[id="${id}"]`)).toHaveRole('option');
});

test('other countries never hold up hits of this one', async ({ page }) => {
  await page.route(/\/api\/search\?/, () => undefined);
  await open(page);
  await page.keyboard.type('netfl');
  await expect(hits(page).first()).toHaveText(/Netflix/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a word as long as can be typed stays on the screen, in chips and buttons too', async ({ page }) => {
    const word = 'x'.repeat(80);
    await page.goto(`/en-US/brands?q=${word}&kind=esim`);
    const buttons = page.getByRole('button', { name: word });
    await expect(page.getByRole('button', { name: 'Show all brands' })).toBeVisible();
    await expect(buttons).not.toHaveCount(0);
    for (const button of await page.locator('main button:visible').all()) {
      const box = await button.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
  });

  test('the field is emptied by a cross as large as a finger', async ({ page }) => {
    await open(page);
    await page.keyboard.type('netfl');
    const box = await field(page).boundingBox();
    if (!box) throw new Error('there is no field');
    await page.touchscreen.tap(box.x + box.width - 40, box.y + 6);
    await expect(field(page)).toHaveValue('');
  });

  test('hits hang under the field as wide as the screen', async ({ page }) => {
    await open(page);
    await page.keyboard.type('s');
    const sheet = page.locator('.search-sheet');
    await expect(sheet).toBeVisible();
    const [under, over] = [await sheet.boundingBox(), await field(page).boundingBox()];
    expect(under?.width).toBe(360);
    expect(under?.y).toBeGreaterThanOrEqual((over?.y ?? 0) + (over?.height ?? 0));
    await hits(page).first().tap();
    await expect(page).toHaveURL(/\/en-US\/brands\/[a-z-]+$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in hits, in recent searches and where nothing is found', async ({ page }) => {
      await open(page);
      for (const text of ['ga', 'qqqqqq']) {
        await field(page).fill(text);
        await expect(hits(page)).not.toHaveCount(0);
        expect(await violationsOn(page)).toEqual([]);
      }
      await field(page).fill('steam');
      await hit(page, 'Steam').first().click();
      await expect(heading(page)).toHaveText('Steam');
      await field(page).click();
      await expect(hits(page)).toHaveCount(1);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
}
