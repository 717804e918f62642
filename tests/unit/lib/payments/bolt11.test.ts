import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readInvoice } from '@/lib/payments/server';
import { invoiceFor } from '../../../sandbox/payments/bolt11';

const BEGUN = 1_791_547_200;
const invoice = (amount: bigint, expirySeconds: number) =>
  invoiceFor({
    amount,
    timestamp: BEGUN,
    expirySeconds,
    description: 'test',
    paymentHash: new Uint8Array(32).fill(7),
    paymentSecret: new Uint8Array(32).fill(9),
  });

/** The example of BOLT 11 itself: 2,500 microbitcoin for one cup of coffee within one minute. */
const COFFEE =
  'lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpmdla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh';

test('the cup of coffee of the specification costs what it says and ends after a minute', () => {
  expect(readInvoice(COFFEE)).toEqual({ amount: '0.0025', expiresAt: (1_496_314_658 + 60) * 1_000 });
  expect(readInvoice(COFFEE.toUpperCase())).toEqual(readInvoice(COFFEE));
});

test('amount and end come back, whatever they are', () => {
  const amounts = fc.bigInt({ min: 1n, max: 10n ** 11n });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1_000_000 }), (millisatoshi, seconds) => {
      const read = readInvoice(invoice(millisatoshi, seconds));
      expect(read?.expiresAt).toBe((BEGUN + seconds) * 1_000);
      const [whole = '', fraction = ''] = (read?.amount ?? '').split('.');
      expect(BigInt(whole + fraction.padEnd(11, '0'))).toBe(millisatoshi);
    }),
    { numRuns: 40 },
  );
});

test('any one wrong letter, and a cut invoice, is no invoice', () => {
  const slip = fc.tuple(fc.nat(COFFEE.length - 1), fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7l1b'));
  fc.assert(
    fc.property(slip, ([at, letter]) => {
      const slipped = COFFEE.slice(0, at) + letter + COFFEE.slice(at + 1);
      if (slipped !== COFFEE) expect(readInvoice(slipped), slipped).toBeNull();
    }),
    { numRuns: 500 },
  );
  expect(readInvoice(COFFEE.slice(0, -1))).toBeNull();
  expect(readInvoice('')).toBeNull();
});

test('play money and an open amount are not what was ordered', () => {
  expect(readInvoice(COFFEE.replace('lnbc', 'lntb'))).toBeNull();
  expect(readInvoice('bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq')).toBeNull();
});
