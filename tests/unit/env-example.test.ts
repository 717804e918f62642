import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from '@playwright/test';
import { settingsOf } from '@/lib/env';

const example = parseEnv(readFileSync('.env.example', 'utf8'));

test('the example names every setting, and starts a store as it stands', () => {
  const settings = settingsOf(example);
  const documented = new Set(Object.keys(example));
  expect(Object.keys(settings).filter((name) => name !== 'NODE_ENV' && !documented.has(name))).toEqual([]);
  expect(settings.CRYPTOREFILLS_API_URL).toBe('http://127.0.0.1:4010');
});

test('every setting that is wrong is named, and an empty one counts as missing', () => {
  const read = () => settingsOf({ ...example, PORT: '70000', CRYPTOREFILLS_PARTNER_ID: '' });
  expect(read).toThrow(/PORT: .+/);
  expect(read).toThrow('CRYPTOREFILLS_PARTNER_ID is missing');
});

const WRONG: readonly [string, Record<string, string>][] = [
  ['PORT: must be a whole number from 0 to 65535', { PORT: 'abc' }],
  ['ORDERS_IN_ALL: must be a whole number, 1 or more', { ORDERS_IN_ALL: '0' }],
  ['ORDER_ACCESS_DAYS: must be a whole number, 1 or more', { ORDER_ACCESS_DAYS: '1.5' }],
  ['UPSTREAM_CALLS_PERCENT: must be a whole number from 0 to 100', { UPSTREAM_CALLS_PERCENT: '101' }],
  ['HOST: must be an address of this machine to listen on', { HOST: '' }],
  ['PUBLIC_URL: must be an address without a path', { PUBLIC_URL: 'http://localhost:5074/shop' }],
  ['PUBLIC_URL: must be an http or https address', { PUBLIC_URL: 'shop.example' }],
  ['IMAGE_ORIGINS: must be an address without a path', { IMAGE_ORIGINS: 'https://a.b https://a.b/c' }],
  ['IMAGE_ORIGINS: must be an address without a path', { IMAGE_ORIGINS: 'http://a;b' }],
  ['CRYPTOREFILLS_API_URL is missing', { CRYPTOREFILLS_API_URL: '' }],
  ['UPSTREAM_CATALOG_IP: must be an IP address', { UPSTREAM_CATALOG_IP: 'localhost' }],
  ['GALLERY: must be on or off', { GALLERY: 'yes' }],
  ['LOG_LEVEL: must be debug, info, warn, error or silent', { LOG_LEVEL: 'loud' }],
  ['DATABASE_URL: must be file: and a path', { DATABASE_URL: 'postgres://a' }],
  [
    'ORDER_RETENTION_DAYS: must be more than ORDER_ACCESS_DAYS',
    { ORDER_ACCESS_DAYS: '90', ORDER_RETENTION_DAYS: '10' },
  ],
];

for (const [words, settings] of WRONG) {
  test(`${JSON.stringify(settings)} stops the start with a sentence`, () => {
    expect(() => settingsOf({ ...example, ...settings })).toThrow(words);
  });
}

test('a retention that is missing is not missed where the access is too long for the default', () => {
  const { ORDER_RETENTION_DAYS: _, ...others } = example;
  expect(() => settingsOf({ ...others, ORDER_ACCESS_DAYS: '500' })).toThrow(
    'ORDER_RETENTION_DAYS: must be more than ORDER_ACCESS_DAYS',
  );
});
