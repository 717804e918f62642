import { expect, test } from '@playwright/test';
import '@/tests/support/settings';
import type { Answer } from '@/lib/front/answer';
import { securityHeaders } from '@/lib/front/security-headers';
import { NoAnswer } from '@/lib/front/shelf';
import { createStandIns } from '@/lib/front/stand-ins';

const security = securityHeaders({ parents: [], isHttps: false });

/** Stand-ins over documents that say which path they are of; `gone` are not there. */
const standInsWithout = (...gone: string[]) =>
  createStandIns(
    {
      get: async (path) => {
        if (gone.includes(path)) throw new NoAnswer(404);
        return { path } as unknown as Answer;
      },
    },
    security,
    (slug) => slug === 'steam' || slug === 'a b',
  );

test('a brand that is sold elsewhere has a page that says where', async () => {
  const standIn = await standInsWithout();
  expect(await standIn('missing', 'de-AT', 'steam')).toEqual({ path: '/de-AT/elsewhere/steam' });
  expect(await standIn('missing', 'de-AT', 'a b')).toEqual({ path: '/de-AT/elsewhere/a%20b' });
  expect(await standIn('missing', 'de-AT', 'nothing')).toEqual({ path: '/de-AT/missing' });
  expect(await standIn('missing', 'de-AT')).toEqual({ path: '/de-AT/missing' });
  expect(await standIn('unavailable', 'de-AT', 'steam')).toEqual({ path: '/de-AT/unavailable' });
});

test('where that page cannot be made the ordinary one stands in, and a line of words for that', async () => {
  const standIn = await standInsWithout('/de-AT/elsewhere/steam', '/en-US/missing');
  expect(await standIn('missing', 'de-AT', 'steam')).toEqual({ path: '/de-AT/missing' });
  expect(await standIn('missing', 'en-US')).toMatchObject({ status: 404 });
});
