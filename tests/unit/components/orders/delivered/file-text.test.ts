import { expect, test } from '@playwright/test';
import { fileName, fileText, plainText } from '@/components/orders/delivered/file-text';

const CARD = {
  name: 'Steam $20',
  parts: [
    { name: 'code', value: 'SBX-1' },
    { name: 'serial', value: 'S1' },
  ] as const,
  instructionsHtml: '<ol><li>Sign in.</li><li>Enter &amp; go.</li></ol>',
};
const words = { redeem: 'How to redeem', keep: 'Keep it.', label: (part: string) => part.toUpperCase() };

test('a file holds each part under its name, and how to use it', () => {
  expect(fileText([CARD], words)).toBe(
    'Steam $20\n\nCODE: SBX-1\nSERIAL: S1\n\nHow to redeem:\n- Sign in.\n- Enter & go.\n\n\nKeep it.\n',
  );
});

test('several cards stand one below the other', () => {
  const text = fileText([CARD, { ...CARD, name: 'Airbnb $50', instructionsHtml: null }], words);
  expect(text.split('\n\n\n').map((part) => part.split('\n')[0])).toEqual([
    'Steam $20',
    'Airbnb $50',
    'Keep it.',
  ]);
});

test('a file is named for the card, and for nothing in it', () => {
  expect(fileName([CARD])).toBe('steam-20.txt');
  expect(fileName([CARD, CARD])).toBe('steam-20-2.txt');
  expect(fileName([{ name: '../../etc/passwd' }])).toBe('etc-passwd.txt');
  expect(fileName([{ name: 'Müller 5 €' }])).toBe('muller-5.txt');
  expect(fileName([{ name: '京东 100' }])).toBe('京东-100.txt');
  expect(fileName([{ name: '€' }])).toBe('card.txt');
  expect(fileName([])).toBe('card.txt');
});

test('sanitised HTML becomes lines', () => {
  expect(plainText('<h3>How</h3><p>One<br />two <strong>three</strong></p>Dial *123#.')).toBe(
    'How\nOne\ntwo three\nDial *123#.',
  );
  expect(plainText('&lt;b&gt; &amp;lt; &quot;x&quot; &unknown;')).toBe('<b> &lt; "x" &unknown;');
});
