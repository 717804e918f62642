import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { wireFeed } from '@/lib/upstream/wire/brand';
import { wirePaymentVias } from '@/lib/upstream/wire/payment';
import { wirePrice, wireProducts } from '@/lib/upstream/wire/product';
import { wireValidation } from '@/lib/upstream/wire/validation';
import { differences } from '../support/shape';
import { oddWaysToPay } from '../support/ways-to-pay';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    url: { type: 'string', default: process.env.CRYPTOREFILLS_API_URL ?? 'https://api.cryptorefills.com' },
    partner: { type: 'string', default: process.env.CRYPTOREFILLS_PARTNER_ID ?? '' },
    ip: { type: 'string', default: process.env.UPSTREAM_CATALOG_IP ?? '127.0.0.1' },
    country: { type: 'string', default: 'US' },
    family: { type: 'string', default: 'Airbnb' },
    value: { type: 'string', default: '100' },
    email: { type: 'string' },
  },
});
const say = (line = '') => process.stdout.write(`${line}\n`);
const { country, family, email } = values;

type Check = { name: string; path: string; schema: z.ZodType; example: string; body?: unknown };

const order = {
  email,
  user: { email, has_accepted_newsletter: false },
  payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' },
  deliveries: [
    {
      brand_name: family,
      country_code: country,
      denomination: 'range',
      product_value: Number.parseInt(values.value, 10),
      beneficiary_account: email,
    },
  ],
  lang: 'en',
};
const query = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();

const checks: Check[] = [
  { name: 'payment methods', path: '/v3/payment_vias', schema: wirePaymentVias, example: 'payment_vias' },
  {
    name: 'brands',
    path: `/v2/brands?${query({ country_code: country })}`,
    schema: wireFeed,
    example: 'brands_US',
  },
  {
    name: 'homepage',
    path: `/v2/homepage?${query({ country_code: country })}`,
    schema: wireFeed,
    example: 'homepage_US',
  },
  {
    name: `products of ${family}`,
    path: `/v5/products/country/${country}?${query({ family_name: family, coin: 'USDC', lang: 'en' })}`,
    schema: wireProducts,
    example: 'products_US_airbnb_range',
  },
  {
    name: `price of ${family} ${values.value}`,
    path: `/v4/products/price?${query({ brand_name: family, country_code: country, face_value: values.value, coin: 'USDC' })}`,
    schema: wirePrice,
    example: 'price_range',
  },
  ...(email
    ? [
        {
          name: 'validation',
          path: '/v5/orders/validations',
          schema: wireValidation,
          example: 'validation_ok',
          body: order,
        },
      ]
    : []),
];

let failures = 0;
say(`Reading ${values.url}. Nothing is ordered.\n`);
for (const { name, path, schema, example, body } of checks) {
  const began = performance.now();
  const answer = await fetch(new URL(path, values.url), {
    method: body ? 'POST' : 'GET',
    body: body ? JSON.stringify(body) : null,
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
    headers: {
      'content-type': 'application/json',
      'x-cr-application': values.partner,
      'x-cr-version': 'check',
      'x-forwarded-for': values.ip,
    },
  }).catch((error: Error) => error);
  const took = `${Math.round(performance.now() - began)} ms`;

  if (answer instanceof Error) {
    failures += 1;
    say(`✗ ${name}: no answer (${causeOf(answer)}) after ${took}`);
    continue;
  }
  const seen: unknown = await answer.json().catch(() => undefined);
  const parsed = schema.safeParse(seen);
  const isGood = answer.ok && parsed.success;
  if (!isGood) failures += 1;
  say(
    `${isGood ? '✓' : '✗'} ${name}: ${answer.status} in ${took}${parsed.success ? '' : `, unreadable at ${parsed.error.issues[0]?.path.join('.')}`}`,
  );

  const known: unknown = JSON.parse(readFileSync(`tests/fixtures/wire/${example}.json`, 'utf8'));
  for (const { path: where, what, seen: type } of differences(known, seen))
    say(`    ${what.padEnd(8)} ${where} ${type}`);
  if (schema === wirePaymentVias && parsed.success) {
    for (const line of oddWaysToPay(wirePaymentVias.parse(seen))) say(`    ${line}`);
  }
}
if (!email) say('\nNo validation was tried: pass -- --email with an address of your own.');
say(failures ? `\n${failures} of ${checks.length} failed.` : '\nAll readable.');
process.exitCode = failures ? 1 : 0;

/** Node hides why a request failed one level down. */
function causeOf({ name, cause }: Error): string {
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : name;
}
