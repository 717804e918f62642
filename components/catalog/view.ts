import { decimalOf, isDecimal } from '@/lib/money';
import { KINDS, type Kind } from '@/lib/storefronts';

/**
 * What of the list is shown, in which order. Every view is an address. `unsure` adds the brands of which nobody knows
 * yet whether they have the amounts that are asked for.
 */
export type View = {
  q: string;
  kind: Kind | '';
  category: string;
  amounts: 'any' | 'fixed' | '';
  spend: string;
  stock: 'in' | '';
  coin: string;
  unsure: 'too' | '';
  sort: 'popular' | 'name' | 'new';
};

/** What can leave brands out, in the order in which one would give it up. */
export const FILTERS = ['q', 'spend', 'amounts', 'coin', 'stock', 'category', 'kind'] as const;

export type Filter = (typeof FILTERS)[number];

export const EVERYTHING: View = {
  q: '',
  kind: '',
  category: '',
  amounts: '',
  spend: '',
  stock: '',
  coin: '',
  unsure: '',
  sort: 'popular',
};

const oneOf = <const T extends string>(value: string | null, ...known: readonly T[]): T | '' =>
  known.find((one) => one === value) ?? '';

/** `coins` are those of the shop: what another pays for is no question here. */
export function parseView(params: URLSearchParams, coins: readonly string[]): View {
  return {
    q: (params.get('q') ?? '').trim().slice(0, 80),
    kind: oneOf(params.get('kind'), ...KINDS),
    category: params.get('category') ?? '',
    amounts: oneOf(params.get('amounts'), 'any', 'fixed'),
    spend: amountIn(params.get('spend') ?? ''),
    stock: oneOf(params.get('stock'), 'in'),
    coin: oneOf(params.get('coin'), ...coins),
    unsure: oneOf(params.get('unsure'), 'too'),
    sort: oneOf(params.get('sort'), 'name', 'new') || 'popular',
  };
}

/** What somebody typed as an amount: a decimal above zero, else nothing. */
export function amountIn(typed: string): string {
  const amount = decimalOf(typed.replace(/^\s*\p{Sc}/u, ''));
  return amount.length <= 12 && isDecimal(amount) && /[1-9]/.test(amount) ? amount : '';
}

/** `?q=steam&kind=giftcard`, or nothing: what is not asked for is not in the address. */
export function queryOf(view: View): string {
  const asked = Object.entries(view).filter(([name, value]) => value && value !== EVERYTHING[name as 'q']);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

/** The parts of a view that leave brands out, and the view without each. */
export const constraintsOf = (view: View): { name: Filter; without: View }[] =>
  FILTERS.filter((name) => view[name]).map((name) => ({ name, without: { ...view, [name]: '' } }));
