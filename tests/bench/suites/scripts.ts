import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Response } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { startBareNext, startShop, startUpstream } from '../machine/services';
import { atMost, type Figure } from '../report';
import { brandsOf, homeOf } from './addresses';
import type { Suite } from './suite';

/** What comes by itself within this many milliseconds after `load` is a part of the first load. */
const SETTLED = 3_000;

type Page = { what: string; url: string; aim: number };

/** Bytes of all scripts a page loads by itself, each compressed again by the same gzip, whoever served it. */
async function weigh(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  await context.close();
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0);
}

export const scripts: Suite = {
  name: 'scripts',
  about: 'JavaScript of a first load, gzipped',

  async run({ say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const bare = await up(startBareNext(upstream.url));
    const home = await homeOf(shop.url);
    const [brand = ''] = await brandsOf(shop.url);
    const pages: Page[] = [
      { what: 'home', url: `${shop.url}${home}`, aim: 1.15 },
      { what: 'brand list', url: `${shop.url}${home}/brands`, aim: 1.15 },
      { what: 'product', url: `${shop.url}${brand}`, aim: 1.35 },
    ];

    const browser = await chromium.launch({ executablePath: findChromium(say), args: CHROMIUM_FLAGS });
    try {
      const floor = await weigh(browser, bare.url);
      const figures: Figure[] = [];
      for (const { what, url, aim } of pages) {
        figures.push({
          what,
          unit: 'bytes',
          ours: [await weigh(browser, url)],
          peer: { name: 'bare Next, hello', values: [floor] },
          aim: atMost(aim),
          isGate: true,
        });
      }
      return figures;
    } finally {
      await browser.close();
    }
  },
};
