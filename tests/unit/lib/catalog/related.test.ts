import { expect, test } from '@playwright/test';
import type { Listed } from '@/lib/catalog/brand-from-wire';
import { relatedTo } from '@/lib/catalog/related';

const brand = (slug: string, family: string, category = 'games', more: object = {}): Listed => ({
  family,
  summary: {
    slug,
    name: slug,
    kind: 'giftcard',
    category,
    categories: [category],
    logo: null,
    background: null,
    range: null,
    tags: [],
    isOutOfStock: false,
    isPopular: false,
    ...more,
  },
});
const slugs = (brands: readonly { slug: string }[]) => brands.map(({ slug }) => slug);

test('the rest of a family comes first, then others of the same kind and category, in the order of the market', () => {
  const own = brand('xbox', 'Xbox');
  const market = [
    brand('steam', 'Steam'),
    own,
    brand('xbox-game-pass', 'Xbox'),
    brand('netflix', 'Netflix', 'streaming'),
    brand('gone', 'Gone', 'games', { isOutOfStock: true }),
    brand('credits', 'Credits', 'games', { kind: 'topup' }),
    brand('riot', 'Riot'),
  ];
  const related = relatedTo(own, { bySlug: new Map(market.map((item) => [item.summary.slug, item])) });
  expect(slugs(related)).toEqual(['xbox-game-pass', 'steam', 'riot']);
});

test('a row is never longer than the page shows', () => {
  const market = Array.from({ length: 20 }, (_, index) => brand(`b${index}`, `F${index}`));
  const [own] = market;
  if (!own) throw new Error('empty');
  const related = relatedTo(own, { bySlug: new Map(market.map((item) => [item.summary.slug, item])) });
  expect(slugs(related)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
});
