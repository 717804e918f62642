import { CHECKS, type Checked, checksOf, type Speed, speedOf } from '../lighthouse/audit';
import { startDevice } from '../lighthouse/device';
import { startBareNext, startShop, startUpstream } from '../machine/services';
import { BASKET, basketOf, CHOICE, draftOf, quoteOf } from '../orders/draft';
import { actionId, placeOrder } from '../orders/place';
import { atLeast, atMost, exactly, type Figure } from '../report';
import { interleave } from '../rounds';
import { homeOf } from './addresses';
import type { Suite } from './suite';

const HELLO = 'bare Next, hello';
const LEAST = 95;

/** `isIndexed` pages are held to the speed of the hello page and to what search engines want; `bytes` is their gate. */
type Page = { what: string; url: string; bytes: number; isIndexed: boolean };

const CLOCKED = [
  ['largest contentful paint', 'ms', 'lcp'],
  ['total blocking time', 'ms', 'tbt'],
  ['requests', '', 'requests'],
] as const;

function speedFigures({ what, bytes, isIndexed }: Page, ours: Speed[], hello: Speed[]): Figure[] {
  const against = (name: string, unit: string, value: (speed: Speed) => number): Figure => ({
    what: `${what}: ${name}`,
    unit,
    ours: ours.map(value),
    peer: { name: HELLO, values: hello.map(value) },
  });
  return [
    { ...against('performance', 'of 100', ({ score }) => score), ...(isIndexed && { aim: atLeast(0.97) }) },
    ...CLOCKED.map(([name, unit, key]) => against(name, unit, (speed) => speed[key])),
    { ...against('layout shift', '', ({ cls }) => cls), aim: exactly(1) },
    { ...against('bytes', 'bytes', (speed) => speed.bytes), aim: atMost(bytes), isGate: true },
  ];
}

const checkFigure = (what: string, { score }: Checked): Figure => ({
  what,
  unit: 'of 100',
  ours: [score],
  peer: { name: 'limit', values: [LEAST] },
  aim: atLeast(1),
  isGate: true,
});

export const lighthouse: Suite = {
  name: 'lighthouse',
  about: 'pages as Lighthouse sees them: a slow phone on a slow network, nothing cached',
  rounds: 5,

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const bare = await up(startBareNext(upstream.url));
    const home = `${shop.url}${await homeOf(shop.url)}`;
    const quote = await quoteOf(shop.url);
    const draft = draftOf(quote);
    const orderId = await placeOrder(shop.url, `${await homeOf(shop.url)}/checkout`, actionId(), draft);
    const pages: Page[] = [
      { what: 'home', url: home, bytes: 2.2, isIndexed: true },
      { what: 'brand list', url: `${home}/brands`, bytes: 2.8, isIndexed: true },
      { what: 'category', url: `${home}/categories/games`, bytes: 2.5, isIndexed: true },
      { what: 'product', url: `${home}/brands/${CHOICE.brand}`, bytes: 1.9, isIndexed: true },
      { what: 'checkout', url: `${home}/checkout`, bytes: 1.95, isIndexed: false },
      { what: 'order', url: `${home}/order#${orderId}`, bytes: 2, isIndexed: false },
    ];

    const device = await startDevice(say);
    try {
      await device.prepare(async (page) => {
        await page.goto(`${home}/order#${orderId}.${draft.orderKey}`);
        await page.getByText('Steam $20').first().waitFor();
        await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
          BASKET,
          JSON.stringify(basketOf(quote)),
        ] as const);
        await page.goto(`${home}/checkout`);
        await page.locator('input[type=email]').waitFor();
      });

      // Without a clock, so once; and every page has been asked for before the clock runs.
      const checked: Figure[] = [];
      for (const { what, url, isIndexed } of pages) {
        const checks = await checksOf(device.port, url);
        for (const check of CHECKS.filter((name) => isIndexed || name !== 'seo')) {
          checked.push(checkFigure(`${what}: ${check}`, checks[check]));
          for (const fault of checks[check].faults) say(`${what}, ${check}: ${fault}`);
        }
      }

      const contenders = [...pages, { what: HELLO, url: bare.url }].map(({ what, url }) => ({
        name: what,
        measure: () => speedOf(device.port, url),
      }));
      const speeds = await interleave(contenders, rounds);
      const hello = speeds[HELLO] ?? [];
      return [...pages.flatMap((page) => speedFigures(page, speeds[page.what] ?? [], hello)), ...checked];
    } finally {
      await device.stop();
    }
  },
};
