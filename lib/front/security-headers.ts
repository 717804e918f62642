import 'server-only';
import { INERT_POLICY } from './policy';

/** Header names and values in turn, as `writeHead` takes them. */
export type RawHeaders = readonly string[];

type Site = { parents: readonly string[]; isHttps: boolean };

const PERMISSIONS = [
  'clipboard-write=(self)',
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb'].map((name) => `${name}=()`),
].join(', ');

/** The pages of an order tell no other site and no search engine that they were visited. */
const PRIVATE_PAGE = /^\/[^/]+\/(checkout|order)$/;
/** What a host page loads from us. */
const EMBEDDED_FILE = /^\/embed\//;

export type SecurityHeaders = {
  document: (path: string) => RawHeaders;
  file: (path: string) => RawHeaders;
  /** Answers of routes and actions, payloads, refusals. */
  other: RawHeaders;
};

/** What keeps an answer from being misused; a document adds its own policy. Built once per start. */
export function securityHeaders({ parents, isHttps }: Site): SecurityHeaders {
  const transport = isHttps ? ['strict-transport-security', 'max-age=31536000'] : [];
  const common = ['x-content-type-options', 'nosniff', ...transport];
  const framed = parents.length > 0;

  const document = (referrer: string): RawHeaders => [
    ...common,
    ...['referrer-policy', referrer],
    ...['permissions-policy', PERMISSIONS],
    ...['cross-origin-opener-policy', 'same-origin-allow-popups'],
    ...['cross-origin-resource-policy', framed ? 'cross-origin' : 'same-origin'],
    ...(framed ? [] : ['x-frame-options', 'DENY']),
  ];
  const open = document('strict-origin-when-cross-origin');
  const closed = [...document('same-origin'), 'x-robots-tag', 'noindex'];
  const inert = [...common, 'content-security-policy', INERT_POLICY];
  const own: RawHeaders = [...inert, 'cross-origin-resource-policy', 'same-origin'];
  const shared: RawHeaders = [
    ...inert,
    ...['cross-origin-resource-policy', 'cross-origin'],
    ...['access-control-allow-origin', '*'],
  ];

  return {
    document: (path) => (PRIVATE_PAGE.test(path) ? closed : open),
    file: (path) => (EMBEDDED_FILE.test(path) ? shared : own),
    other: [...own, 'referrer-policy', 'same-origin'],
  };
}
