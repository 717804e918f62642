import { expect, test } from '@playwright/test';
import { matching, searchable } from '@/lib/search';
import { slipsBetween } from '@/lib/search/typos';

const NAMES = [
  ...['Steam', 'Café Coffee Day', "Dick's Sporting Goods", 'Xbox', 'Xbox Game Pass', 'H&M', 'Hermes'],
  ...['Amazon.com', '7-Eleven', 'Straße & Co', 'PlayStation Store', 'Starbucks', "McDonald's", 'Disney+'],
  ...[
    'Łódź Market',
    'Müller',
    'T-Mobile Credits',
    'Netflix',
    'GameStop',
    'Domino’s',
    'テスト ギフト',
    '京东 E卡',
    'Just Eat',
    'The H&M Group',
  ],
];
const find = (query: string) => matching(NAMES, searchable, searchable(query));

const FOUND: [what: string, query: string, names: string[]][] = [
  ['the beginning of a name', 'ste', ['Steam']],
  ['capitals', 'STEAM', ['Steam']],
  ['a missing accent', 'cafe', ['Café Coffee Day']],
  ['an accent too much', 'stéam', ['Steam']],
  ['letters that no normal form takes apart', 'lodz', ['Łódź Market']],
  ['ss for ß', 'strasse', ['Straße & Co']],
  ['ue for ü', 'mueller', ['Müller']],
  ['a missing apostrophe', 'dicks', ["Dick's Sporting Goods"]],
  ['another apostrophe', "domino's", ['Domino’s']],
  ['words in another order', 'goods dick', ["Dick's Sporting Goods"]],
  ['beginnings of several words', 'xbox pa', ['Xbox Game Pass']],
  ['a name in one piece', 'hm', ['H&M']],
  ['a name in one piece that is not the first word', 'hmgroup', ['The H&M Group']],
  ['words without the gap between them', 'coffeeday', ['Café Coffee Day']],
  ['ideographs across a gap', '东e卡', ['京东 E卡']],
  ['a name in several', 'play station', ['PlayStation Store']],
  ['a sign as a word', 'disney plus', ['Disney+']],
  ['a name without its dash', 'tmobile', ['T-Mobile Credits']],
  ['a piece of a word', 'station', ['PlayStation Store']],
  ['two ideographs', '京东', ['京东 E卡']],
  ['kana', 'ギフト', ['テスト ギフト']],
  ['a letter missing', 'netfix', ['Netflix']],
  ['a letter missing in a word half typed', 'strbu', ['Starbucks']],
  ['a letter wrong', 'steem', ['Steam']],
  ['a letter too much', 'netfllix', ['Netflix']],
  ['two letters swapped', 'strabucks', ['Starbucks']],
  ['the first two swapped', 'tseam', ['Steam']],
  ['the first letter missing', 'etflix', ['Netflix']],
  ['two slips in a long word', 'plastaton', ['PlayStation Store']],
  ['slips in one word of two', 'xbox gmae', ['Xbox Game Pass']],
  ['slips across a space', 'gaemstop', ['GameStop']],
];
for (const [what, query, names] of FOUND) {
  test(`${what}: “${query}” finds ${names.join(', ')}`, () => {
    expect(find(query)).toEqual(names);
  });
}

for (const query of ['steam deck', 'xyz', 'hx', 'netball', 'zzzzzzzz', '京西', 'a'.repeat(300)]) {
  test(`“${query.slice(0, 20)}” finds nothing`, () => {
    expect(find(query)).toEqual([]);
  });
}

test('letters that only meet across a gap are no piece of a name', () => {
  expect(find('stea')).toEqual(['Steam']);
  expect(matching(['Just Eat'], searchable, searchable('stea'))).toEqual([]);
});

test('a slip is forgiven only where nothing was meant to the letter', () => {
  expect(find('game')).toEqual(['Xbox Game Pass', 'GameStop']);
});

test('slips are counted to the nearest beginning, and not beyond what is forgiven', () => {
  expect(slipsBetween('steam', 'steam', 2)).toBe(0);
  expect(slipsBetween('stea', 'steam', 2)).toBe(0);
  expect(slipsBetween('setam', 'steam', 2)).toBe(1);
  expect(slipsBetween('smaet', 'steam', 1)).toBe(2);
});
