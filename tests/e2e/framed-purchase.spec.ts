import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/chromium';
import { startHostPage } from '../support/host-page';
import { expect, test } from './support';

test.use({ storefront: 'linden', viewport: { width: 420, height: 820 } });

/**
 * Playwright's own arguments switch the partitioning of third-party storage off, so this browser gets none of them.
 */
const argumentsFor = (folder: string) => [
  ...CHROMIUM_FLAGS,
  '--headless=new',
  '--test-third-party-cookie-phaseout',
  '--remote-debugging-pipe',
  `--user-data-dir=${folder}`,
  '--no-startup-window',
];

const frameIn = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the iframe has no content');
  return frame;
};

async function buyIn(shop: Frame, email: string): Promise<void> {
  await shop
    .getByRole('radio', { name: /^20 €|^€20|^20\s/ })
    .first()
    .check();
  await shop.getByRole('button', { name: /^Weiter · / }).click();
  await shop.getByLabel('Deine E-Mail-Adresse').fill(email);
  await shop.getByRole('radio', { name: 'USDC', exact: true }).check();
  await shop.getByRole('checkbox', { name: /Verkaufsbedingungen/ }).check();
  await shop.getByRole('button', { name: / zahlen$/ }).click();
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText(/^Sende genau/);
}

const embed = (store: string) =>
  startHostPage(
    `<iframe src="${store}/de-DE/brands/steam" allow="clipboard-write" style="width:400px;height:780px;border:0"></iframe>`,
  );

test('a cross-site frame whose storage throws buys a card without a cookie', async ({
  page,
  world,
  sandbox,
  email,
}) => {
  const host = await embed(world.store.url);
  await page.goto(host.url);
  const shop = await frameIn(page);
  const isRefused = await shop.evaluate(() => {
    try {
      return !localStorage;
    } catch {
      return true;
    }
  });
  expect(isRefused).toBe(true);

  await buyIn(shop, email);
  await expect(shop.getByText('Bewahre den Link zu dieser Bestellung auf')).toBeVisible();
  await sandbox.pay(email);
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText('Zahlung gesehen');
  await sandbox.state(email, 'Done');
  await shop.getByRole('button', { name: 'Code zeigen' }).click();
  await expect(shop.getByText(/^SBX-/).first()).toBeVisible();
  await host.close();
});

test('a cross-site frame with third-party storage set apart keeps the order over a reload', async ({
  world,
  sandbox,
  email,
}) => {
  const host = await embed(world.store.url);
  const folder = mkdtempSync(join(tmpdir(), 'giftframe-browser-'));
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: argumentsFor(folder),
    ignoreDefaultArgs: true,
    extraHTTPHeaders: { 'x-forwarded-for': '198.18.200.200' },
  });
  const page = await browser.newPage();
  await page.goto(host.url);
  const shop = await frameIn(page);
  expect(await shop.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await buyIn(shop, email);
  await expect(shop.getByText('Bewahre den Link')).toHaveCount(0);

  const address = shop.url();
  expect(address).toMatch(/\/order#[\w-]{22}$/);
  await shop.evaluate(() => location.reload());
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText(/^Sende genau/);
  await sandbox.pay(email);
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText('Zahlung gesehen');
  expect(await browser.cookies()).toEqual([]);

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Bestellung öffnet sich hier nicht');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  await host.close();
});

test('any other parent is refused', async ({ page, world, tolerated }) => {
  tolerated.push(/frame-ancestors/);
  const stranger = await startHostPage(`<iframe src="${world.store.url}/de-DE/checkout"></iframe>`, {
    host: '127.0.0.2',
    port: 4030,
  });
  await page.goto(stranger.url);
  const frame = await frameIn(page);
  await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
  await stranger.close();
});
