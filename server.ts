import { createServer } from 'node:http';
import next from 'next';
import { knownSlugs } from '@/lib/catalog/server';
import { env } from '@/lib/env';
import { createDocuments } from '@/lib/front/documents';
import { prepareDrain } from '@/lib/front/drain';
import { createFiles, knownFiles } from '@/lib/front/files';
import { createHttpServer, listen } from '@/lib/front/http-server';
import { openInside } from '@/lib/front/inside';
import { createListener } from '@/lib/front/listener';
import { createPayloads } from '@/lib/front/payloads';
import { knownActions, knownRoutes } from '@/lib/front/routes';
import { securityHeaders } from '@/lib/front/security-headers';
import { createStandIns } from '@/lib/front/stand-ins';
import { log } from '@/lib/log';
import { localesOf } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';

const MB = 1024 * 1024;

async function start(): Promise<void> {
  const began = Date.now();
  const { PUBLIC_URL, HOST, PORT, IMAGE_ORIGINS, TRUSTED_HOPS } = env();
  const shop = storefront();
  const { defaultLocale, embed } = shop;
  const root = process.cwd();
  const publicUrl = new URL(PUBLIC_URL);
  const site = {
    parents: embed.parents,
    imageOrigins: IMAGE_ORIGINS,
    isHttps: publicUrl.protocol === 'https:',
  };

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

  const security = securityHeaders(site);
  const { load, admit } = inside;
  const documents = createDocuments({ load, security, policy: site, maxBytes: 96 * MB });
  const standIn = await createStandIns(documents, security);
  const locales = localesOf(shop);
  const countries = new Map(locales.map(({ tag, country }) => [tag, country]));

  const server = createHttpServer(
    createListener({
      space: {
        defaultLocale,
        locales: new Map(locales.map(({ tag }) => [tag.toLowerCase(), tag])),
        files: await knownFiles(root),
        match: await knownRoutes(root),
        actions: await knownActions(root),
      },
      publicOrigin: publicUrl.origin,
      trustedHops: TRUSTED_HOPS,
      security,
      documents,
      standIn,
      files: createFiles({ load, security, maxBytes: 32 * MB }),
      payloads: createPayloads({ load, security, maxBytes: 48 * MB }),
      knowsBrand: (locale, slug) => knownSlugs(countries.get(locale) ?? '')?.has(slug),
      admit,
      handle,
    }),
  );
  const drain = prepareDrain(server);
  const end = async () => {
    await drain().catch((error: unknown) => log('error', 'front.drain_failed', { error }));
    process.exit(0);
  };
  process.once('SIGTERM', end).once('SIGINT', end);

  await Promise.all([standIn('missing', defaultLocale), standIn('unavailable', defaultLocale)]);
  const port = await listen(server, PORT, HOST);
  log('info', 'front.listening', {
    url: PORT === 0 ? `http://localhost:${port}` : PUBLIC_URL,
    ms: Date.now() - began,
  });
  await documents.get(`/${defaultLocale}`).catch(() => {});
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
