// Next as it comes, but for three settings: where the packages are, no second check of types that the project checks,
// and pages kept in memory alone, as the store keeps them.
/** @type {import('next').NextConfig} */
export default {
  turbopack: { root: process.cwd() },
  typescript: { ignoreBuildErrors: true },
  experimental: { isrFlushToDisk: false },
};
