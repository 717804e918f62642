import { createServer, type Server } from 'node:http';
import { expect, test } from '../support/world';

/** The one parent that the storefront lets frame it. */
const HOST = { address: '127.0.0.1', port: 4030 };

test.use({ storefront: 'linden', viewport: { width: 400, height: 700 } });

const hostOf = (frame: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Wallet</title>${frame}`),
    );
    server.listen(HOST.port, HOST.address, () => resolve(server));
  });

test('in a frame the shop takes its chrome away and keeps search, market and a way back', async ({
  page,
  baseURL,
}) => {
  const host = await hostOf(`<iframe src="${baseURL}/de-DE" width="380" height="640"></iframe>`);
  await page.goto(`http://${HOST.address}:${HOST.port}/`);
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
  host.close();
});

test('outside a frame the same page has its logo and its footer', async ({ page }) => {
  await page.goto('/de-DE');
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Linden, zur Startseite' })).toBeVisible();
});
