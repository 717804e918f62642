import type { Browser } from '@playwright/test';
import type { Quote } from '@/lib/catalog';
import type { Basket } from '@/lib/device';
import { BASKET, basketOf } from './draft';
import { nextAddress } from './place';

const PRESSED = 'bench:pressed';

// What runs in the page holds no named function: its text is sent as the compiler leaves it.

/** Runs in each document of a shopper, so that the press is still known if another document shows the address. */
function prepare([place, basket, mark]: readonly [string, string, string]): void {
  if (sessionStorage.getItem(mark) === null) localStorage.setItem(place, basket);
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target instanceof Element && target.closest('[type=submit]'))
        sessionStorage.setItem(mark, String(performance.timeOrigin + timeStamp));
    },
    true,
  );
}

/** Milliseconds from the press to now, once an address can be seen. */
function shownAfter(mark: string): number | false {
  const address = /^(0x[\da-f]{40}|[1-9a-z]{32,44})$/i;
  const isShown = [...document.querySelectorAll('main [dir=ltr]')].some(
    (element) => address.test(element.textContent ?? '') && element.checkVisibility(),
  );
  const pressed = Number.parseFloat(sessionStorage.getItem(mark) ?? '');
  return isShown && performance.timeOrigin + performance.now() - pressed;
}

/** One shopper with an empty cache and a basket buys; answers the milliseconds from "Pay" to the address on the page. */
export async function purchase(browser: Browser, checkout: string, quote: Quote): Promise<number> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': nextAddress() } });
  try {
    const basket: Basket = basketOf(quote);
    await context.addInitScript(prepare, [BASKET, JSON.stringify(basket), PRESSED] as const);
    const page = await context.newPage();
    await page.goto(checkout);
    await page.locator('input[type=email]').fill(`${basket.idempotencyKey.toLowerCase()}@example.com`);
    await page.getByRole('checkbox', { name: /terms of sale/ }).check();
    await page.getByRole('button', { name: /^Pay \d/ }).click();
    const shown = await page.waitForFunction(shownAfter, PRESSED, { polling: 'raf' });
    return (await shown.jsonValue()) as number;
  } finally {
    await context.close();
  }
}
