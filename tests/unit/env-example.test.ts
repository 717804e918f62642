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
