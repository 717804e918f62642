import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { slugsOf } from '@/lib/catalog/slug';
import { messagesOf } from '@/lib/i18n';
import { isSearchIndex } from '@/lib/search';
import { buildIndex } from '@/lib/search/build-index';
import { loadCatalog } from '../../../sandbox/catalog/load';

test('the index of 900 brands with the words of its search is at most 12 kB gzipped', () => {
  const brands = loadCatalog().brandsIn('US');
  expect(brands.length).toBeGreaterThanOrEqual(900);
  const slugs = slugsOf(brands.map(({ name, id }) => ({ brand: name, brand_id: id })));
  const index = buildIndex(
    brands.map(({ id, name, family, categories, outOfStock }) => ({
      summary: { name, slug: slugs.get(id) ?? '', categories, isOutOfStock: outOfStock },
      family,
    })),
    (category) => ({
      name: `${category} in words`,
      words: category,
      href: `/en-US/brands?category=${category}`,
    }),
  );
  expect(isSearchIndex(JSON.parse(JSON.stringify(index)))).toBe(true);
  const answer = JSON.stringify({ index, words: messagesOf({ language: 'en' }).search });
  expect(gzipSync(answer).length).toBeLessThanOrEqual(12_000);
});
