import { expect, test } from '@playwright/test';
import { byRarestWord, find, openIndex, searchable } from '@/lib/search';
import { buildIndex } from '@/lib/search/build-index';

const NAMES = ['Amazon.com', 'Apple', 'Steam', 'Visa Gift Card', 'Whole Foods', 'Steam Deck', 'Card Kingdom'];
const INDEX = openIndex(
  buildIndex(
    NAMES.map((name) => ({
      summary: { name, slug: name.toLowerCase(), categories: [], isOutOfStock: false },
      family: name,
    })),
    (category) => ({ name: category, words: '', href: `/${category}` }),
  ),
);
const found = (query: string) => find(INDEX, query).brands.map(({ name }) => name);

const ANSWERS: [query: string, names: string[]][] = [
  ['$50 steam', ['Steam', 'Steam Deck']],
  ['steam germany', ['Steam', 'Steam Deck']],
  ['apple itunes', ['Apple']],
  ['gift voucher for amazon', ['Amazon.com', 'Visa Gift Card']],
  ['handheld deck by steam', ['Steam Deck']],
  ['50 100', []],
  ['nothing known', []],
  ['xq steam', ['Steam', 'Steam Deck']],
];

for (const [query, names] of ANSWERS) {
  test(`"${query}" finds ${names.join(', ') || 'nothing'}`, () => {
    expect(found(query)).toEqual(names);
  });
}

test('a word that is in too many names finds none of them', () => {
  const many = Array.from({ length: 100 }, (_, at) => searchable(`Shop ${at} card`));
  expect(byRarestWord(many, (text) => [text], searchable('unheard card'))).toEqual([]);
  expect(
    byRarestWord([...many, searchable('Unheard of')], (text) => [text], searchable('unheard card')),
  ).toHaveLength(1);
});

test('those with more of the words stand first', () => {
  const texts = ['Steam', 'Steam Deck', 'Deck'].map(searchable);
  const [first] = byRarestWord(texts, (text) => [text], searchable('handheld deck steam'));
  expect(first?.whole).toBe('steamdeck');
});
