import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Response } from '@playwright/test';
import type { Basket } from '@/lib/device';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { startBareNext, startShop, startUpstream } from '../machine/services';
import { BASKET, basketOf, CHOICE, draftOf, quoteOf } from '../orders/draft';
import { actionId, placeOrder } from '../orders/place';
import { atMost } from '../report';
import { homeOf } from './addresses';
import type { Suite } from './suite';

/** What comes by itself within this many milliseconds after `load` is a part of the first load. */
const SETTLED = 3_000;

type Page = { what: string; url: string; shows: string; aim: number; basket?: Basket };

/**
 * Bytes of all scripts a page loads by itself, each compressed again by the same gzip, whoever served it. `shows` must
 * be on the page, so that an error page is never taken for a light one.
 */
async function weigh(browser: Browser, { url, shows, basket }: Omit<Page, 'what' | 'aim'>): Promise<number> {
  const context = await browser.newContext();
  const stored = basket && ([BASKET, JSON.stringify(basket)] as const);
  if (stored) await context.addInitScript(([key, value]) => localStorage.setItem(key, value), stored);
  const page = await context.newPage();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.locator(shows).first().waitFor();
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  await context.close();
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0);
}

export const scripts: Suite = {
  name: 'scripts',
  about: 'JavaScript of a first load with nothing cached, gzipped',

  async run({ say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const bare = await up(startBareNext(upstream.url));
    const home = await homeOf(shop.url);
    const quote = await quoteOf(shop.url);
    const draft = draftOf(quote);
    const orderId = await placeOrder(shop.url, `${home}/checkout`, actionId(), draft);
    const at = (path: string) => `${shop.url}${home}${path}`;
    const pages: Page[] = [
      { what: 'home', url: at(''), shows: `a[href*="/brands/"]`, aim: 1.15 },
      { what: 'brand list', url: at('/brands'), shows: `a[href*="/brands/"]`, aim: 1.15 },
      { what: 'product', url: at(`/brands/${CHOICE.brand}`), shows: 'main button', aim: 1.35 },
      {
        what: 'checkout',
        url: at('/checkout'),
        shows: 'input[type=email]',
        aim: 1.45,
        basket: basketOf(quote),
      },
      { what: 'order', url: at(`/order#${orderId}.${draft.orderKey}`), shows: 'text=Steam $20', aim: 1.45 },
    ];

    const browser = await chromium.launch({ executablePath: findChromium(say), args: CHROMIUM_FLAGS });
    try {
      const floor = await weigh(browser, { url: bare.url, shows: 'h1' });
      const weights: number[] = [];
      for (const page of pages) weights.push(await weigh(browser, page));
      return pages.map(({ what, aim }, index) => ({
        what,
        unit: 'bytes',
        ours: [weights[index] ?? Number.NaN],
        peer: { name: 'bare Next, hello', values: [floor] },
        aim: atMost(aim),
        isGate: true,
      }));
    } finally {
      await browser.close();
    }
  },
};
