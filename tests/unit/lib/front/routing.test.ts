import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { matcherOf } from '@/lib/front/routes';
import { type AddressSpace, type Destination, destinationOf } from '@/lib/front/routing';

const SPACE: AddressSpace = {
  defaultLocale: 'en-US',
  firstLocale: {
    of: (headers) => (headers['accept-language'] ? 'de-AT' : 'en-US'),
    inLanguage: (named) => (named === 'de' ? 'de-AT' : undefined),
    vary: 'accept-language',
  },
  locales: new Map([
    ['en-us', 'en-US'],
    ['de-at', 'de-AT'],
  ]),
  files: new Set(['/favicon.svg', '/_next/static/chunks/a.js']),
  match: matcherOf({
    '/[locale]/page': '/[locale]',
    '/[locale]/brands/page': '/[locale]/brands',
    '/[locale]/brands/[slug]/page': '/[locale]/brands/[slug]',
    '/[locale]/elsewhere/[slug]/page': '/[locale]/elsewhere/[slug]',
    '/[locale]/legal/[topic]/page': '/[locale]/legal/[topic]',
    '/[locale]/kinds/[kind]/page': '/[locale]/kinds/[kind]',
    '/api/health/route': '/api/health',
    '/api/search/[locale]/route': '/api/search/[locale]',
    '/api/orders/[orderId]/subscribe/route': '/api/orders/[orderId]/subscribe',
  }),
  actions: new Set(['40ab']),
};

const go = (url: string, method = 'GET', headers: IncomingHttpHeaders = {}) =>
  destinationOf({ method, url, headers }, SPACE);
const missing = (locale: string): Destination => ({ to: 'missing', locale });
const refusal = (status: 400 | 404 | 405 | 409 | 414): Destination => ({ to: 'refusal', status });
const redirect = (status: 307 | 308, location: string): Destination => ({ to: 'redirect', status, location });
const first = (location: string): Destination => ({
  to: 'redirect',
  status: 307,
  location,
  vary: 'accept-language',
});

const READS: [url: string, destination: Destination][] = [
  ['/en-US', { to: 'document', path: '/en-US', locale: 'en-US' }],
  ['/en-US?q=steam', { to: 'document', path: '/en-US', locale: 'en-US' }],
  ['/de-AT/brands', { to: 'document', path: '/de-AT/brands', locale: 'de-AT' }],
  [
    '/en-US/brands/amazon',
    { to: 'document', path: '/en-US/brands/amazon', locale: 'en-US', brand: 'amazon' },
  ],
  ['/en-US/brands/a%20b', { to: 'document', path: '/en-US/brands/a%20b', locale: 'en-US', brand: 'a b' }],
  ['/en-US/kinds/esims', { to: 'document', path: '/en-US/kinds/esims', locale: 'en-US' }],
  ['/en-US/kinds/esim', missing('en-US')],
  ['/en-US/legal/terms', { to: 'document', path: '/en-US/legal/terms', locale: 'en-US' }],
  ['/favicon.svg', { to: 'file', path: '/favicon.svg' }],
  ['/favicon.svg?v=2', { to: 'file', path: '/favicon.svg' }],
  ['/_next/static/chunks/a.js', { to: 'file', path: '/_next/static/chunks/a.js' }],
  ['/api/health', { to: 'handler' }],
  ['/', first('/en-US')],
  ['/?gf=1', first('/en-US?gf=1')],
  ['/de', first('/de-AT')],
  ['/DE/brands/amazon?x=1', first('/de-AT/brands/amazon?x=1')],
  ['/fr', missing('en-US')],
  ['/de/nope', missing('en-US')],
  ['/en-us/brands', redirect(308, '/en-US/brands')],
  ['/EN-US?x=1', redirect(308, '/en-US?x=1')],
  ['/en-US/', redirect(308, '/en-US')],
  ['/en-US/brands/?x=1', redirect(308, '/en-US/brands?x=1')],
  ['//evil.example', redirect(308, '/evil.example')],
  ['///', redirect(308, '/')],
  ['/en-US?q=a&_rsc=abc', redirect(307, '/en-US?q=a')],
  ['/en-US?_rsc', redirect(307, '/en-US')],
  ['/xx-XX', missing('en-US')],
  ['/de-AT/nope', missing('de-AT')],
  ['/de-at/nope', missing('de-AT')],
  ['/de-AT/brands/a/b', missing('de-AT')],
  ['/de-AT/elsewhere/amazon', missing('de-AT')],
  ['/.env', missing('en-US')],
  ['/.well-known/security.txt', missing('en-US')],
  ['/en-US/../api/health', missing('en-US')],
  ['/en-US/%2e%2e/x', missing('en-US')],
  ['/en-US/brands/a%2Fb', missing('en-US')],
  ['/en-US/brands/%61mazon', missing('en-US')],
  ['/en-US/legal/%74erms', missing('en-US')],
  ['/de-AT/legal/cookies', missing('de-AT')],
  ['/en-US/brands/%ff', missing('en-US')],
  ['/en-US/brands/%', missing('en-US')],
  ['/en-US/brands/a%00', missing('en-US')],
  ['/\\evil.example', missing('en-US')],
  ['/en-US/brands/\u00e9', missing('en-US')],
  ['/api/none', refusal(404)],
  ['/_next/image?url=http://169.254.169.254', refusal(404)],
  ['/_next/static/chunks/none.js', refusal(404)],
  ['/_next/data/x/en-US.json', refusal(404)],
  ['http://169.254.169.254/', refusal(400)],
  ['*', refusal(400)],
  [`/en-US?${'a'.repeat(5_000)}`, refusal(414)],
];

