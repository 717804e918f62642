import { isIP } from 'node:net';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { clientAddress } from '@/lib/front/client-address';

const PEER = '10.0.0.9';
type Case = [forwardedFor: string | undefined, hops: number, address: string | undefined, why: string];

const CASES: Case[] = [
  [undefined, 0, PEER, 'no header, no proxy'],
  ['1.2.3.4', 0, PEER, 'without a proxy of ours the header is a stranger’s'],
  ['1.2.3.4', 1, '1.2.3.4', 'one proxy wrote one entry'],
  ['6.6.6.6, 1.2.3.4', 1, '1.2.3.4', 'what stands left of our entry was claimed by the shopper'],
  ['6.6.6.6,1.2.3.4,10.0.0.1', 2, '1.2.3.4', 'two proxies: the second from the right'],
  ['1.2.3.4', 2, PEER, 'fewer entries than proxies'],
  [undefined, 1, PEER, 'a proxy that wrote nothing'],
  ['', 1, PEER, 'an empty header'],
  ['1.2.3.4,', 1, PEER, 'an empty entry'],
  ['1.2.3.4:5678', 1, '1.2.3.4', 'IPv4 with a port'],
  ['[2001:db8::1]:443', 1, '2001:db8::1', 'IPv6 in brackets with a port'],
  ['[2001:db8::1]', 1, '2001:db8::1', 'IPv6 in brackets'],
  ['2001:DB8::1', 1, '2001:db8::1', 'IPv6 in capitals'],
  ['fe80::1%eth0', 1, 'fe80::1', 'a zone stays on its machine'],
  ['::ffff:1.2.3.4', 1, '1.2.3.4', 'IPv4 in IPv6'],
  ['1.2.3.4, <script>, ::1', 2, PEER, 'markup where our entry should be'],
  ['1.2.3.4\r\nx-evil: 1', 1, PEER, 'a line break'],
  ['unknown', 1, PEER, 'the word a proxy may write'],
  ['_hidden', 1, PEER, 'an obfuscated name'],
  ['999.1.1.1', 1, PEER, 'not an address'],
  ['127.1', 1, PEER, 'a short form'],
  ['1.2.3.4.5', 1, PEER, 'too long'],
  ['0x7f.0.0.1', 1, PEER, 'a hexadecimal form'],
];

for (const [forwardedFor, hops, address, why] of CASES) {
  test(`${JSON.stringify(forwardedFor)} behind ${hops} proxies is ${address}: ${why}`, () => {
    expect(clientAddress(PEER, forwardedFor, hops)).toBe(address);
  });
}

test('a peer of the socket loses its zone and its IPv4-in-IPv6 form too', () => {
  expect(clientAddress('::ffff:192.0.2.7', undefined, 0)).toBe('192.0.2.7');
  expect(clientAddress('fe80::2%eth1', undefined, 0)).toBe('fe80::2');
  expect(clientAddress(undefined, undefined, 0)).toBeUndefined();
});

test('whatever a stranger writes, the answer is one valid address', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(4), (header, hops) => {
      expect(isIP(clientAddress(PEER, header, hops) ?? '')).not.toBe(0);
    }),
  );
});

test('nothing left of the trusted entry changes the answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.ipV4(), (claimed, address) => {
      expect(clientAddress(PEER, `${claimed},${address}`, 1)).toBe(address);
    }),
  );
});
