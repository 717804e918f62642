import { expect, test } from '@playwright/test';
import type { BrandSummary } from '@/lib/catalog';
import { isListIndex, openList } from '@/lib/search';
import { packList } from '@/lib/search/list-index';

const CDN = 'https://cdn.example/logos_v2/';
const BRANDS: BrandSummary[] = [
  {
    slug: 'steam',
    name: 'Steam',
    kind: 'giftcard',
    category: 'games',
    categories: ['games', 'entertainment'],
    logo: {
      src: `${CDN}steam_300x190.webp`,
      srcSet: `${CDN}steam_300x190.webp 300w, ${CDN}steam_500x318.webp 500w`,
    },
    background: '#171a21',
    range: '$10 – $200',
    tags: ['new'],
    isOutOfStock: false,
    isPopular: true,
  },
  {
    slug: 'instacart-1a2b3c4d',
    name: 'Instacart',
    kind: 'giftcard',
    category: 'groceries',
    categories: ['groceries'],
    logo: { src: `${CDN}old/instacart.png`, srcSet: null },
    background: null,
    range: null,
    tags: ['sale'],
    isOutOfStock: true,
    isPopular: false,
  },
  {
    slug: 'esim',
    name: 'eSIM',
    kind: 'mobile_recharge',
    category: 'e-sim',
    categories: ['e-sim'],
    logo: null,
    background: null,
    range: '1 GB – 50 GB',
    tags: [],
    isOutOfStock: false,
    isPopular: false,
  },
];

const pack = (brands: BrandSummary[]) =>
  packList(
    brands.map((summary) => ({ summary, family: summary.name })),
    (slug) => (slug === 'steam' ? { sells: 'fixed', amounts: ['10', '20'] } : undefined),
  );

test('a market that is packed and opened is the same market', () => {
  const list: unknown = JSON.parse(JSON.stringify(pack(BRANDS)));
  if (!isListIndex(list)) throw new Error('not a list');
  const known = { steam: { sells: 'fixed', amounts: ['10', '20'] } };
  expect(openList(list).map(({ words: _, ...tile }) => tile)).toEqual(
    BRANDS.map(({ isPopular: _, ...brand }) => ({
      ...brand,
      ...(brand.slug === 'steam' ? known.steam : { sells: '', amounts: [] }),
    })),
  );
});

test('pictures from several places, one or none are told apart', () => {
  const at = (src: string): BrandSummary => ({
    ...(BRANDS[0] as BrandSummary),
    logo: { src, srcSet: null },
  });
  for (const sources of [[`${CDN}a.png`], [`${CDN}a.png`, 'https://other.example/b.png'], []]) {
    expect(openList(pack(sources.map(at))).map(({ logo }) => logo?.src)).toEqual(sources);
  }
});

test('what is no list is not taken for one', () => {
  expect(isListIndex({ ...pack(BRANDS), names: [1] })).toBe(false);
  expect(isListIndex({ error: 'x' })).toBe(false);
});
