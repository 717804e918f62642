import { buyFramed, frameOf, openFramed } from './embedded-purchase';
import { headingOf } from './linden';
import { expect, test } from './support';

// As Playwright starts Debian's Chromium, a frame of another site has no storage: touching it throws.
test.use({ storefront: 'linden', viewport: { width: 400, height: 700 } });

test('the chrome is gone before the first paint, and a slim bar is there', async ({ page, world }) => {
  const stop = await openFramed(page, world.store.url);
  const shop = page.frameLocator('iframe');
  await expect(headingOf(shop)).toBeVisible();
  await expect(shop.locator('html')).toHaveAttribute('data-framed', '');
  await expect(shop.locator('html')).toHaveAttribute('data-framed-at-body', 'true');
  await expect(shop.getByRole('contentinfo')).toBeHidden();
  await expect(shop.getByRole('link', { name: 'Linden, zur Startseite' })).toBeHidden();
  await expect(shop.getByLabel('Marken suchen')).toBeVisible();
  stop();
});

test('a frame whose storage throws sells a card; the order lives in its link, and the page says so', async ({
  page,
  world,
  sandbox,
  email,
}) => {
  const stop = await openFramed(page, world.store.url);
  await expect(headingOf(page.frameLocator('iframe'))).toBeVisible();
  const kept = await frameOf(page).evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(kept).toBe('SecurityError');
  await buyFramed(page, { sandbox, email, isKept: false });
  stop();
});

test('a frame that may neither print nor save says what to do instead', async ({
  page,
  world,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/allow-modals|allow-downloads/);
  const stop = await openFramed(page, world.store.url, 'allow-scripts allow-same-origin allow-forms');
  const shop = page.frameLocator('iframe');
  await buyFramed(page, { sandbox, email, isKept: false });
  await shop.getByRole('button', { name: 'Drucken' }).click();
  await expect(shop.getByText('Kein Druckfenster?')).toContainText(
    'öffne diese Bestellung in einem eigenen Tab',
  );
  await shop.getByRole('button', { name: 'Als Datei sichern' }).click();
  await expect(shop.getByText('Keine Datei?')).toContainText('Auf einem anderen Gerät fortsetzen');
  await expect(shop.getByText('Kein Druckfenster?')).toBeHidden();
  await expect(shop.getByText('Auf einem anderen Gerät fortsetzen', { exact: true })).toBeVisible();
  stop();
});

test('any other parent is refused, even one on another port', async ({ page, world, tolerated }) => {
  const refused: string[] = [];
  tolerated.push(/frame-ancestors/);
  page.on('console', (message) => {
    if (/frame-ancestors http:\/\/127\.0\.0\.1:4030/.test(message.text())) refused.push(message.text());
  });
  await page.goto(`${world.sandbox.url}/__sandbox/orders`);
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${world.store.url}/de-DE`);
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  expect(refused).toHaveLength(1);
});
