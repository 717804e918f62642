import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { startSandbox } from '../sandbox/start';
import { speakTo, type World } from '../unit/sandbox/support';
import { differences, type Rules } from './shape';

const given = process.env.CONFORMANCE_URL?.replace(/\/$/, '') ?? '';

/** Somebody else's upstream is read only: nothing is created, no door is opened. */
export const readOnly = given !== '' && !/^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/.test(given);

/** `CONFORMANCE_URL`, else a sandbox of this worker that moves only when told. */
export const test = base.extend<object, { address: string; world: World }>({
  address: [given, { scope: 'worker', option: true }],
  world: [
    async ({ address }, use) => {
      const own = address === '' ? await startSandbox({ port: 0, stepMs: 'manual' }) : undefined;
      await use(speakTo(own?.url ?? address));
      await own?.close();
    },
    { scope: 'worker' },
  ],
});

const folder = new URL('../fixtures/wire/', import.meta.url);
export const fixtureText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
export const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(fixtureText(`${name}.json`)) as Record<string, unknown>;

const RULES: Rules = {
  optional: [
    'min',
    'max',
    'additional_categories',
    'chain_id',
    'smart_contract',
    'smart_contract_engine',
    'coin_amount',
    'original_coin_amount',
    'face_value',
  ],
  extra: [
    'moreDetails',
    'coupon_code',
    'loyalty_summary',
    'nft_codes',
    'timestamp_of_request',
    'is_payment_processor_external',
    'payment_fee',
    'points',
    'summary',
  ],
  types: { payment_value: ['string', 'number', 'null'] },
  tolerant: readOnly,
};

/** Expects an answer to have the keys and types of an example. */
export function expectLike(answer: unknown, name: string): void {
  expect(differences(answer, [fixture(name)], RULES), name).toEqual([]);
}
