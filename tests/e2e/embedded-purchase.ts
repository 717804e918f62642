import type { Page } from '@playwright/test';
import { HOST, startHost } from './host-page';
import { headingOf, placeOrder, reveal, toCheckout } from './linden';
import { expect, type test } from './support';

type Sandbox = Parameters<Parameters<typeof test>[2]>[0]['sandbox'];

/** The frame of the shop, for what only a script in it can tell. */
export function frameOf(page: Page) {
  const frame = page.frames()[1];
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

/** Opens the shop in the wallet's page. Resolves to what takes the wallet's page away. */
export async function openFramed(page: Page, store: string, sandbox?: string): Promise<() => void> {
  await page.addInitScript(() => {
    if (self === top) return;
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.framedAtBody = String('framed' in document.documentElement.dataset);
    }).observe(document, { childList: true, subtree: true });
  });
  const stop = await startHost(`${store}/de-DE`, sandbox);
  await page.goto(HOST);
  return stop;
}

/** From the front page to a code, all inside the frame, with a reload while the order waits for its payment. */
export async function buyFramed(
  page: Page,
  { sandbox, email, isKept }: { sandbox: Sandbox; email: string; isKept: boolean },
): Promise<void> {
  const shop = page.frameLocator('iframe');
  const keep = shop.getByText('Bewahre den Link zu dieser Bestellung auf');
  await toCheckout(shop);
  await placeOrder(shop, email);
  const hash = new URL(frameOf(page).url()).hash;
  expect(hash).toMatch(isKept ? /^#[\w-]{22}$/ : /^#[\w-]{22}\.[\w-]{43}$/);
  await expect(keep).toBeVisible({ visible: !isKept });

  await frameOf(page).evaluate(() => location.reload());
  await expect(headingOf(shop)).toHaveText(/^Sende genau/);
  await expect(keep).toBeVisible({ visible: !isKept });
  expect(new URL(frameOf(page).url()).hash).toBe(hash);

  await sandbox.pay(email);
  await expect(headingOf(shop)).toHaveText('Bezahlt');
  await sandbox.state(email, 'Done');
  await reveal(shop);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
}
