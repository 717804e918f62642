import 'server-only';
import { searchable } from './fold';

/** What people write for what `Intl` calls otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  america: 'US',
  britain: 'GB',
  'czech republic': 'CZ',
  england: 'GB',
  holland: 'NL',
  korea: 'KR',
  turkey: 'TR',
  uae: 'AE',
  uk: 'GB',
  usa: 'US',
};

export type Named = { country: string; rest: string };

/** Finds the country that a query names beside something else, in that language or in English: `steam germany`, `Netflix Türkei`. */
export function namedCountryOf(
  countries: readonly string[],
  language: string,
): (asked: string) => Named | undefined {
  const sold = new Set(countries);
  const codes = new Map(Object.entries(ALSO).filter(([, code]) => sold.has(code)));
  for (const tongue of ['en', language]) {
    const names = new Intl.DisplayNames([tongue], { type: 'region' });
    for (const code of countries) codes.set(searchable(names.of(code) ?? code).words.join(' '), code);
  }
  const longest = Math.max(...[...codes.keys()].map((name) => name.split(' ').length));

  return (asked) => {
    const { words } = searchable(asked);
    for (let length = Math.min(longest, words.length - 1); length > 0; length--) {
      for (const start of [words.length - length, 0]) {
        const country = codes.get(words.slice(start, start + length).join(' '));
        if (country) return { country, rest: words.toSpliced(start, length).join(' ') };
      }
    }
    return undefined;
  };
}
