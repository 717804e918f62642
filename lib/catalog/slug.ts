import { createHash } from 'node:crypto';
import { slugify } from './slugify';

type Named = { brand: string; brand_id: string | null };

/**
 * One slug per brand, by the brand's key. Of brands whose names fall together the one with the lowest id keeps the
 * plain slug and the others carry a piece of their id, in whatever order they are listed.
 */
export function slugsOf(brands: readonly Named[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const byKey = [...brands].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const brand of byKey) {
    const key = keyOf(brand);
    if (slugs.has(key)) continue;
    const plain = slugify(brand.brand);
    const slug = plain && !taken.has(plain) ? plain : `${plain || 'brand'}-${markOf(key)}`;
    slugs.set(key, slug);
    taken.add(slug);
  }
  return slugs;
}

/** What tells brands apart: their id; where there is none, their name. */
export const keyOf = ({ brand, brand_id }: Named): string => brand_id ?? brand;

const markOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 8);
