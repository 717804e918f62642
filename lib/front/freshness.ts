import 'server-only';

/** A page Next is renewing right now is asked for again after this long, in milliseconds. */
const SOON = 2_000;
/** A build may replace any page, so nothing is taken for fresh longer than this, in milliseconds. */
const LONGEST = 300_000;

/** How long what Next answered stays fresh, in milliseconds; 0 when it is not meant to be shared. */
export function freshFor(headers: Record<string, string>): number {
  const control = headers['cache-control'] ?? '';
  if (/no-store|private/.test(control)) return 0;
  const seconds = /s-maxage=(\d+)/.exec(control)?.[1];
  if (seconds === undefined) return 0;
  const longest = headers['x-nextjs-cache'] === 'STALE' ? SOON : LONGEST;
  return Math.min(Number(seconds) * 1_000, longest);
}

/** What browsers and shared caches may do with it: a browser asks every time, and mostly hears 304. */
export function cacheControl(milliseconds: number): string {
  if (milliseconds === 0) return 'private, no-store';
  const seconds = Math.ceil(milliseconds / 1_000);
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=60, stale-if-error=86400`;
}
