import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { changes } from '../lists/change';
import { resized } from '../lists/resized-upstream';
import { type Service, startShop, startUpstream } from '../machine/services';
import { atMost, type Figure } from '../report';
import { ascending, percentile } from '../statistics';
import { homeOf } from './addresses';
import type { Suite } from './suite';

const LARGEST = 60_000;
const ROWS = [100, 1_000, 10_500] as const;
/** What is shown is the same; only the names of the places and the numbers of what there is may differ. */
const HARDLY_MORE = 1.25;

type Cost = { html: number; perPage: number; change: number };

const bytesOf = async (url: string): Promise<number> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return gzipSync(await answer.text(), { level: 6 }).length;
};

/** Milliseconds of a core for a page of the list that nobody has asked for before, once the market has been read. */
async function perNewPage(shop: Service, tag: string): Promise<number> {
  const country = tag.split('-')[1];
  const fresh = ['de', 'es', 'fr', 'it', 'pt', 'zh', 'tr', 'vi', 'tl'].map(
    (language) => `${language}-${country}`,
  );
  const before = shop.cpuSeconds();
  for (const one of fresh) await bytesOf(`${shop.url}/${one}/brands`);
  return ((shop.cpuSeconds() - before) / fresh.length) * 1_000;
}

async function costOf(browser: Browser, shop: Service): Promise<Cost> {
  const tag = (await homeOf(shop.url)).slice(1);
  const list = `${shop.url}/${tag}/brands`;
  const html = await bytesOf(list);
  const perPage = await perNewPage(shop, tag);
  return { html, perPage, change: percentile(ascending(await changes(browser, list)), 0.5) };
}

export const lists: Suite = {
  name: 'lists',
  about: 'the brand list with 100, 1,000 and 10,500 brands: its bytes, making it, ordering it',

  async run({ say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const home = await homeOf(shop.url);
    const usual = await bytesOf(`${shop.url}${home}/brands`);
    const browser = await chromium.launch({ executablePath: findChromium(say), args: CHROMIUM_FLAGS });
    try {
      const costs: Cost[] = [];
      for (const rows of ROWS) {
        const market = await up(resized(upstream.url, rows));
        costs.push(await costOf(browser, await up(startShop(market.url))));
      }
      return [
        {
          what: 'page of the default market, gzipped',
          unit: 'bytes',
          ours: [usual],
          peer: { name: 'limit', values: [LARGEST] },
          aim: atMost(1),
          isGate: true,
        },
        ...figuresOf(costs),
      ];
    } finally {
      await browser.close();
    }
  },
};

function figuresOf([least, ...larger]: readonly Cost[]): Figure[] {
  if (!least) return [];
  return larger.flatMap((cost, index) => {
    const of = `${ROWS[index + 1]} brands`;
    const peer = (value: number) => ({ name: `${ROWS[0]} brands`, values: [value] });
    return [
      {
        what: `page gzipped, ${of}`,
        unit: 'bytes',
        ours: [cost.html],
        peer: peer(least.html),
        aim: atMost(HARDLY_MORE),
        isGate: true,
      },
      { what: `page made, ${of}`, unit: 'CPU ms', ours: [cost.perPage], peer: peer(least.perPage) },
      { what: `order to paint, ${of}`, unit: 'ms', ours: [cost.change], peer: peer(least.change) },
    ];
  });
}
