import { type Load, load } from '../load';
import { type Service, startBareNext, startShop, startUpstream } from '../machine/services';
import { record } from '../peers/record';
import { tilesFor } from '../peers/tiles';
import { atLeast, atMost, type Figure } from '../report';
import { interleave } from '../rounds';
import { brandsOf } from './addresses';
import type { Suite } from './suite';
import { received } from './upstream';

const PAGES = 80;
/** The first pages of a process pay for its start, ours as well as the peer's; they do not count. */
const NOT_COUNTED = 30;
const PEER = 'bare Next, ISR page of the same size and read';

type Measured = Load & { cpuEach: number };

/** Restarts the service, so that nothing is known, and asks for every page once, one at a time. */
async function firstTime(service: Service, paths: readonly string[]): Promise<Measured> {
  await service.restart();
  const job = { origin: service.url, headers: { 'accept-encoding': 'gzip' }, connections: 1 };
  await load({ ...job, paths: paths.slice(0, NOT_COUNTED), until: 'each-once' });
  const before = service.cpuSeconds();
  const counted = await load({ ...job, paths: paths.slice(NOT_COUNTED), until: 'each-once' });
  const cpuEach = ((service.cpuSeconds() - before) * 1_000) / counted.inAll;
  if (counted.failed > 0) throw new Error(`${counted.failed} pages of ${service.url} failed.`);
  return { ...counted, cpuEach };
}

export const firstRequests: Suite = {
  name: 'first-requests',
  about: 'brand pages that nobody has asked for since the start, so that they are rendered',

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const bare = await up(startBareNext(upstream.url));

    const brands = (await brandsOf(shop.url)).slice(0, PAGES);
    let bytes = 0;
    for (const path of brands)
      bytes += (await record(`${shop.url}${path}`, 'identity')).bytes / brands.length;
    const tiles = await tilesFor(bare.url, bytes);
    const reads = (await received(upstream.url)).filter(({ endpoint }) => endpoint === 'products');
    const bareOnes = brands.map((_, index) => {
      const read = Buffer.from(reads[index % reads.length]?.path ?? '').toString('base64url');
      return `/first/${tiles}/${index}.${read}`;
    });
    say(
      `  ${brands.length} brand pages of ${Math.round(bytes)} bytes and ${reads.length} reads; bare pages of ${tiles} tiles`,
    );

    const { ours = [], peer = [] } = await interleave(
      [
        { name: 'ours', measure: () => firstTime(shop, brands) },
        { name: 'peer', measure: () => firstTime(bare, bareOnes) },
      ],
      rounds,
    );
    const against = (what: string, unit: string, value: (measured: Measured) => number): Figure => ({
      what,
      unit,
      ours: ours.map(value),
      peer: { name: PEER, values: peer.map(value) },
    });
    return [
      { ...against('one after another', 'pages/s', ({ perSecond }) => perSecond), aim: atLeast(0.5) },
      { ...against('core time', 'CPU ms/page', ({ cpuEach }) => cpuEach), aim: atMost(2) },
      against('first byte p50', 'ms', ({ firstByte }) => firstByte.p50),
      against('first byte p95', 'ms', ({ firstByte }) => firstByte.p95),
    ];
  },
};
