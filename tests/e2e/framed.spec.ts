import { expect, test } from '../support/world';
import { HOST, startHost } from './host-page';

test.use({ storefront: 'linden', viewport: { width: 400, height: 700 } });

test('in a frame the shop takes its chrome away and keeps search, market and a way back', async ({
  page,
  baseURL,
}) => {
  const stopHost = await startHost(`${baseURL}/de-DE`);
  await page.goto(HOST);
  const shop = page.frameLocator('iframe');
  await expect(shop.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shop.getByRole('contentinfo')).toBeHidden();
  await expect(shop.getByRole('link', { name: 'Linden, zur Startseite' })).toBeHidden();
  await expect(shop.getByRole('link', { name: 'Zurück' })).toBeHidden();
  await expect(shop.getByRole('button', { name: /^Land und Sprache/ })).toBeVisible();

  await shop.getByRole('link', { name: 'Steam' }).first().click();
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText('Steam');
  await shop.getByRole('link', { name: 'Zurück' }).click();
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText(/^Gutscheine aus ganz Europa/);
  stopHost();
});

test('my orders fit into a frame of a parent that is allowed, and lead to a brand', async ({
  page,
  baseURL,
}) => {
  const stopHost = await startHost(`${baseURL}/de-DE/orders`);
  await page.goto(HOST);
  const shop = page.frameLocator('iframe');
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText(
    'Noch keine Bestellungen auf diesem Gerät',
  );
  await expect(shop.getByText('Dieser Browser speichert nichts')).toBeVisible();
  await expect(shop.getByRole('contentinfo')).toBeHidden();
  const width = await shop.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(width).toBeLessThanOrEqual(0);
  await shop.getByRole('link', { name: 'Marken ansehen' }).click();
  await expect(shop.getByRole('link', { name: 'Steam' }).first()).toBeVisible();
  stopHost();
});

test('outside a frame the same page has its logo and its footer', async ({ page }) => {
  await page.goto('/de-DE');
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Linden, zur Startseite' })).toBeVisible();
});
