import { expect, test } from '@playwright/test';
import jsqr from 'jsqr';
import { qrPath } from '@/components/payment/qr-path';

const SCALE = 3;
const QUIET_ZONE = 4;

/** Draws the path the way a browser does and reads it the way a camera does. */
function readBack(text: string): string | undefined {
  const { size, path } = qrPath(text);
  const side = (size + 2 * QUIET_ZONE) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    const [left, top, wide] = [x, y, width].map((word) => Number.parseInt(word, 10)) as [
      number,
      number,
      number,
    ];
    for (let row = (top + QUIET_ZONE) * SCALE; row < (top + QUIET_ZONE + 1) * SCALE; row++) {
      const start = (row * side + (left + QUIET_ZONE) * SCALE) * 4;
      for (let at = start; at < start + wide * SCALE * 4; at++) if (at % 4 !== 3) pixels[at] = 0;
    }
  }
  return jsqr(pixels, side, side)?.data;
}

const TEXTS = [
  'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN',
  'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.00038&label=Karten%20%26%20mehr',
  'ethereum:0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913@8453/transfer?address=0x70997970C51812dc3A010C7d01b50e0d17dc79C8&uint256=51080000',
  'ton://transfer/UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K?amount=1250000000&exp=1795220000',
  `LIGHTNING:LNBC2500U1${'PVJLUEZPP5QQQSYQCYQ5RQWZQF'.repeat(12)}`,
];

for (const text of TEXTS) {
  test(`a camera reads ${text.slice(0, 24)}… back from the drawing`, () => {
    expect(readBack(text)).toBe(text);
  });
}

test('capitals of an invoice make a smaller drawing', () => {
  const invoice = `lightning:lnbc2500u1${'pvjluezpp5qqqsyqcyq5rqwzqf'.repeat(12)}`;
  expect(qrPath(invoice.toUpperCase()).size).toBeLessThan(qrPath(invoice).size);
});
