import { expect, test } from '@playwright/test';
import { logoOf } from '@/lib/catalog/logos';

const ORIGINS = ['https://cdn.cryptorefills.com'];
const CDN = 'https://cdn.cryptorefills.com/logos_v2';
const logo = (base: string | null, url: string | null = null) =>
  logoOf({ logo_base_url: base, logo_url: url }, ORIGINS);

test('a base address gives two sizes', () => {
  expect(logo(`${CDN}/steam`)).toEqual({
    src: `${CDN}/steam_300x190.webp`,
    srcSet: `${CDN}/steam_300x190.webp 300w, ${CDN}/steam_500x318.webp 500w`,
  });
});

test('without a usable base the picture itself is shown', () => {
  const single = { src: `${CDN}/steam.webp`, srcSet: null };
  expect(logo(null, `${CDN}/steam.webp`)).toEqual(single);
  expect(logo('https://elsewhere.example/steam', `${CDN}/steam.webp`)).toEqual(single);
});

test('a picture from anywhere else is not shown', () => {
  const elsewhere = [
    'https://evil.example/x',
    'http://cdn.cryptorefills.com/x',
    'https://cdn.cryptorefills.com.evil.example/x',
    'https://cdn.cryptorefills.com:8443/x',
    'https://cdn.cryptorefills.com@evil.example/x',
    '//cdn.cryptorefills.com/x',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'javascript:alert(1)',
    '/x',
    '',
    null,
  ];
  for (const address of elsewhere) expect(logo(address, address), String(address)).toBeNull();
});

test('nothing in an address can end it', () => {
  expect(logo(`${CDN}/a b,c"d'><x?q=1#y`)).toEqual({
    src: `${CDN}/a%20b%2Cc%22d'%3E%3Cx_300x190.webp`,
    srcSet: expect.stringMatching(/^\S+ 300w, \S+ 500w$/),
  });
});

test('a picture does not carry a user and a password', () => {
  expect(logo('https://user:secret@cdn.cryptorefills.com/x')?.src).toBe(
    'https://cdn.cryptorefills.com/x_300x190.webp',
  );
});
