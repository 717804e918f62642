import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';
import { isLegalTopic, kindOfPage } from '@/lib/storefronts';
import type { FirstLocale } from './first-locale';
import type { MatchRoute } from './routes';

/** The shop as addresses see it. `locales` maps lower-case tags to the exact ones. */
export type AddressSpace = {
  defaultLocale: string;
  firstLocale: FirstLocale;
  locales: ReadonlyMap<string, string>;
  files: ReadonlySet<string>;
  match: MatchRoute;
  /** The ids of the server actions of this build. */
  actions: ReadonlySet<string>;
};

export type Destination =
  /** `brand` is the slug whose page this is. */
  | { to: 'document' | 'payload'; path: string; locale: string; brand?: string }
  /** Of the build, or made by a route for everybody: Next would send it as it is, the front compresses and keeps it. */
  | { to: 'file'; path: string }
  /** A route handler or a server action: Next answers it directly. */
  | { to: 'handler' }
  /** The stream of an order, which its route handler answers outside of Next. */
  | { to: 'stream'; orderId: string }
  | { to: 'missing'; locale: string }
  /** `vary` names the headers that decided. */
  | { to: 'redirect'; status: 307 | 308; location: string; vary?: string }
  | { to: 'refusal'; status: 400 | 404 | 405 | 409 | 414 };

type Asked = { method: string; url: string; headers: IncomingHttpHeaders };

/** The router marks its own requests with it; a document has one address only. */
const RSC_PARAMETER = /[?&]_rsc(?=[=&]|$)/;
const BRAND_PAGE = '/[locale]/brands/[slug]';
/** Stands in for a brand’s page: it is made when that one is asked for, and never by its own address. */
const ELSEWHERE_PAGE = '/[locale]/elsewhere/[slug]';
const ORDER_STREAM = '/api/orders/[orderId]/subscribe';
const INDEX = /^\/api\/(?:search|brands)\/\[locale\]$/;
const LONGEST_URL = 4_096;
/** What no address of ours contains: escapes that hide a slash, a dot or a control character, and plain bytes that must be escaped. */
const DECEITFUL = /[^!-~]|[\\<>"^`{|}]|%(?:[01][0-9a-f]|2[ef]|5c|7f)|%(?![0-9a-f]{2})|\/\.{1,2}(?:\/|$)/i;

/** Where a request goes. Pure: the whole rule of addresses is here. */
export function destinationOf({ method, url, headers }: Asked, space: AddressSpace): Destination {
  if (url.length > LONGEST_URL) return { to: 'refusal', status: 414 };
  if (!url.startsWith('/')) return { to: 'refusal', status: 400 };

  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const query = cut < 0 ? '' : url.slice(cut);
  const isRead = method === 'GET' || method === 'HEAD';
  const missing: Destination =
    isRead && wantsPage(path, headers)
      ? { to: 'missing', locale: localeOf(path, space) }
      : { to: 'refusal', status: 404 };

  if (DECEITFUL.test(path)) return missing;
  if (/\/\/|.\/$/.test(path)) {
    const location = (path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1') || '/') + query;
    return isRead ? { to: 'redirect', status: 308, location } : missing;
  }
  if (path === '/' || space.files.has(path)) {
    if (!isRead) return { to: 'refusal', status: 405 };
    if (path !== '/') return { to: 'file', path };
    const { of, vary } = space.firstLocale;
    return { to: 'redirect', status: 307, location: `/${of(headers)}${query}`, vary };
  }

  const route = space.match(path);
  if (route === undefined || route.pattern === ELSEWHERE_PAGE) return missing;
  const { locale: given = '', slug, topic, kind, orderId } = route.params;
  if (route.kind === 'handler') {
    const isIndex = INDEX.test(route.pattern) && space.locales.get(given.toLowerCase()) === given;
    if (isIndex && isRead && query === '') return { to: 'file', path };
    const isStream = method === 'GET' && route.pattern === ORDER_STREAM && orderId !== undefined;
    return isStream ? { to: 'stream', orderId } : { to: 'handler' };
  }

  const locale = space.locales.get(given.toLowerCase());
  if (locale === undefined) {
    const { inLanguage, vary } = space.firstLocale;
    const first = isRead ? inLanguage(given.toLowerCase(), headers) : undefined;
    if (first === undefined) return missing;
    return {
      to: 'redirect',
      status: 307,
      location: `/${first}${path.slice(given.length + 1)}${query}`,
      vary,
    };
  }
  if (locale !== given && isRead) {
    return { to: 'redirect', status: 308, location: `/${locale}${path.slice(given.length + 1)}${query}` };
  }
  if (!isRead) return destinationOfAction(headers['next-action'], space);

  if (!Object.values(route.params).every(isCanonical)) return missing;
  if (topic !== undefined && !isLegalTopic(topic)) return missing;
  if (kind !== undefined && kindOfPage(kind) === undefined) return missing;

  const isPayload = headers.rsc !== undefined;
  if (!isPayload && RSC_PARAMETER.test(query)) {
    return { to: 'redirect', status: 307, location: path + withoutRsc(query) };
  }
  const page = { to: isPayload ? ('payload' as const) : ('document' as const), path, locale };
  return slug !== undefined && route.pattern === BRAND_PAGE
    ? { ...page, brand: decodeURIComponent(slug) }
    : page;
}

/** A page takes actions and nothing else: a form without scripts would be answered with a page without a policy. */
function destinationOfAction(id: string | string[] | undefined, { actions }: AddressSpace): Destination {
  if (id === undefined) return { to: 'refusal', status: 405 };
  return actions.has(String(id)) ? { to: 'handler' } : { to: 'refusal', status: 409 };
}

/** Only a person who follows a link gets a page about what is not there; a program gets a line. */
function wantsPage(path: string, headers: IncomingHttpHeaders): boolean {
  if (headers.rsc !== undefined || /^\/(api|_next)(\/|$)/.test(path)) return false;
  const shownAs = headers['sec-fetch-dest'];
  return shownAs === undefined || /^(document|iframe|frame)$/.test(String(shownAs));
}

/** Escaped as we escape it, so that a page has one address. */
function isCanonical(segment: string): boolean {
  try {
    return encodeURIComponent(decodeURIComponent(segment)) === segment;
  } catch {
    return false;
  }
}

function localeOf(path: string, { locales, defaultLocale }: AddressSpace): string {
  return locales.get((path.split('/')[1] ?? '').toLowerCase()) ?? defaultLocale;
}

function withoutRsc(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => !/^_rsc(=|$)/.test(part));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
