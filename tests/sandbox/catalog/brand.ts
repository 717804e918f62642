import type { Decimal } from '../decimal';

export type Kind = 'giftcard' | 'mobile_recharge' | 'nft_giftcard' | 'utility';
export type DeliveryType = 'by_email' | 'by_phone' | 'by_account';
/** How the secret of a delivered product looks. A product has one of the first five; an order can be told any. */
export const FORMS = [
  'code',
  'serial',
  'link',
  'receipt',
  'esim',
  'esimConfirmed',
  'esimLink',
  'barcode',
  'plainLink',
  'long',
  'hostile',
] as const;
export type Secret = (typeof FORMS)[number];

export type Range = { min: number; max: number; step: number; default: string };
export type Plan = { gigabytes: number; days: number; regions: string[] };

export type Offer = { brand: Brand; country: string; delivery: DeliveryType; secret: Secret };

export type Product = {
  brand: Brand;
  country: string;
  /** What an order names; a range product is ordered as `range`. */
  denomination: string;
  label: string;
  delivery: DeliveryType;
  secret: Secret;
  stock: 'in' | 'out' | 'out-unpriced';
  /** Amount in the currency of the market; absent on plans and on labels such as "100 Diamonds". */
  faceValue?: string;
  /** What it costs before the mark-up, in the currency of the market. */
  cost?: Decimal;
  /** A price that overrides cost and mark-up, in USDC. */
  usdc?: Decimal;
  range?: Range;
  plan?: Plan;
};

export type Brand = {
  id: string;
  name: string;
  family: string;
  kind: Kind;
  categories: string[];
  tags: string[];
  productType: 'digital' | 'physical';
  color: string;
  /** How the logo is drawn, see logos/. */
  look: string;
  /** File name of the logo, without ending. */
  file: string;
  popular: boolean;
  outOfStock: boolean;
  electronicMoney: boolean;
  hostile: boolean;
  unlabelled: boolean;
  paused: boolean;
  delivery: DeliveryType;
  secret: Secret;
  /** What a country sells of it, as brands.txt writes amounts. */
  cells: Map<string, string>;
};
