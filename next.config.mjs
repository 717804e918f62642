const { PUBLIC_URL, DEV_HOME } = process.env;

/** @type {import('next').NextConfig} */
export default {
  // The front compresses once per document; compressing again here would cost per request.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run dev` runs without the front, which sends `/` on.
  redirects: () => (DEV_HOME ? [{ source: '/', destination: DEV_HOME, permanent: false }] : []),
  images: { unoptimized: true },
  // Words are parsed once, at build: parsing them in the browser would take a tenth of all its JavaScript.
  turbopack: {
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
    rules: {
      '*.json': {
        condition: { path: /lib\/i18n\/messages\/[a-z]+\.json$/ },
        loaders: ['./lib/i18n/compile-messages.cjs'],
        as: '*.json',
      },
    },
  },
  serverExternalPackages: ['libsql', 'pino', 'undici'],
  experimental: {
    // Nothing of one deployment may reach another through the disk, and bad addresses must not fill it.
    isrFlushToDisk: false,
    globalNotFound: true,
    serverActions: {
      bodySizeLimit: '32kb',
      // Read at start, not at build. Behind a proxy that changes `Host`, an action knows its shop by this alone.
      allowedOrigins: PUBLIC_URL ? [new URL(PUBLIC_URL).host] : [],
    },
  },
};
