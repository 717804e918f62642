import { setTimeout as pause } from 'node:timers/promises';
import { LANGUAGES } from '@/lib/i18n';
import { type Load, load } from '../load';
import { startShop, startUpstream } from '../machine/services';
import { atMost, exactly, type Figure } from '../report';
import { ascending, percentile } from '../statistics';
import { brandsOf } from './addresses';
import type { Suite } from './suite';
import { counted, reset, setFaults } from './upstream';

const HITS = 10_000;
const SECONDS = 60;
const CONNECTIONS = 32;
/** A shopper looks at a page for so long, in milliseconds, before opening another that nobody has seen. */
const LOOK_MS = 4_000;
const LONGEST_MS = 2_000;

const CRAWLER = { 'user-agent': 'Benchbot/1 (+https://example.com/bot)', 'accept-encoding': 'gzip' };
const SHOPPER = { 'accept-language': 'en-US', 'accept-encoding': 'gzip' };

type Measured = { crawl: Load; p95: number; failed: number; views: number; calls: number; limited: number };

/** Opens one page after the other for a minute, and says how long each took until it was whole. */
async function shop(origin: string, paths: readonly string[]): Promise<{ times: number[]; failed: number }> {
  const times: number[] = [];
  let failed = 0;
  for (const path of paths) {
    const opened = performance.now();
    const answer = await fetch(`${origin}${path}`, { headers: SHOPPER });
    await answer.arrayBuffer();
    times.push(performance.now() - opened);
    if (answer.status !== 200) failed += 1;
    await pause(LOOK_MS);
  }
  return { times, failed };
}

export const crawl: Suite = {
  name: 'crawl',
  about: 'a shopper who opens new pages while a crawler asks for everything, at the published limits',

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const store = await up(startShop(upstream.url, { UPSTREAM_CALLS_PERCENT: '80' }));
    const brands = await brandsOf(store.url);
    const opened = (SECONDS * 1_000) / LOOK_MS;
    const [mine, others] = [brands.slice(0, opened), brands.slice(opened)];
    const crawled = LANGUAGES.flatMap((language) =>
      others.map((path) => path.replace(/^\/[a-z]+-/, `/${language}-`)),
    ).slice(0, HITS);

    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      await store.restart();
      await reset(upstream.url);
      await setFaults(upstream.url, { limits: 'on' });
      const until = { seconds: SECONDS, warmSeconds: 0 };
      const crawling = load({
        ...{ origin: store.url, paths: crawled, headers: CRAWLER },
        ...{ connections: CONNECTIONS, until },
      });
      const { times, failed } = await shop(store.url, mine);
      const crawl = await crawling;
      if (crawl.inAll < HITS) throw new Error(`Only ${crawl.inAll} hits came through in ${SECONDS} s.`);
      const { calls, limited } = await counted(upstream.url);
      const p95 = percentile(ascending(times), 0.95);
      measured.push({ crawl, p95, failed, views: times.length, calls, limited });
      const made = crawl.inAll - crawl.failed;
      say(
        `  ${crawl.inAll} hits on ${crawled.length} pages, ${made} with a page; ${times.length} pages opened; ${calls} calls`,
      );
    }
    return figuresOf(measured);
  },
};

function figuresOf(measured: readonly Measured[]): Figure[] {
  const against = (name: string, value: number, ours: (one: Measured) => number) => ({
    ours: measured.map(ours),
    peer: { name, values: measured.map(() => value) },
  });
  return [
    {
      what: 'shopper’s cold product page, p95',
      unit: 'ms',
      ...against('limit', LONGEST_MS, ({ p95 }) => p95),
      aim: atMost(1),
    },
    {
      what: 'shopper’s pages that failed',
      unit: 'pages',
      ...against('none', 0, ({ failed }) => failed),
      aim: exactly(1),
    },
    {
      what: 'calls answered with 429',
      unit: 'calls',
      ...against('none', 0, ({ limited }) => limited),
      aim: exactly(1),
      isGate: true,
    },
    {
      what: 'calls upstream per view of all',
      unit: 'calls',
      ...against('limit of warm pages', 0.02, ({ calls, crawl, views }) => calls / (crawl.inAll + views)),
    },
  ];
}
