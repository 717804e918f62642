import { expect, test } from '@playwright/test';
import '@/tests/support/settings';
import { shopperOf } from '@/lib/upstream/server';

const shopper = (address: string | null, agent: string | null) =>
  shopperOf({ get: (name) => (name === 'x-forwarded-for' ? address : agent) });

test('the one address that the front has set is the shopper’s', () => {
  expect(shopper('203.0.113.7', 'Browser/1')).toEqual({ ip: '203.0.113.7', userAgent: 'Browser/1' });
  expect(shopper('2001:db8::7', 'Browser/1').ip).toBe('2001:db8::7');
  expect(shopper('::ffff:203.0.113.7', 'Browser/1').ip).toBe('203.0.113.7');
});

test('anything but one valid address is not passed on', () => {
  for (const forged of [
    null,
    '',
    '1.2.3.4, 5.6.7.8',
    '<script>',
    '1.2.3.4\r\nx-evil: 1',
    '1.2.3',
    'localhost',
  ]) {
    expect(shopper(forged, null).ip).toBe('127.0.0.1');
  }
});

test('an agent is printable ASCII of at most 256 characters', () => {
  expect(shopper(null, 'Evil\r\nx-evil: 1\u0000\u007f').userAgent).toBe('Evilx-evil: 1');
  expect(shopper(null, 'Bröwser/1 🛒').userAgent).toBe('Brwser/1');
  expect(shopper(null, 'x'.repeat(8_192)).userAgent).toBe('x'.repeat(256));
});

test('whoever has no agent has ours', () => {
  for (const blank of [null, '', '  ', '\r\n', 'ü']) {
    expect(shopper(null, blank).userAgent).toMatch(/^Giftframe\/\d+\.\d+\.\d+/);
  }
});
