import type { Brand } from './brand';
import { brandWire } from './wire';

type Wire = Record<string, unknown>;

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The envelope that brands, homepage and search share. A brand stands in each of its categories. */
export function listWire(brands: readonly Brand[], country: string, origin: string): Wire {
  const wires = new Map(brands.map((brand) => [brand, brandWire(brand, country, origin)]));
  const show = (list: readonly Brand[]) => list.map((brand) => wires.get(brand));
  const categories = new Map<string, Brand[]>();
  for (const brand of brands) {
    for (const category of brand.categories) {
      const key = `${brand.kind}/${category}`;
      const list = categories.get(key) ?? [];
      list.push(brand);
      categories.set(key, list);
    }
  }
  return {
    country_code: country,
    last_user_purchases: [],
    suggestions: [],
    popular_brands: show(brands.filter(({ popular }) => popular)),
    categories: [...categories].map(([key, list]) => ({
      kind: key.split('/')[0],
      category: key.split('/')[1],
      brands: show(list),
      popular_brands: show(
        list.filter((brand) => brand.popular && `${brand.kind}/${brand.categories[0]}` === key),
      ),
    })),
    all_brands: show(brands),
  };
}

const ROWS = ['e-commerce', 'travel_flights', 'food', 'games', 'streaming'];
const ROW_LENGTH = 10;

/** Curated rows of what is in stock; a row may hold a brand whose primary category is another one. */
export function homepageWire(brands: readonly Brand[], country: string, origin: string): Wire {
  const inStock = brands.filter(({ outOfStock }) => !outOfStock);
  const rows = ROWS.map((row) => ({
    row,
    list: inStock.filter(({ categories }) => categories.includes(row)).slice(0, ROW_LENGTH),
  })).filter(({ list }) => list.length > 0);
  const shown = [...new Set(rows.flatMap(({ list }) => list))];
  return {
    ...listWire(shown, country, origin),
    popular_brands: inStock
      .filter(({ popular }) => popular)
      .map((brand) => brandWire(brand, country, origin)),
    categories: rows.map(({ row, list }) => ({
      kind: 'giftcard',
      category: row,
      brands: list.map((brand) => brandWire(brand, country, origin)),
      popular_brands: [],
    })),
  };
}

/** Finds by brand, family or category; case, accents and punctuation do not matter. */
export function searchBrands(brands: readonly Brand[], query: string): readonly Brand[] {
  const wanted = bare(query);
  if (wanted === '') return [];
  const rank = ({ name, family, categories }: Brand) => {
    if (bare(name).startsWith(wanted)) return 0;
    if (bare(name).includes(wanted) || bare(family).includes(wanted)) return 1;
    return categories.some((category) => bare(category).includes(wanted)) ? 2 : 3;
  };
  return brands.filter((brand) => rank(brand) < 3).sort((a, b) => rank(a) - rank(b));
}
