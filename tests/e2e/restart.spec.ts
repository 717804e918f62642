import { fillIn, heading, openCheckout, order, payButton } from './shopper';
import { expect, test } from './support';

test.beforeEach(({ tolerated }) => {
  // What the browser says while the shop is away.
  tolerated.push(/net::ERR_(CONNECTION_(REFUSED|RESET)|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/);
});

test('pages load and work after a restart, from the browser’s cache too', async ({ page, world }) => {
  // While Playwright routes, the browser caches nothing.
  await page.context().unrouteAll();
  const paths = ['/en-US', '/en-US/brands', '/en-US/brands/steam'];
  for (const path of paths) await page.goto(path);
  await world.store.restart();

  for (const path of paths) {
    const response = await page.goto(path);
    expect([200, 304]).toContain(response?.status());
    expect((await response?.allHeaders())?.['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
  }
  const reloaded = await page.reload();
  expect([200, 304]).toContain(reloaded?.status());
  await page.getByRole('radio', { name: /^\$20\b/ }).check();
  await page.getByRole('button', { name: 'Continue · 21.43 USDC' }).click();
  await expect(heading(page)).toHaveText('Checkout');
});

test('an order that waits for its payment goes live again by itself', async ({
  page,
  world,
  sandbox,
  email,
}) => {
  await order(page, email);
  await page.evaluate(() => {
    const headings: string[] = [];
    const look = () => headings.push(document.querySelector('h1')?.textContent ?? '');
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { headings });
  });
  await world.store.restart();
  await expect(heading(page)).toHaveText(/Send exactly/);
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen', { timeout: 30_000 });
  const headings = await page.evaluate(() => (window as unknown as { headings: string[] }).headings);
  // None while the part that says it is still being fetched.
  const shown = headings.filter(Boolean);
  expect([...new Set(shown)]).toEqual(['Send exactly 21.43 USDC', 'Payment seen']);
  await sandbox.state(email, 'Done');
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(page.getByText(/^SBX-/).first()).toBeVisible();
  expect(await page.evaluate(() => 'headings' in window)).toBe(true);
});

test('a checkout that stood open over a restart still places its order', async ({
  page,
  world,
  sandbox,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  await expect(payButton(page)).toBeEnabled();
  await world.store.restart();
  await payButton(page).click();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});
