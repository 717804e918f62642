import 'server-only';
import { otherNames, type Sold } from './build-index';
import { rankBrands, textsOf } from './find';
import { type Searchable, searchable } from './fold';
import type { Elsewhere } from './index';
import type { Named } from './named-country';
import { byRarestWord } from './rarest';
import { othersOf } from './search-index';

type Known = ReadonlyMap<string, Sold>;
type Offer = { country: string; slug: string };
type Brand = {
  name: string;
  text: Searchable;
  others: readonly Searchable[];
  isSoldOut: false;
  offers: Offer[];
};

const MOST = 4;

/**
 * What other countries sell, of the lists that are in memory. Says nothing of countries that nobody has read, nor of
 * what is out of stock there.
 */
export function createWorld({
  countries,
  known,
}: {
  countries: () => readonly string[];
  known: (country: string) => Known | undefined;
}) {
  let seen = new Map<string, Known>();
  let brands: Brand[] = [];
  const texts = new Map<string, Pick<Brand, 'text' | 'others'>>();

  const madeReady = ({ summary: { name }, family }: Sold) => {
    const made = texts.get(name) ?? {
      text: searchable(name),
      others: othersOf(otherNames(name, family).join('\n')),
    };
    texts.set(name, made);
    return made;
  };

  /** One entry per name, the countries in the shop's order. */
  function gather(now: ReadonlyMap<string, Known>): Brand[] {
    const byName = new Map<string, Brand>();
    for (const [country, listing] of now) {
      for (const [slug, sold] of listing) {
        const { name, isOutOfStock } = sold.summary;
        if (isOutOfStock) continue;
        const brand = byName.get(name) ?? { name, ...madeReady(sold), isSoldOut: false, offers: [] };
        brand.offers.push({ country, slug });
        byName.set(name, brand);
      }
    }
    return [...byName.values()];
  }

  function refresh(): void {
    const now = new Map<string, Known>();
    for (const country of countries()) {
      const listing = known(country);
      if (listing) now.set(country, listing);
    }
    const isSame =
      now.size === seen.size && [...now].every(([country, listing]) => seen.get(country) === listing);
    if (isSame) return;
    brands = gather(now);
    seen = now;
  }

  function ranked(asked: string): Brand[] {
    const query = searchable(asked);
    if (query.words.length === 0) return [];
    const found = rankBrands(brands, query);
    return found.length > 0 ? found : byRarestWord(brands, textsOf, query);
  }

  return {
    /**
     * What the country that is `named` sells; then brands that `home` does not sell, best first, each with the first
     * country that does.
     */
    find(asked: string, home: string, named?: Named): Elsewhere[] {
      refresh();
      const there = named
        ? ranked(named.rest).flatMap(({ name, offers }) => {
            const offer = offers.find(({ country }) => country === named.country && country !== home);
            return offer ? [{ name, ...offer, countries: 1 }] : [];
          })
        : [];
      const anywhere = ranked(asked)
        .filter(({ offers }) => offers.every(({ country }) => country !== home))
        .flatMap(({ name, offers }) => {
          const [first] = offers;
          return first ? [{ name, ...first, countries: offers.length }] : [];
        });
      const isThere = new Set(there.map(({ name }) => name));
      return [...there, ...anywhere.filter(({ name }) => !isThere.has(name))].slice(0, MOST);
    },
  };
}