for (const [url, destination] of READS) {
  test(`GET ${url.slice(0, 60)} goes to ${JSON.stringify(destination)}`, () => {
    expect(go(url)).toEqual(destination);
    expect(go(url, 'HEAD')).toEqual(destination);
  });
}

const WRITES: [url: string, headers: IncomingHttpHeaders, destination: Destination][] = [
  ['/en-US', { 'next-action': '40ab' }, { to: 'handler' }],
  ['/en-US', { 'next-action': '40ff' }, refusal(409)],
  ['/en-US', {}, refusal(405)],
  ['/', {}, refusal(405)],
  ['/favicon.svg', {}, refusal(405)],
  ['/xx-XX', { 'next-action': '40ab' }, refusal(404)],
  ['/en-us', { 'next-action': '40ab' }, { to: 'handler' }],
  ['/api/health', {}, { to: 'handler' }],
  ['/en-US/', { 'next-action': '40ab' }, refusal(404)],
];

for (const [url, headers, destination] of WRITES) {
  test(`POST ${url} with ${JSON.stringify(headers)} goes to ${JSON.stringify(destination)}`, () => {
    expect(go(url, 'POST', headers)).toEqual(destination);
  });
}

test('the stream of an order is answered by the front, and by Next to whoever only asks about it', () => {
  expect(go('/api/orders/a1/subscribe')).toEqual({ to: 'stream', orderId: 'a1' });
  expect(go('/api/orders/a1/subscribe?since=2')).toEqual({ to: 'stream', orderId: 'a1' });
  expect(go('/api/orders/a1/subscribe', 'HEAD')).toEqual({ to: 'handler' });
  expect(go('/api/orders/a1/subscribe', 'POST')).toEqual({ to: 'handler' });
});

test('the search index of a market of the shop is kept like a file', () => {
  expect(go('/api/search/de-AT')).toEqual({ to: 'file', path: '/api/search/de-AT' });
  expect(go('/api/search/de-AT', 'HEAD')).toEqual({ to: 'file', path: '/api/search/de-AT' });
  for (const url of ['/api/search/de-at', '/api/search/xx-XX', '/api/search/de-AT?x=1'])
    expect(go(url), url).toEqual({ to: 'handler' });
  expect(go('/api/search/de-AT', 'POST')).toEqual({ to: 'handler' });
});

test('who names no market begins where the request hints at', () => {
  expect(go('/', 'HEAD', { 'accept-language': 'de-AT' })).toEqual(first('/de-AT'));
  expect(go('/en-US', 'GET', { 'accept-language': 'de-AT' })).toMatchObject({ to: 'document' });
});

test('what the router asks for is a payload, never a document', () => {
  const rsc = { rsc: '1' };
  expect(go('/en-US?_rsc=abc', 'GET', rsc)).toEqual({ to: 'payload', path: '/en-US', locale: 'en-US' });
  expect(go('/en-US/brands/amazon?_rsc=abc', 'GET', rsc)).toMatchObject({ to: 'payload', brand: 'amazon' });
  expect(go('/xx-XX?_rsc=abc', 'GET', rsc)).toEqual(refusal(404));
});

test('a picture that is not there is not answered with a page', () => {
  expect(go('/nope.png', 'GET', { 'sec-fetch-dest': 'image' })).toEqual(refusal(404));
  expect(go('/nope', 'GET', { 'sec-fetch-dest': 'iframe' })).toEqual(missing('en-US'));
});

test('no address leads out of the shop or to a page it does not have', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const destination = go(`/${path}?${query}`);
      if (destination.to === 'redirect') expect(destination.location).toMatch(/^\/(?![/\\])/);
      if (destination.to === 'document') expect(destination.path).toMatch(/^\/(en-US|de-AT)(\/|$)/);
    }),
  );
});
