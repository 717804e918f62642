import { expect, test } from '@playwright/test';
import { matches, searchable } from '@/components/catalog/match';

const finds = (query: string, name: string) => matches(searchable(name), searchable(query));

const FOUND: [query: string, name: string][] = [
  ['ste', 'Steam'],
  ['STEAM', 'Steam'],
  ['cafe', 'Café Coffee Day'],
  ['Café', 'Cafe Coffee Day'],
  ['dicks', "Dick's Sporting Goods"],
  ["dick's", 'Dick’s Sporting Goods'],
  ['goods dick', "Dick's Sporting Goods"],
  ['xbox pa', 'Xbox Game Pass'],
  ['hm', 'H&M'],
  ['h & m', 'H&M'],
  ['amazoncom', 'Amazon.com'],
  ['7eleven', '7-Eleven'],
  ['strasse', 'Straße'],
  ['  ', 'Anything'],
];
for (const [query, name] of FOUND) {
  test(`“${query}” finds ${name}`, () => {
    expect(finds(query, name)).toBe(true);
  });
}

const MISSED: [query: string, name: string][] = [
  ['team', 'Steam'],
  ['steam deck', 'Steam'],
  ['hm', 'Hermes'],
];
for (const [query, name] of MISSED) {
  test(`“${query}” does not find ${name}`, () => {
    expect(finds(query, name)).toBe(false);
  });
}
