import { createECDH } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { digest } from '../../../sandbox/digest';
import { amountPart, invoiceFor } from '../../../sandbox/payments/bolt11';
import { signatureBytes, signRecoverable } from '../../../sandbox/payments/secp256k1';
import { recover } from './curve';
import { readInvoice, TAGS } from './invoice';

/** The invoices and the key of the specification. */
const SPEC_KEY = Buffer.from('e126f68f7eafcc8b74f54d269fe206be715000f94dac067d1c04a8ca3b2db734', 'hex');
const SPEC_NODE = '03e7156ae33b0a208d0744199163177e909e80176e55d97a2f221ede0f934dd9ad';
const SPEC_INVOICES = [
  'lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq8rkx3yf5tcsyz3d73gafnh3cax9rn449d9p5uxz9ezhhypd0elx87sjle52x86fux2ypatgddc6k63n7erqz25le42c4u4ecky03ylcqca784w',
  'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp',
];

const toNumber = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

for (const invoice of SPEC_INVOICES) {
  test(`the signer reproduces the specification: ${invoice.slice(0, 14)}`, () => {
    const { hash, signature } = readInvoice(invoice);
    expect(signatureBytes(signRecoverable(hash, SPEC_KEY)).toString('hex')).toBe(signature.toString('hex'));
    const [r, s] = [toNumber(signature.subarray(0, 32)), toNumber(signature.subarray(32, 64))];
    expect(recover(toNumber(hash), r, s, signature[64] ?? -1)).toBe(SPEC_NODE);
  });
}

test('amounts take the largest unit that fits', () => {
  expect(amountPart(32_833_000n)).toBe('328330n');
  expect(amountPart(250_000_000n)).toBe('2500u');
  expect(amountPart(2_000_000_000n)).toBe('20m');
  expect(amountPart(967_878_534n)).toBe('9678785340p');
  expect(amountPart(1n)).toBe('10p');
  expect(amountPart(100n)).toBe('1n');
});

test('an invoice decodes to what it was made from, and its signature to its node', () => {
  for (let index = 0; index < 6; index++) {
    const [paymentHash, paymentSecret, key] = ['hash', 'secret', 'key'].map((word) =>
      digest(word, index),
    ) as [Buffer, Buffer, Buffer];
    const invoice = invoiceFor(
      {
        amount: 32_833_000n + BigInt(index),
        timestamp: 1_791_547_200 + index,
        expirySeconds: 1800,
        description: 'Sandbox order, do not pay',
        paymentHash,
        paymentSecret,
      },
      key,
    );
    const { prefix, hash, signature, timestamp, bytes, number } = readInvoice(invoice);
    expect(prefix).toBe(`lnbc${amountPart(32_833_000n + BigInt(index))}`);
    expect(timestamp).toBe(1_791_547_200 + index);
    expect(bytes(TAGS.paymentHash)).toEqual(paymentHash);
    expect(bytes(TAGS.secret)).toEqual(paymentSecret);
    expect(bytes(TAGS.description).toString()).toBe('Sandbox order, do not pay');
    expect(number(TAGS.expiry)).toBe(1800);

    const curve = createECDH('secp256k1');
    curve.setPrivateKey(key);
    const [r, s] = [toNumber(signature.subarray(0, 32)), toNumber(signature.subarray(32, 64))];
    expect(recover(toNumber(hash), r, s, signature[64] ?? -1)).toBe(curve.getPublicKey('hex', 'compressed'));
  }
});
