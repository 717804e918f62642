import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from '@playwright/test';
import { env } from '@/lib/env';

const example = parseEnv(readFileSync('.env.example', 'utf8'));

test('the example names every setting, and starts a store as it stands', () => {
  const before = { ...process.env };
  Object.assign(process.env, example);
  try {
    const settings = env();
    const documented = new Set(Object.keys(example));
    expect(Object.keys(settings).filter((name) => name !== 'NODE_ENV' && !documented.has(name))).toEqual([]);
    expect(settings.CRYPTOREFILLS_API_URL).toBe('http://127.0.0.1:4010');
  } finally {
    process.env = before;
  }
});
