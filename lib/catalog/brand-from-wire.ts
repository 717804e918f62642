import type { Storefront } from '@/lib/storefronts';
import type { WireBrand, WireFeed } from '@/lib/upstream/server';
import type { BrandSummary, Home, HomeRow } from './index';
import { logoOf } from './logos';
import { keyOf, slugsOf } from './slug';

const NO_CATEGORY = 'other_products';
const ROW_LENGTH = 12;

/** A brand with the key that lists its products; `summary.name` is the key that orders them, verbatim. */
export type Listed = { summary: BrandSummary; family: string };

/** What a country sells in this shop: popular brands first, then as the upstream has them, sold-out ones last. */
export type Listing = {
  brands: readonly BrandSummary[];
  bySlug: ReadonlyMap<string, Listed>;
  byKey: ReadonlyMap<string, Listed>;
  slugs: ReadonlySet<string>;
  isEmpty: boolean;
};

type Shop = { categories: Storefront['categories']; imageOrigins: readonly string[] };

export function listingFromWire(feed: WireFeed, { categories, imageOrigins }: Shop): Listing {
  const all = everyBrand(feed);
  const slugs = slugsOf(all);
  const popular = new Map(feed.popular_brands.map((brand, rank) => [keyOf(brand), rank]));
  const listed = all
    .filter((brand) => isSold(brand, categories))
    .map((brand) => {
      const key = keyOf(brand);
      const rank = brand.is_out_of_stock ? popular.size + 1 : (popular.get(key) ?? popular.size);
      const own = { slug: slugs.get(key) ?? '', isPopular: popular.has(key) };
      return { key, rank, summary: { ...summaryOf(brand, imageOrigins), ...own }, family: brand.family };
    })
    .sort((a, b) => a.rank - b.rank);
  return {
    brands: listed.map(({ summary }) => summary),
    bySlug: new Map(listed.map((item) => [item.summary.slug, item])),
    byKey: new Map(listed.map((item) => [item.key, item])),
    slugs: new Set(listed.map(({ summary }) => summary.slug)),
    isEmpty: all.length === 0,
  };
}

/**
 * The home page from the curated feed, as much of it as there is: without its rows the listing is split by category,
 * without its popular brands the listing's own stand in.
 */
export function homeFromWire(feed: WireFeed | undefined, listing: Listing): Home {
  const known = (brands: readonly WireBrand[]): BrandSummary[] =>
    brands.flatMap((brand) => listing.byKey.get(keyOf(brand))?.summary ?? []);
  const curated = (feed?.categories ?? []).map(({ category, brands }) => {
    const shown = known(brands);
    return { category: category ?? shown[0]?.category ?? NO_CATEGORY, brands: shown };
  });
  const rows = curated.filter(({ brands }) => brands.length > 0);
  const popular = known(feed?.popular_brands ?? []);
  const inStock = listing.brands.filter(({ isOutOfStock }) => !isOutOfStock);
  const flagged = inStock.filter(({ isPopular }) => isPopular);
  const flat = known(feed?.all_brands ?? []);
  return {
    popular: popular.length > 0 ? popular : (flagged.length > 0 ? flagged : inStock).slice(0, ROW_LENGTH),
    rows: rows.length > 0 ? rows : rowsByCategory(flat.length > 0 ? flat : inStock),
  };
}

/** A row per category, the fullest first. */
function rowsByCategory(brands: readonly BrandSummary[]): HomeRow[] {
  const rows = new Map<string, BrandSummary[]>();
  for (const brand of brands) {
    const row = rows.get(brand.category) ?? [];
    rows.set(brand.category, [...row, brand]);
  }
  return [...rows]
    .map(([category, row]) => ({ category, brands: row }))
    .sort((a, b) => b.brands.length - a.brands.length)
    .map(({ category, brands: row }) => ({ category, brands: row.slice(0, ROW_LENGTH) }));
}

/** `all_brands` may be missing, and a category may carry what it lacks. The first mention of a brand counts. */
function everyBrand({ all_brands, popular_brands, categories }: WireFeed): WireBrand[] {
  const grouped = categories.flatMap(({ category, brands, popular_brands: popular }) =>
    [...brands, ...popular].map((brand) => ({ ...brand, category: brand.category ?? category })),
  );
  const mentions = [...all_brands, ...grouped, ...popular_brands];
  const firsts = new Map<string, WireBrand>();
  for (const brand of mentions) if (!firsts.has(keyOf(brand))) firsts.set(keyOf(brand), brand);
  return [...firsts.values()];
}

const categoriesOf = ({ category, additional_categories }: WireBrand): string[] => [
  ...new Set([category ?? NO_CATEGORY, ...additional_categories]),
];

/** Denied when any of its categories is; where there is an allow list, one of them must be on it. */
function isSold(brand: WireBrand, { allow, deny }: Storefront['categories']): boolean {
  const own = categoriesOf(brand);
  return (
    !own.some((category) => deny.includes(category)) &&
    (allow.length === 0 || own.some((category) => allow.includes(category)))
  );
}

function summaryOf(brand: WireBrand, imageOrigins: readonly string[]) {
  const { min, max } = brand;
  return {
    name: brand.brand,
    kind: brand.kind,
    category: brand.category ?? NO_CATEGORY,
    categories: categoriesOf(brand),
    logo: logoOf(brand, imageOrigins),
    background: colourOf(brand.bg_color),
    range: rangeOf(min, max),
    tags: brand.brand_tags,
    isOutOfStock: brand.is_out_of_stock,
  };
}

/**
 * As short as it says the same. Of plans what they hold, without their days: `1 GB – Unlimited`; a unit in words once:
 * `60 – 6480 Diamonds`.
 */
function rangeOf(min: string | null, max: string | null): string | null {
  const [least, most] = [min, max].map((label) => label?.replace(/^(.*\S) \d+ days?$/i, '$1') || null);
  const unit = /^\d[\d.,]*( \p{L}{4}.*)$/u.exec(most ?? '')?.[1];
  if (unit && least?.endsWith(unit) && least !== most) return `${least.slice(0, -unit.length)} – ${most}`;
  return least && most && least !== most ? `${least} – ${most}` : (least ?? most ?? null);
}

/** `#rrggbb` or nothing: it ends in a style attribute. */
function colourOf(text: string | null): string | null {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(text ?? '') ?? [];
  const colour = short ? `#${short.replace(/./g, '$&$&')}` : text;
  return colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
}
