import { expect, test } from '@playwright/test';
import { wirePaymentVias } from '@/lib/upstream/wire/payment';
import { oddWaysToPay } from '../../support/ways-to-pay';
import { example } from '../lib/upstream/local-upstream';

test('every way to pay of the reference is known, with the contract that is pinned', () => {
  expect(oddWaysToPay(wirePaymentVias.parse(example('payment_vias')))).toEqual([]);
});

test('another contract comes first, then what is not known, then what has no link', () => {
  const networks = [
    { name: 'WorldChain' },
    { name: 'Atlantis' },
    { name: 'Base', smart_contract: { address: '0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174' } },
  ];
  const odd = oddWaysToPay(
    wirePaymentVias.parse([{ name: 'USER_WALLET', currencies: [{ name: 'USDC', networks }] }]),
  );
  expect(odd.map((line) => line.split(':')[0])).toEqual([
    'paused   USDC on Base',
    'unknown  USDC on Atlantis',
    'bare     USDC on WorldChain',
  ]);
});
