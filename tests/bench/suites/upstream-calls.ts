import { load } from '../load';
import { startShop, startUpstream } from '../machine/services';
import { atMost, exactly, type Figure } from '../report';
import { brandsOf } from './addresses';
import type { Suite } from './suite';
import { counted, forget } from './upstream';

const CROWD = 1_000;
const BRANDS = 50;
const VIEWS = 10_000;
const MOST_EACH = 0.02;

type Measured = { cold: number; warmEach: number };

export const upstreamCalls: Suite = {
  name: 'upstream-calls',
  about: 'what pages cost upstream: one that a thousand want at once, and those that are there',

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const paths = (await brandsOf(shop.url)).slice(0, BRANDS);
    const headers = { 'accept-encoding': 'gzip', 'accept-language': 'en-US' };
    const views = async (asked: readonly string[], connections: number) => {
      await forget(upstream.url);
      const { failed } = await load({
        origin: shop.url,
        paths: asked,
        headers,
        connections,
        until: 'each-once',
      });
      if (failed > 0) throw new Error(`${failed} of ${asked.length} pages failed.`);
      return counted(upstream.url);
    };

    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      await shop.restart();
      const [crowded = ''] = paths;
      const cold = await views(Array(CROWD).fill(crowded), CROWD);
      await views(paths, 4);
      const warm = await views(
        Array.from({ length: VIEWS }, (_, view) => paths[view % BRANDS] ?? ''),
        32,
      );
      measured.push({ cold: cold.products, warmEach: warm.calls / VIEWS });
    }
    say(`  ${CROWD} at once for one page; then ${VIEWS} views of ${BRANDS} pages`);
    const limit = (value: number) => ({ name: 'limit', values: measured.map(() => value) });
    const figures: Figure[] = [
      {
        what: `product calls of ${CROWD} views at once of a cold page`,
        unit: 'calls',
        ours: measured.map(({ cold }) => cold),
        peer: limit(1),
        aim: exactly(1),
        isGate: true,
      },
      {
        what: 'calls per view of a warm page',
        unit: 'calls',
        ours: measured.map(({ warmEach }) => warmEach),
        peer: limit(MOST_EACH),
        aim: atMost(1),
        isGate: true,
      },
    ];
    return figures;
  },
};
