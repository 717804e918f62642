import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { startShop, startUpstream } from '../machine/services';
import { quoteOf } from '../orders/draft';
import { purchase } from '../orders/purchase';
import { callsOf, repeatAll, settle, slowDown, THE_CALLS_ALONE, UPSTREAM_MS } from '../orders/upstream-calls';
import { atMost, type Figure } from '../report';
import { interleave } from '../rounds';
import { type Times, timed, timesOf } from '../timed';
import { homeOf } from './addresses';
import type { Suite } from './suite';

const PURCHASES = 12;
const WARM = 2;

export const pay: Suite = {
  name: 'pay',
  about: `from the press of "Pay" to the payment address in a browser, each upstream call taking ${UPSTREAM_MS} ms`,

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    await settle(upstream.url);
    const checkout = `${shop.url}${await homeOf(shop.url)}/checkout`;
    const quote = await quoteOf(shop.url);
    const browser = await chromium.launch({ executablePath: findChromium(say), args: CHROMIUM_FLAGS });
    try {
      const buy = () => purchase(browser, checkout, quote);
      for (let time = 0; time < WARM; time++) await buy();
      const { needed } = await callsOf(upstream.url, buy);

      await slowDown(upstream.url);
      const purchases = async () => {
        const took: number[] = [];
        for (let time = 0; time < PURCHASES; time++) took.push(await buy());
        return timesOf(took);
      };
      const { ours = [], peer = [] } = await interleave(
        [
          { name: 'ours', measure: purchases },
          { name: 'peer', measure: () => timed(PURCHASES, () => repeatAll(upstream.url, needed)) },
        ],
        rounds,
      );
      const against = (what: string, value: (times: Times) => number): Figure => ({
        what,
        unit: 'ms',
        ours: ours.map(value),
        peer: { name: THE_CALLS_ALONE, values: peer.map(value) },
      });
      return [
        { ...against('press to address p50', ({ p50 }) => p50), aim: atMost(1.5) },
        against('press to address p95', ({ p95 }) => p95),
      ];
    } finally {
      await browser.close();
    }
  },
};
