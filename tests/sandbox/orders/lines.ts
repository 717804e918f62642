import { randomUUID } from 'node:crypto';
import { productsIn } from '../catalog/amounts';
import type { Product } from '../catalog/brand';
import { marketOf } from '../catalog/markets';
import { fitsRange, priceInUsdc } from '../catalog/prices';
import type { Coin } from '../payments/coins';
import { inCoin } from '../payments/rates';
import type { World } from '../world';
import type { Problem } from './coupons';
import type { Line } from './order';
import { type Item, isEmail } from './request';
import { bareNumber } from './wire';

export type Deliveries = { lines: Line[]; problems: Problem[] };

/** The lines of a request that have a price, and what keeps any of them from being sold. */
export function readLines(items: Item[], coin: Coin, world: World, origin: string): Deliveries {
  const lines: Line[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const product = findProduct(item, world);
    const found = problemsOf(item, product).map((problem) => ({
      problem,
      moreDetails: { delivery: echo(item, world, origin) },
    }));
    problems.push(...found);
    if (product) lines.push(priceLine(item, product, coin, world));
  }
  return { lines, problems };
}

/** Denominations match to the letter. */
function findProduct(item: Item, world: World): Product | undefined {
  const brand = world.catalog.findBrand(item.brand);
  const products = brand ? productsIn(brand, item.country) : [];
  return products.find(({ denomination }) => denomination === item.denomination);
}

function problemsOf(item: Item, product: Product | undefined): string[] {
  if (!product) return ['NOT_AVAILABLE_PRODUCT'];
  const problems: string[] = [];
  if (product.range && !fitsRange(product, item.value ?? '')) problems.push('NOT_AVAILABLE_PRODUCT');
  if (product.brand.outOfStock || product.stock !== 'in') problems.push('OUT_OF_STOCK');
  if (product.brand.paused) problems.push('NOT_ACTIVE');
  if (!reaches(item, product)) problems.push('INVALID_BENEFICIARY_ACCOUNT');
  return problems;
}

function reaches({ beneficiary }: Item, { delivery, country }: Product): boolean {
  if (delivery === 'by_phone') return marketOf(country).phone.test(beneficiary);
  return delivery === 'by_account' ? /^[\w-]{4,32}$/.test(beneficiary) : isEmail(beneficiary);
}

function priceLine(item: Item, product: Product, coin: Coin, world: World): Line {
  const { faults, clock } = world;
  const usdc = priceInUsdc(product, item.value, faults.current.priceFactor);
  return {
    id: randomUUID(),
    product,
    beneficiary: item.beneficiary,
    usdc,
    amount: inCoin(usdc, coin, clock.now(), faults.current.rates),
    ...(item.value !== undefined && { value: item.value.replace(/\.0+$/, '') }),
  };
}

/** How problem details name a line: match it by brand, denomination and beneficiary. */
export function echo(item: Item, world: World, origin: string) {
  const { kind, deliverable } = bareEcho(item, world, origin);
  const family = world.catalog.findBrand(item.brand)?.family;
  return { kind, deliverable: { delivery_id: null, ...(family && { family }), ...deliverable } };
}

/** The same as refusals of a create write it, without id and family. */
export function bareEcho(item: Item, world: World, origin: string) {
  const brand = world.catalog.findBrand(item.brand);
  return {
    kind: brand?.kind ?? null,
    deliverable: {
      brand_name: item.brand,
      country_code: item.country,
      denomination: item.denomination,
      ...(item.value !== undefined && { product_value: bareNumber(item.value) }),
      beneficiary_account: item.beneficiary,
      ...(brand && { brand_logo: `${origin}/logos_v2/${brand.file}.webp` }),
    },
  };
}
