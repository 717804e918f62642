import { expect, test } from '@playwright/test';
import { find, openIndex } from '@/lib/search';
import { buildIndex, type Sold } from '@/lib/search/build-index';

const sold = (
  name: string,
  categories: string[] = [],
  more: { family?: string; out?: boolean } = {},
): Sold => ({
  summary: {
    name,
    slug: name.toLowerCase().replaceAll(/\W+/g, '-'),
    categories,
    isOutOfStock: more.out ?? false,
  },
  family: more.family ?? name,
});

const GAMES = ['games'];
/** In the order of a list: popular ones first, sold-out ones last. */
const INDEX = openIndex(
  buildIndex(
    [
      sold('Uber', ['travel']),
      sold('Amazon.com', ['e-commerce']),
      sold('PlayStation Store', GAMES, { family: 'PlayStation' }),
      sold('Steam', GAMES),
      sold('Uber Eats', ['food']),
      sold('Game', ['retail']),
      sold('Nintendo eShop', GAMES),
      sold('T-Mobile Credits', ['mobile_credits'], { family: 'T-Mobile' }),
      sold('Movistar', ['mobile_credits'], { family: 'Telefónica' }),
      sold('Steakhouse', ['food']),
      sold('GameStop', ['retail'], { out: true }),
      sold('Gamers Club', GAMES),
    ],
    (category) => ({
      name: { games: 'Spiele', food: 'Essen', mobile_credits: 'Guthaben' }[category] ?? category,
      words: category.replaceAll('_', ' '),
      href: `/de-DE/brands?category=${category}`,
    }),
  ),
);
const brands = (query: string) => find(INDEX, query).brands.map(({ name }) => name);
const places = (query: string) => find(INDEX, query).places.map(({ name }) => name);

const ORDERS: [what: string, query: string, names: string[]][] = [
  [
    'the whole name before longer ones',
    'game',
    ['Game', 'Gamers Club', 'GameStop', 'PlayStation Store', 'Steam', 'Nintendo eShop'],
  ],
  ['the more popular of the same', 'ste', ['Steam', 'Steakhouse']],
  ['beginnings of names before later words', 'eats', ['Uber Eats']],
  ['by what people call it', 'psn', ['PlayStation Store']],
  ['by half of what people call it', 'itun', []],
  ['by the family', 'telefonica', ['Movistar']],
  ['by the family with a slip', 'telefonca', ['Movistar']],
  [
    'by its category’s words, popular first',
    'spiele',
    ['PlayStation Store', 'Steam', 'Nintendo eShop', 'Gamers Club'],
  ],
  ['two names that begin alike', 'uber', ['Uber', 'Uber Eats']],
];
for (const [what, query, names] of ORDERS) {
  test(`${what}: “${query}”`, () => {
    expect(brands(query)).toEqual(names);
  });
}

test('categories are found by the words of the page, by the upstream’s, and with slips', () => {
  expect(places('spie')).toEqual(['Spiele']);
  expect(places('games')).toEqual(['Spiele']);
  expect(places('gutahben')).toEqual(['Guthaben']);
});

test('a category is meant when all of its name is typed, and not before', () => {
  expect(find(INDEX, 'Spiele').isPlace).toBe(true);
  expect(find(INDEX, 'spiel').isPlace).toBe(false);
});

test('it says how many there are beyond those it gives', () => {
  const { brands: few, total } = find(INDEX, 'spiele', 2);
  expect([few.length, total]).toEqual([2, 4]);
});

test('nothing answers to nothing', () => {
  for (const query of ['', '  ', '&', '—', '’']) {
    expect(find(INDEX, query)).toEqual({ brands: [], total: 0, places: [], isPlace: false });
  }
});

test('slugs that the name does not tell are carried', () => {
  const odd = { ...sold('Zara'), summary: { ...sold('Zara').summary, slug: 'zara-1a2b3c4d' } };
  const index = buildIndex([odd, sold('Steam')], () => ({ name: '', words: '', href: '' }));
  expect(index.slugs).toEqual(['zara-1a2b3c4d', '']);
  expect(openIndex(index).brands.map(({ slug }) => slug)).toEqual(['zara-1a2b3c4d', 'steam']);
});
