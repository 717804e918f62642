import { expect, test } from '@playwright/test';
import { loadCatalog } from '../../../sandbox/catalog/load';
import { contrast, readable } from '../../../sandbox/logos/colour';
import { drawLogo } from '../../../sandbox/logos/draw';
import { readLook } from '../../../sandbox/logos/look';
import { MARKS } from '../../../sandbox/logos/marks';
import { test as inSandbox } from '../support';

const { brands } = loadCatalog();
const FILL = /fill="(#[0-9a-f]{6})"/g;

const lettersOf = (brand: (typeof brands)[number]) =>
  [...drawLogo(brand, 300, 190, false).matchAll(FILL)]
    .map(([, ink = '']) => ink)
    .filter((ink) => ink !== brand.color);

test('every brand has a logo of its own, drawn whole', () => {
  const isWhole = (picture: string) =>
    /^<svg [^>]+ viewBox="0 0 300 190">/.test(picture) &&
    !/NaN|Infinity|undefined/.test(picture) &&
    picture.length > 300;
  const broken = brands.filter((brand) => !isWhole(drawLogo(brand, 300, 190, false)));
  expect(broken.map(({ name }) => name)).toEqual([]);
  expect(new Set(brands.map(({ file }) => file)).size).toBe(brands.length);
});

test('every logo can be read on its ground', () => {
  const faint = brands.filter((brand) => lettersOf(brand).some((ink) => contrast(ink, brand.color) < 3));
  expect(faint.map(({ name }) => name)).toEqual([]);
});

test('opaque variants carry the ground, transparent ones do not', () => {
  const [brand] = brands;
  if (!brand) throw new Error('no brands');
  expect(drawLogo(brand, 500, 318, true)).toContain(`<rect width="500" height="318" fill="${brand.color}"/>`);
  expect(drawLogo(brand, 500, 318, false)).not.toContain('<rect');
});

test('a look names marks that exist', () => {
  const marks = brands.map(({ look, name }) => readLook(look, name).mark?.name).filter((mark) => mark);
  expect(Object.keys(MARKS)).toEqual(expect.arrayContaining(marks));
});

test('an ink that cannot be read gives way to white or near-black', () => {
  expect(readable('#ffff00', '#ffffff')).toBe('#14161a');
  expect(readable('#000080', '#000000')).toBe('#ffffff');
  expect(readable('#ffd700', '#000000')).toBe('#ffd700');
});

inSandbox(
  'a picture is there for who asks for its headers only, and nothing else answers that',
  async ({ world }) => {
    const [brand] = brands;
    const address = `${world.url}/logos_v2/${brand?.file}_300x190.webp`;
    const [head, get] = await Promise.all([fetch(address, { method: 'HEAD' }), fetch(address)]);
    expect(head.status).toBe(200);
    for (const name of ['content-type', 'content-length', 'cache-control']) {
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
    }
    expect(await head.text()).toBe('');
    expect((await fetch(`${world.url}/v2/brands`, { method: 'HEAD' })).status).toBe(404);
  },
);
