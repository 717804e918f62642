import 'server-only';
import { z } from 'zod';

const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));
const web = z.url({ protocol: /^https?$/, error: 'must be an http or https address', abort: true });

/** An address that ends with its host: a path would be dropped without a word. */
const origin = web.refine(isOrigin, 'must be an address without a path, such as https://shop.example');

function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { href, origin, host } = new URL(address);
  return href === `${origin}/` && /^[\w.:[\]-]+$/.test(host);
}

function whole(least: number, most?: number) {
  const error =
    most === undefined
      ? `must be a whole number, ${least} or more`
      : `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).refine((value) => {
    return Number.isSafeInteger(value) && value >= least && value <= (most ?? value);
  }, error);
}
const count = whole(1);

const oneOf = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, { error: `must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` });

/** `30` or `30,lightning=15`: for every network, and for those that are named. */
const minutes = z
  .string()
  .regex(/^[1-9]\d{0,3}(,[a-z]+=[1-9]\d{0,3})*$/, 'must be minutes, such as 30 or 30,lightning=15')
  .transform((text) => {
    const [usual = '', ...others] = text.split(',');
    const named = others
      .map((part) => part.split('='))
      .map(([name = '', value = '']) => [name, Number.parseInt(value, 10)] as const);
    return { usual: Number.parseInt(usual, 10), of: new Map<string, number>(named) };
  });

const schema = z.object({
  NODE_ENV: oneOf('development', 'production', 'test').default('production'),
  CRYPTOREFILLS_API_URL: web,
  CRYPTOREFILLS_PARTNER_ID: z.string().min(1),
  PUBLIC_URL: origin.default('http://localhost:3000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address of this machine to listen on, such as 0.0.0.0 for all of them')
    .default('0.0.0.0'),
  PORT: whole(0, 65_535).default(3000),
  STOREFRONT: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/, 'must be the id of a storefront: small letters, digits and dashes')
    .default('giftframe'),
  STOREFRONTS_DIR: z.string().optional(),
  IMAGE_ORIGINS: list.pipe(z.array(origin)).default(['https://cdn.cryptorefills.com']),
  TRUSTED_HOPS: whole(0, 10).default(0),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[\w-]+$/, 'must be the name of a header, such as CF-IPCountry')
    .transform((name) => name.toLowerCase())
    .optional(),
  UPSTREAM_CATALOG_IP: z.union([z.ipv4(), z.ipv6()], { error: 'must be an IP address' }).default('127.0.0.1'),
  UPSTREAM_CALLS_PERCENT: whole(0, 100).default(80),
  DATABASE_URL: z.string().startsWith('file:', 'must be file: and a path').default('file:.data/giftframe.db'),
  PAYMENT_WINDOW_MINUTES: minutes.default({ usual: 30, of: new Map() }),
  ORDER_ACCESS_DAYS: count.default(90),
  ORDER_RETENTION_DAYS: count.default(400),
  ORDERS_PER_ADDRESS: count.default(6),
  OPEN_ORDERS_PER_ADDRESS: count.default(3),
  ORDERS_IN_ALL: count.default(24),
  GALLERY: oneOf('on', 'off').default('off'),
  PSEUDO_LOCALES: oneOf('on', 'off').default('off'),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
});

const settings = schema.refine((one) => one.ORDER_RETENTION_DAYS > one.ORDER_ACCESS_DAYS, {
  path: ['ORDER_RETENTION_DAYS'],
  error: 'must be more than ORDER_ACCESS_DAYS, or orders are deleted while they may still be opened',
});

export type Env = z.output<typeof schema>;

let cached: Env | undefined;

/** The only reader of `process.env`. Lazy, so that a build needs no settings; the front calls it at start. */
export const env = (): Env => (cached ??= settingsOf(process.env));

/**
 * The settings in `variables`; what is empty counts as not given, but for `HOST`: it would open the shop to every network.
 * Throws words that name each wrong one.
 */
export function settingsOf(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => value !== '' || name === 'HOST'),
  );
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path: [name], code, message }) =>
    given[String(name)] === undefined && code !== 'custom'
      ? `${String(name)} is missing`
      : `${String(name)}: ${message}`,
  );
  throw new Error(
    `Giftframe cannot start. Set in the environment (see .env.example):\n  ${reasons.join('\n  ')}`,
  );
}

const LOOPBACK = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** True where money cannot be real: the upstream is on this machine or spoken to without TLS. */
export function isTestUpstream(): boolean {
  const { protocol, hostname } = new URL(env().CRYPTOREFILLS_API_URL);
  return protocol !== 'https:' || LOOPBACK.test(hostname);
}
