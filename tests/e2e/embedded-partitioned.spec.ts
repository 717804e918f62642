import { resolve } from 'node:path';
import { CHROMIUM_FLAGS } from '../support/chromium';
import { buyFramed, frameOf, openFramed } from './embedded-purchase';
import { headingOf } from './linden';
import { expect, test } from './support';

// Playwright's own flags turn partitioned storage off, and what is turned off cannot be turned on again beside them.
test.use({
  storefront: 'linden',
  viewport: { width: 400, height: 700 },
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    ignoreDefaultArgs: true,
    args: [
      ...CHROMIUM_FLAGS,
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${resolve('test-results', `chromium-${process.pid}`)}`,
      '--test-third-party-cookie-phaseout',
    ],
  },
});

test('a frame with storage of its own sells a card and keeps the order', async ({
  page,
  world,
  sandbox,
  email,
}) => {
  const stop = await openFramed(page, world.store.url);
  await expect(headingOf(page.frameLocator('iframe'))).toBeVisible();
  await buyFramed(page, { sandbox, email, isKept: true });
  const kept = await frameOf(page).evaluate(() => Object.keys(localStorage).join());
  expect(kept).toContain('gf:linden:order:');

  await page.goto(`${world.store.url}/de-DE/order`);
  await expect(headingOf(page)).toHaveText('Keine Bestellungen auf diesem Gerät');
  stop();
});
