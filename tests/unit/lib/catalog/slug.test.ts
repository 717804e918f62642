import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { slugify } from '@/lib/catalog';
import { slugsOf } from '@/lib/catalog/slug';

test('a name becomes words of an address', () => {
  const slugs = {
    'Amazon.com': 'amazon-com',
    'T-Mobile Credits': 't-mobile-credits',
    "Dick's Sporting Goods": 'dicks-sporting-goods',
    'C&A': 'c-and-a',
    'Instacart+': 'instacart-plus',
    'Pão de Açúcar': 'pao-de-acucar',
    '  --  ': '',
    美团: '',
  };
  for (const [name, slug] of Object.entries(slugs)) expect(slugify(name)).toBe(slug);
});

test('a slug is always plain and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      expect(slugify(name)).toMatch(/^[a-z0-9-]{0,80}$/);
    }),
  );
});

const brand = (name: string, id: string | null = null) => ({ brand: name, brand_id: id });

test('brands whose names fall together keep apart, in whatever order they come', () => {
  const brands = [brand('Foo!', 'b'), brand('Foo', 'a'), brand('FOO', 'c'), brand('Bar', 'd')];
  const slugs = slugsOf(brands);
  expect(slugs.get('a')).toBe('foo');
  expect(slugs.get('b')).toMatch(/^foo-[0-9a-f]{8}$/);
  expect(slugs.get('c')).toMatch(/^foo-[0-9a-f]{8}$/);
  expect(new Set(slugs.values()).size).toBe(4);
  expect([...slugsOf(brands.reverse())].sort()).toEqual([...slugs].sort());
});

test('another brand elsewhere changes no slug', () => {
  const before = slugsOf([brand('Foo!', 'b'), brand('Foo', 'a')]);
  const after = slugsOf([brand('Zoo', 'z'), brand('Foo!', 'b'), brand('Foo', 'a')]);
  for (const [key, slug] of before) expect(after.get(key)).toBe(slug);
});

test('a name without a Latin letter has an address all the same', () => {
  expect([...slugsOf([brand('美团', 'a'), brand('滴滴', 'b')]).values()]).toEqual([
    expect.stringMatching(/^brand-[0-9a-f]{8}$/),
    expect.stringMatching(/^brand-[0-9a-f]{8}$/),
  ]);
});

test('a brand without an id is told by its name', () => {
  expect(slugsOf([brand('Foo')]).get('Foo')).toBe('foo');
});
