import { expect, test } from '@playwright/test';
import { markedPieces, searchable } from '@/lib/search';

const marked = (name: string, query: string): string =>
  markedPieces(name, searchable(query))
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

const MARKS: [name: string, query: string, marks: string][] = [
  ['Steam', 'ste', '[Ste]am'],
  ['Xbox Game Pass', 'pa xb', '[Xb]ox Game [Pa]ss'],
  ['Café Coffee Day', 'cafe', '[Café] Coffee Day'],
  ['Cafe\u0301 Day', 'cafe', '[Cafe]\u0301 Day'],
  ['H&M', 'hm', '[H]&[M]'],
  ["Dick's Sporting Goods", 'dicks', "[Dick]'[s] Sporting Goods"],
  ['PlayStation Store', 'station', 'Play[Station] Store'],
  ['Straße', 'strass', '[Straß]e'],
  ['Disney+', 'disney plus', '[Disney+]'],
  ['Starbucks', 'strabucks', 'Starbucks'],
  ['京东 E卡', '京东', '[京东] E卡'],
  ['A 😀 B', 'b', 'A 😀 [B]'],
  ['Just Eat Steak', 'steak', 'Just Eat [Steak]'],
  ['Old T-Mobile', 'tmobile', 'Old [T]-[Mobile]'],
  ['Bet Eamon Steamy', 'team', 'Bet Eamon S[team]y'],
];
for (const [name, query, marks] of MARKS) {
  test(`“${query}” in ${name}`, () => {
    expect(marked(name, query)).toBe(marks);
  });
}

test('the pieces are the name', () => {
  for (const [name, query] of MARKS) {
    expect(
      markedPieces(name, searchable(query))
        .map(({ text }) => text)
        .join(''),
    ).toBe(name);
  }
});
