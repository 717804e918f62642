import { expect, test } from '@playwright/test';
import { type Asking, openMarket, select } from '@/components/catalog/select';
import { EVERYTHING, type View } from '@/components/catalog/view';
import type { Tile } from '@/lib/search';

const tile = (name: string, more: Partial<Tile> = {}): Tile => ({
  slug: name.toLowerCase(),
  name,
  kind: 'giftcard',
  category: 'games',
  categories: ['games'],
  logo: null,
  background: null,
  range: '$10 – $100',
  tags: [],
  isOutOfStock: false,
  words: '',
  sells: '',
  amounts: [],
  ...more,
});
const MARKET = openMarket([
  tile('Steam'),
  tile('PlayStation', { words: 'psn\nps5', sells: 'fixed', amounts: ['10', '20', '100'] }),
  tile('Airbnb', { categories: ['travel'], range: '$50 – $500', sells: 'any', tags: ['new'] }),
  tile('Free Fire', { range: '100 Diamonds – 2200 Diamonds' }),
  tile('Foreign', { range: '€10 – €100' }),
  tile('Zara', { categories: ['apparel_clothing'], range: null, isOutOfStock: true }),
  tile('eSIM', { kind: 'mobile_recharge', category: 'e-sim', categories: ['e-sim'], range: '1 GB – 5 GB' }),
  tile('Both', { range: '$5 – $20', sells: 'mixed', amounts: ['5', '20'] }),
]);
const HERE: Asking = { place: { page: 'brands' }, tag: 'en-US', paused: new Set(['BTC']) };

const found = (view: Partial<View>, asking: Partial<Asking> = {}) => {
  const { tiles, unsure } = select(MARKET, { ...EVERYTHING, ...view }, { ...HERE, ...asking });
  return { names: tiles.map(({ name }) => name), unsure };
};

test('everything is there, in the order of the market', () => {
  expect(found({}).names).toEqual([
    'Steam',
    'PlayStation',
    'Airbnb',
    'Free Fire',
    'Foreign',
    'Zara',
    'eSIM',
    'Both',
  ]);
});

test('an amount is sold where it lies between the ends, and among the fixed ones where they are known', () => {
  expect(found({ spend: '50' })).toEqual({ names: ['Steam', 'Airbnb'], unsure: 2 });
  expect(found({ spend: '20' }).names).toEqual(['Steam', 'PlayStation', 'Both']);
  expect(found({ spend: '10.50' }).names).toEqual(['Steam', 'Both']);
  expect(found({ spend: '1000' }).names).toEqual([]);
});

test('what the lists do not tell is counted, and shown on request', () => {
  expect(found({ amounts: 'any' })).toEqual({ names: ['Airbnb', 'Both'], unsure: 5 });
  expect(found({ amounts: 'fixed' }).names).toEqual(['PlayStation', 'Both']);
  const too = found({ amounts: 'any', unsure: 'too' });
  expect(too.unsure).toBe(0);
  expect(too.names).toContain('Steam');
  expect(too.names).not.toContain('PlayStation');
});

test('stock, kind, category and name leave out, together', () => {
  expect(found({ stock: 'in' }).names).not.toContain('Zara');
  expect(found({ kind: 'esim' }).names).toEqual(['eSIM']);
  expect(found({ kind: 'giftcard', category: 'travel' }).names).toEqual(['Airbnb']);
  expect(found({ q: 'psn' }).names).toEqual(['PlayStation']);
  expect(found({ q: 'staem' }).names).toEqual(['Steam']);
  expect(found({ q: 'steam', category: 'travel' }).names).toEqual([]);
  expect(found({ q: '.*' }).names).toEqual([]);
});

test('a place holds its own alone', () => {
  expect(found({}, { place: { page: 'kind', kind: 'esim' } }).names).toEqual(['eSIM']);
  expect(found({}, { place: { page: 'category', category: 'travel' } }).names).toEqual(['Airbnb']);
});

test('a coin pays for all or, while it is paused, for nothing', () => {
  expect(found({ coin: 'USDC' }).names).toHaveLength(8);
  expect(found({ coin: 'BTC' })).toEqual({ names: [], unsure: 0 });
});

test('sorted by name as the reader spells, or with new ones first', () => {
  expect(found({ sort: 'name' }).names.slice(0, 3)).toEqual(['Airbnb', 'Both', 'eSIM']);
  expect(found({ sort: 'new' }).names.slice(0, 3)).toEqual(['Airbnb', 'Steam', 'PlayStation']);
});
