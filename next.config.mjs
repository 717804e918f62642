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
