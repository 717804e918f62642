import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { startShop, startUpstream } from '../machine/services';
import { atMost } from '../report';
import { interleave } from '../rounds';
import { typeAll } from '../search/keystrokes';
import { ascending, percentile } from '../statistics';
import { homeOf } from './addresses';
import type { Suite } from './suite';

const LARGEST = 12_000;
const LONGEST_MS = 50;
const SLOWER = 4;
const STRESS_ROWS = 10_500;

type Answer = { index: { names: string[]; slugs: string[]; words: string[]; of: string[] } };

/** The same market with so many brands: each name again with a word after it. */
function enlarged({ index, ...rest }: Answer, rows: number): Answer {
  const often = <T>(list: T[], change: (item: T, turn: number) => T): T[] =>
    Array.from({ length: rows }, (_, row) => {
      const turn = Math.floor(row / list.length);
      const item = list[row % list.length] as T;
      return turn === 0 ? item : change(item, turn);
    });
  const same = (text: string) => text;
  const names = often(index.names, (name, turn) => `${name} ${turn.toString(36)}th`);
  const [slugs, words, of] = [often(index.slugs, () => ''), often(index.words, same), often(index.of, same)];
  return { ...rest, index: { ...index, names, slugs, words, of } };
}

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** All that a browser does for a key in a page that only repeats what is typed. */
const ECHO = `<meta name="viewport" content="width=device-width">
<input role="combobox" oninput="this.nextSibling.textContent = this.value"><p class="search-sheet"></p>`;

/** The slowest of twenty keys on a phone whose processor is four times as slow; `open` leaves it in the field. */
async function keyToPaint(browser: Browser, open: (page: Page) => Promise<void>): Promise<number> {
  const page = await browser.newPage(PHONE);
  await open(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await typeAll(page);
  await page.close();
  return percentile(ascending(times), 0.95);
}

const inShop = (shop: string, index: Answer) => async (page: Page) => {
  await page.route(/\/api\/search\?/, (route) => route.abort());
  await page.route(/\/api\/search\/[^?]+$/, (route) => route.fulfill({ json: index }));
  await page.goto(`${shop}${await homeOf(shop)}`, { waitUntil: 'load' });
  const loaded = page.waitForResponse(/\/api\/search\/[^?]+$/);
  await page.getByRole('combobox').first().tap();
  await loaded;
  await page.keyboard.type('a');
  await page.getByRole('option').first().waitFor();
};

async function inEcho(page: Page): Promise<void> {
  await page.setContent(ECHO);
  await page.getByRole('combobox').tap();
}

export const search: Suite = {
  name: 'search',
  about: 'from a key to painted hits on a phone four times as slow, and what is loaded for it',

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const market = (await homeOf(shop.url)).slice(1);
    const text = await (await fetch(`${shop.url}/api/search/${market}`)).text();
    const answer = JSON.parse(text) as Answer;
    const brands = answer.index.names.length;

    const browser = await chromium.launch({ executablePath: findChromium(say), args: CHROMIUM_FLAGS });
    try {
      const contenders = Object.entries({
        usual: inShop(shop.url, answer),
        stress: inShop(shop.url, enlarged(answer, STRESS_ROWS)),
        echo: inEcho,
      }).map(([name, open]) => ({ name, measure: () => keyToPaint(browser, open) }));
      const { usual = [], stress = [], echo = [] } = await interleave(contenders, rounds);
      const limit = { name: 'limit', values: usual.map(() => LONGEST_MS) };
      return [
        {
          what: `index of ${brands} brands, gzipped`,
          unit: 'bytes',
          ours: [gzipSync(text, { level: 6 }).length],
          peer: { name: 'limit', values: [LARGEST] },
          aim: atMost(1),
          isGate: true,
        },
        { what: `key to hits, ${brands} brands, p95`, unit: 'ms', ours: usual, peer: limit, aim: atMost(1) },
        { what: `key to hits, ${STRESS_ROWS} brands, p95`, unit: 'ms', ours: stress, peer: limit },
        { what: 'key to a page that only repeats it, p95', unit: 'ms', ours: echo, peer: limit },
      ];
    } finally {
      await browser.close();
    }
  },
};
