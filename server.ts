import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import next from 'next';
import { GET as followOrder } from '@/app/api/orders/[orderId]/subscribe/route';
import { knownSlugs, soldIn } from '@/lib/catalog/server';
import { database, whyUnusable } from '@/lib/db/server';
import { env } from '@/lib/env';
import { readAddressSpace } from '@/lib/front/address-space';
import { logConsole } from '@/lib/front/console';
import { createDocuments } from '@/lib/front/documents';
import { prepareDrain } from '@/lib/front/drain';
import { createFiles } from '@/lib/front/files';
import { createHttpServer, listen } from '@/lib/front/http-server';
import { openInside } from '@/lib/front/inside';
import { createListener } from '@/lib/front/listener';
import { createPayloads } from '@/lib/front/payloads';
import { securityHeaders } from '@/lib/front/security-headers';
import { createStandIns } from '@/lib/front/stand-ins';
import type { OpenStream } from '@/lib/front/stream';
import { warmUp } from '@/lib/front/warm-up';
import { log } from '@/lib/log';
import { keepOrders } from '@/lib/orders/server';
import { checkWindows } from '@/lib/orders/window';
import { findLocale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { hasRoom } from '@/lib/upstream/server';

const MB = 1024 * 1024;

async function start(): Promise<void> {
  const began = Date.now();
  // Next will read this file for the pages; the front has to see the same settings.
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { PUBLIC_URL, HOST, PORT, IMAGE_ORIGINS, TRUSTED_HOPS, COUNTRY_HEADER } = env();
  const shop = storefront();
  checkWindows();
  openOrders();
  logConsole();
  const root = process.cwd();
  const { origin, protocol } = new URL(PUBLIC_URL);

  const inside = await openInside();
  const app = next({
    dev: false,
    dir: root,
    // Anything else but localhost makes Next take its own addresses for foreign ones.
    hostname: 'localhost',
    port: inside.port,
    // Next would write error messages as they are; instrumentation.ts writes what a log may carry.
    quiet: true,
    // Next answers upgrades of this server, which nobody can reach; the front refuses its own.
    httpServer: createServer(),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  inside.serve((request, response) => void handle(request, response));

  const { load, admit } = inside;
  const site = { parents: shop.embed.parents, imageOrigins: IMAGE_ORIGINS, isHttps: protocol === 'https:' };
  const security = securityHeaders(site);
  const space = await readAddressSpace(root, shop, COUNTRY_HEADER);
  const documents = createDocuments({ load, security, policy: site, maxBytes: 96 * MB });
  const payloads = createPayloads({ load, security, maxBytes: 48 * MB });
  const files = createFiles({ load, security, maxBytes: 32 * MB });
  const standIn = await createStandIns(documents, security, (slug) => soldIn(slug) !== null);
  const knowsBrand = (tag: string, slug: string) =>
    knownSlugs(findLocale(shop, tag)?.country ?? '')?.has(slug);

  const openStream: OpenStream = (request, orderId) =>
    followOrder(request, { params: Promise.resolve({ orderId }) });

  const server = createHttpServer(
    createListener({
      ...{ space, publicOrigin: origin, trustedHops: TRUSTED_HOPS, countryHeader: COUNTRY_HEADER, security },
      ...{ documents, payloads, files, standIn, knowsBrand, hasRoom, admit, handle, openStream },
    }),
  );
  const drain = prepareDrain(server);
  const end = async () => {
    await drain().catch((error: unknown) => log('error', 'front.drain_failed', { error }));
    process.exit(0);
  };
  process.once('SIGTERM', end).once('SIGINT', end);

  await Promise.all([standIn('missing', shop.defaultLocale), standIn('unavailable', shop.defaultLocale)]);
  const port = await listen(server, PORT, HOST);
  log('info', 'front.listening', { url: `http://${HOST}:${port}`, ms: Date.now() - began });
  await warmUp({ documents, files, space });
}

/** A database that cannot be used is no reason to sell what cannot be written down. */
function openOrders(): void {
  try {
    database();
    keepOrders();
  } catch (error) {
    throw new Error(`DATABASE_URL: ${whyUnusable(error)}.`);
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
