import 'server-only';
import { log } from '@/lib/log';
import { type Answer, finish } from './answer';
import { INERT_POLICY } from './policy';
import type { SecurityHeaders } from './security-headers';
import type { Shelf } from './shelf';

/** The page shown in place of one that is not there, or not now. A brand that is sold elsewhere has one of its own. */
export type StandIn = (kind: 'missing' | 'unavailable', locale: string, brand?: string) => Promise<Answer>;

/** The two pages are ordinary ones, kept like the others. Should even they fail, a few bytes of our own say it. */
export async function createStandIns(
  documents: Pick<Shelf<void>, 'get'>,
  security: SecurityHeaders,
  isSoldElsewhere: (slug: string) => boolean,
): Promise<StandIn> {
  const lastResorts = {
    missing: await lastResort(404, 'This page does not exist.', [], security),
    unavailable: await lastResort(
      503,
      'The store cannot be reached. Please try again in a moment.',
      ['retry-after', '10'],
      security,
    ),
  };
  return async (kind, locale, brand) => {
    const paths = [`/${locale}/${kind}`];
    if (kind === 'missing' && brand !== undefined && isSoldElsewhere(brand))
      paths.unshift(`/${locale}/elsewhere/${encodeURIComponent(brand)}`);
    for (const path of paths) {
      try {
        return await documents.get(path);
      } catch (error) {
        log('error', 'front.stand_in_failed', { url: path, error });
      }
    }
    return lastResorts[kind];
  };
}

function lastResort(
  status: number,
  words: string,
  extra: string[],
  security: SecurityHeaders,
): Promise<Answer> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><p>${words}</p></html>\n`;
  return finish({
    status,
    body: Buffer.from(html),
    type: 'text/html; charset=utf-8',
    headers: [
      'content-security-policy',
      INERT_POLICY,
      'cache-control',
      'no-store',
      ...extra,
      ...security.document('/'),
    ],
    madeAt: 0,
    freshFor: 0,
  });
}
