import type { FixedProduct, Plan, Product } from '@/lib/catalog';
import { compareDecimals } from '@/lib/money';
import { isBuyable } from './buyable';

export type PlanProduct = FixedProduct & { plan: Plan };

/** All plans with the same data; `key` names it. */
export type PlanGroup = { key: string; data: Plan['data']; products: PlanProduct[] };

/** As many as fit on a page as cards. */
const FEW = 9;

const isPlan = (product: Product): product is PlanProduct =>
  product.type === 'fixed' && product.plan !== undefined;

/** So many plans that data and days are better chosen one after the other. */
export const hasManyPlans = ({ products }: { products: readonly Product[] }): boolean =>
  products.length > FEW && products.every(isPlan);

/** Plans by their data, the least first and what has no limit last; in each by days. */
export function groupsOf(products: readonly Product[]): PlanGroup[] {
  const groups = new Map<string, PlanGroup>();
  for (const product of products.filter(isPlan)) {
    const { data } = product.plan;
    const key = data ? `${data.amount} ${data.unit}` : 'unlimited';
    const group = groups.get(key) ?? { key, data, products: [] };
    group.products.push(product);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.products.sort((a, b) => a.plan.days - b.plan.days);
  return [...groups.values()].sort((a, b) => compareData(a.data, b.data));
}

function compareData(a: Plan['data'], b: Plan['data']): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  if (a.unit !== b.unit) return a.unit === 'megabyte' ? -1 : 1;
  return compareDecimals(a.amount, b.amount);
}

/** The plan of another amount of data for as many days, if it can be had. */
export const asLong = ({ plan: { days } }: PlanProduct, { products }: PlanGroup): PlanProduct | undefined =>
  products.find((product) => product.plan.days === days && isBuyable(product));

/** `10 GB`, `7 days`: as the reader writes it. */
export const dataText = ({ amount, unit }: NonNullable<Plan['data']>, tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 3 }).format(
    amount as Intl.StringNumericLiteral,
  );

export const daysText = (days: number, tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
