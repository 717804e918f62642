import { mkdirSync, writeFileSync } from 'node:fs';
import { load } from '../load';
import { type Service, startBareNext, startPlainHttp, startShop, startUpstream } from '../machine/services';
import { record } from '../peers/record';
import { tilesFor } from '../peers/tiles';
import { type Aim, atLeast, type Figure } from '../report';
import { interleave } from '../rounds';
import { categoryOf, homeOf } from './addresses';
import type { Suite } from './suite';

const STATIC = 'bare Next, static page, same size';
const DYNAMIC = 'bare Next, dynamic page, same size';
const PLAIN = 'plain node:http, same bytes';
const AIMS: Record<string, Aim> = { [STATIC]: atLeast(10), [PLAIN]: atLeast(0.4) };

type Page = { name: string; service: Service; path: string };
type Measured = { perSecond: number; perCpuSecond: number; p50: number; p95: number };

/** First by 32 clients at once, which tells how much a core can serve; then by one, which tells how long one waits. */
async function measure({ service, path }: Page, encoding: string): Promise<Measured> {
  const job = { origin: service.url, paths: [path], headers: { 'accept-encoding': encoding } };
  const before = service.cpuSeconds();
  const busy = await load({ ...job, connections: 32, until: { seconds: 3, warmSeconds: 1 } });
  const cpu = service.cpuSeconds() - before;
  const alone = await load({ ...job, connections: 1, until: { seconds: 1, warmSeconds: 0.5 } });
  const failed = busy.failed + alone.failed;
  if (failed > 0) throw new Error(`${service.url}${path} failed ${failed} times.`);
  const { p50, p95 } = alone.firstByte;
  return { perSecond: busy.perSecond, perCpuSecond: busy.inAll / cpu, p50, p95 };
}

const suiteOf = (name: string, about: string, pathOf: (shop: string) => Promise<string>): Suite => ({
  name,
  about,

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const bare = await up(startBareNext(upstream.url));
    const path = await pathOf(shop.url);
    const tiles = await tilesFor(bare.url, (await record(`${shop.url}${path}`, 'identity')).bytes);
    mkdirSync('.data/bench', { recursive: true });
    const figures: Figure[] = [];

    for (const encoding of ['identity', 'gzip']) {
      const recorded = await record(`${shop.url}${path}`, encoding);
      const file = `.data/bench/${name}-${encoding}.json`;
      writeFileSync(file, JSON.stringify(recorded));
      const plain = await up(startPlainHttp(file));
      say(`  ${path}, ${encoding}: ${recorded.bytes} bytes; bare pages of ${tiles} tiles`);

      const pages: Page[] = [
        { name: 'ours', service: shop, path },
        { name: STATIC, service: bare, path: `/static/${tiles}` },
        { name: DYNAMIC, service: bare, path: `/dynamic/${tiles}` },
        { name: PLAIN, service: plain, path: '/' },
      ];
      const measured = await interleave(
        pages.map((page) => ({ name: page.name, measure: () => measure(page, encoding) })),
        rounds,
      );
      figures.push(...figuresOf(measured, encoding));
    }
    return figures;
  },
});

export const warmPages = suiteOf(
  'warm-pages',
  'the home page of the default storefront when somebody has asked for it before',
  homeOf,
);

export const warmCatalog = suiteOf(
  'catalog',
  'a category of the default market when somebody has asked for it before',
  categoryOf,
);

function figuresOf({ ours = [], ...peers }: Record<string, Measured[]>, encoding: string): Figure[] {
  const rows = [
    {
      what: 'throughput',
      unit: 'answers/s',
      value: 'perSecond',
      hasAim: true,
      names: [STATIC, DYNAMIC, PLAIN],
    },
    { what: 'per core', unit: 'answers/CPU s', value: 'perCpuSecond', hasAim: true, names: [STATIC, PLAIN] },
    { what: 'first byte p50', unit: 'ms', value: 'p50', hasAim: false, names: [STATIC, PLAIN] },
    { what: 'first byte p95', unit: 'ms', value: 'p95', hasAim: false, names: [STATIC, PLAIN] },
  ] as const;
  return rows.flatMap(({ what, unit, value, hasAim, names }) =>
    names.map((name) => {
      const aim = hasAim ? AIMS[name] : undefined;
      return {
        what: `${what}, ${encoding}`,
        unit,
        ours: ours.map((one) => one[value]),
        peer: { name, values: peers[name]?.map((one) => one[value]) ?? [] },
        ...(aim && { aim }),
      };
    }),
  );
}
