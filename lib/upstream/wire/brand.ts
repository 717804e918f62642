import { z } from 'zod';
import { flag, list, text, word } from './scalars';

/** A brand as lists and product groups carry it. `brand` is the order key, `family` the key that lists products. */
export const wireBrand = z
  .object({
    brand: z.string().min(1).max(200),
    family: text,
    brand_id: text,
    kind: word('giftcard'),
    category: text,
    additional_categories: list(z.string()),
    brand_tags: list(z.string()),
    logo_url: text,
    logo_base_url: text,
    bg_color: text,
    min: text,
    max: text,
    is_out_of_stock: flag(false),
  })
  .transform((brand) => ({ ...brand, family: brand.family ?? brand.brand }));

export type WireBrand = z.output<typeof wireBrand>;

/** `/v2/brands` and `/v2/homepage`: any part may be missing, and the same brand stands in several lists. */
export const wireFeed = z.object({
  categories: list(z.object({ category: text, brands: list(wireBrand), popular_brands: list(wireBrand) })),
  all_brands: list(wireBrand),
  popular_brands: list(wireBrand),
});

export type WireFeed = z.output<typeof wireFeed>;
