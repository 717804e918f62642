import { expect, test } from '@playwright/test';
import { problemCodeOf, wireProblemsOf } from '@/lib/upstream/problems';
import { example } from './local-upstream';

const codes = (body: unknown): string[] => wireProblemsOf(body).map(({ code }) => code);

test('every entry of a list of problems is one, with its details', () => {
  expect(codes(example('validation_problems'))).toEqual([
    'INVALID_BENEFICIARY_ACCOUNT',
    'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED',
    'COUPON_EXPIRED',
  ]);
  expect(wireProblemsOf(example('validation_problem_min_amount'))).toEqual([
    {
      code: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
      details: expect.objectContaining({ minimumAmountCoin: '0.57' }),
    },
  ]);
});

test('a refusal at the top is one problem', () => {
  expect(wireProblemsOf(example('error_suspended_coin'))).toEqual([
    { code: 'SUSPENDED_COIN', details: expect.anything() },
  ]);
  expect(wireProblemsOf(example('error_bad_request'))).toEqual([{ code: 'BAD_REQUEST', details: null }]);
});

test('gateways are heard too', () => {
  expect(codes({ error_code: 'KYC_MISSING', message: 'Please verify' })).toEqual(['KYC_MISSING']);
  expect(codes({ error: 'forbidden' })).toEqual(['forbidden']);
});

test('a sentence is not a code and is not kept', () => {
  expect(wireProblemsOf({ message: 'relation "orders" does not exist' })).toEqual([
    { code: 'UNREADABLE', details: null },
  ]);
  expect(codes({ problems: [{ problem: '<b>no</b>' }, 7, null, 'OUT_OF_STOCK'] })).toEqual([
    'UNREADABLE',
    'UNREADABLE',
    'UNREADABLE',
    'OUT_OF_STOCK',
  ]);
});

test('a body that complains of nothing has no problems', () => {
  for (const body of [
    example('validation_ok'),
    { problems: null },
    { problems: [] },
    {},
    [],
    null,
    'text',
    7,
  ]) {
    expect(wireProblemsOf(body)).toEqual([]);
  }
});

test('a code outside our list has no counterpart', () => {
  expect(problemCodeOf({ code: 'OUT_OF_STOCK', details: null })).toBe('OUT_OF_STOCK');
  expect(problemCodeOf({ code: 'FLIGHT_GONE', details: null })).toBeUndefined();
  expect(problemCodeOf({ code: 'constructor', details: null })).toBeUndefined();
});
