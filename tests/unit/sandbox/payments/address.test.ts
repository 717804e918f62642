import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { addressFor, checksummed, crc16, tonAddress } from '../../../sandbox/payments/address';
import { base58, base58check } from '../../../sandbox/payments/base58';
import { segwit } from '../../../sandbox/payments/bech32';
import { COINS } from '../../../sandbox/payments/coins';
import { keccak256, sponge } from '../../../sandbox/payments/keccak';
import { fromBase58, fromBase58check, fromBech32, wordsToBytes } from './decode';

const hex = (text: string) => Buffer.from(text, 'hex');
const ids = Array.from({ length: 50 }, (_, index) => `order ${index}`);

test('keccak-256 gives the published digests', () => {
  const digest = (text: string) => keccak256(Buffer.from(text)).toString('hex');
  expect(digest('')).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
  expect(digest('abc')).toBe('4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45');
});

test('the sponge agrees with SHA3-256 of OpenSSL at every length around its blocks', () => {
  for (let length = 0; length < 300; length++) {
    const input = Buffer.alloc(length, length);
    expect(sponge(input, 6).equals(createHash('sha3-256').update(input).digest()), `${length}`).toBe(true);
  }
});

test('EIP-55 writes the addresses of its own specification', () => {
  for (const address of [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
    '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
  ]) {
    expect(checksummed(hex(address.slice(2)))).toBe(address);
  }
});

test('every pinned contract carries a valid checksum', () => {
  const contracts = COINS.flatMap(({ networks }) => networks.flatMap(({ contract }) => contract ?? []));
  for (const { engine, address } of contracts) {
    if (engine === 'EVM') expect(checksummed(hex(address.slice(2).toLowerCase()))).toBe(address);
    if (engine === 'SVM') expect(fromBase58(address)).toHaveLength(32);
    if (address.startsWith('T')) expect(fromBase58check(address).version).toBe(0x41);
  }
  expect(contracts.length).toBeGreaterThan(10);
});

test('base58check and segwit write known addresses', () => {
  expect(base58check(0, hex('62e907b15cbf27d5425399ebf6f0fb50ebb88f18'))).toBe(
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  );
  expect(base58check(0x41, hex('a614f803b6fd780986a42c78ec9c7f77e6ded13c'))).toBe(
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  );
  expect(segwit('bc', hex('751e76e8199196d454941c45d1b3a323f1433bd6'))).toBe(
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  );
  expect(base58(Buffer.alloc(32))).toBe('1'.repeat(32));
});

test('TON addresses carry tag, workchain and CRC', () => {
  const known = 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K';
  const bytes = Buffer.from(known, 'base64url');
  expect(crc16(bytes.subarray(0, 34))).toBe(bytes.readUInt16BE(34));
  expect(tonAddress(bytes.subarray(2, 34))).toBe(known);
});

test('addresses of orders are valid on every chain', () => {
  for (const id of ids) {
    expect(fromBase58(addressFor('solana', id))).toHaveLength(32);
    expect(fromBase58check(addressFor('dogecoin', id))).toMatchObject({ version: 0x1e });
    expect(fromBase58check(addressFor('tron', id)).payload).toHaveLength(20);
    expect(addressFor('tron', id)).toMatch(/^T/);
    expect(addressFor('dogecoin', id)).toMatch(/^D/);
    for (const chain of ['bitcoin', 'litecoin'] as const) {
      const { prefix, words } = fromBech32(addressFor(chain, id));
      expect(prefix).toBe(chain === 'bitcoin' ? 'bc' : 'ltc');
      expect(words[0]).toBe(0);
      expect(wordsToBytes(words.slice(1))).toHaveLength(20);
    }
    const evm = addressFor('evm', id);
    expect(checksummed(hex(evm.slice(2)))).toBe(evm);
    const ton = Buffer.from(addressFor('ton', id), 'base64url');
    expect(crc16(ton.subarray(0, 34))).toBe(ton.readUInt16BE(34));
  }
});

test('an order has one address, and no two orders share it', () => {
  expect(addressFor('evm', 'one')).toBe(addressFor('evm', 'one'));
  expect(new Set(ids.map((id) => addressFor('solana', id))).size).toBe(ids.length);
});
