import { type BrandSummary, kindOf } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import type { Place } from '@/lib/storefronts';
import { categoryName, isKnownCategory } from './category-name';
import { PAGE_LENGTH } from './place-length';

export function isIn(place: Place, brand: Omit<BrandSummary, 'isPopular'>): boolean {
  if (place.page === 'kind') return kindOf(brand) === place.kind;
  return place.page === 'brands' || brand.categories.includes(place.category);
}

export function placeName(t: Translate, place: Place): string {
  if (place.page === 'kind') return t(`kinds.${place.kind}`);
  return place.page === 'brands' ? t('brands.title') : categoryName(t, place.category);
}

export type Listed = {
  place: Place;
  /** All of the market, and those of them that are in this place. */
  all: readonly BrandSummary[];
  within: readonly BrandSummary[];
  /** What this page of them shows. */
  shown: readonly BrandSummary[];
  number: number;
  last: number;
};

/**
 * A page of a place, counted from 1; undefined for none. There is none behind the last one, nor of a category that
 * nobody has heard of; one that this market lacks is there, and empty.
 */
export function listedIn(
  place: Place,
  all: readonly BrandSummary[],
  t: Translate,
  asked: string | undefined,
): Listed | undefined {
  const within = all.filter((brand) => isIn(place, brand));
  if (place.page === 'category' && within.length === 0 && !isKnownCategory(t, place.category)) return;
  const last = Math.max(1, Math.ceil(within.length / PAGE_LENGTH));
  const number = asked === undefined ? 1 : numberOf(asked);
  if (!number || number > last) return;
  const shown = within.slice((number - 1) * PAGE_LENGTH, number * PAGE_LENGTH);
  return { place, all, within, shown, number, last };
}

/** The first page has an address of its own; others begin with the second. */
const numberOf = (segment: string): number | undefined =>
  /^[1-9]\d{0,3}$/.test(segment) && segment !== '1' ? Number.parseInt(segment, 10) : undefined;
