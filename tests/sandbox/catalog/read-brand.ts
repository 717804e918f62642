import { uuidOf } from '../digest';
import type { Brand, DeliveryType, Kind, Secret } from './brand';

export type Flags = ReadonlyMap<string, string>;

const MOBILE = /^(e-sim|mobile_)/;

export const readFlags = (text: string): Flags =>
  new Map(text.split(/\s+/).map((flag) => [flag.split('=')[0] ?? '', flag.split('=')[1] ?? '']));

/** A brand of these traits that no country sells yet. */
export function readBrand(
  name: string,
  categories: string[],
  flags: Flags,
  paint: { color: string; look: string },
): Brand {
  return {
    id: flags.get('id') ?? uuidOf('brand', name),
    name,
    family: flags.get('family') ?? name,
    kind: kindOf(categories, flags),
    categories,
    tags: ['sale', 'new'].filter((tag) => flags.has(tag)),
    productType: flags.has('digital') ? 'digital' : 'physical',
    ...paint,
    file: flags.get('file') ?? fileName(name),
    popular: flags.has('popular'),
    outOfStock: flags.has('oos'),
    electronicMoney: flags.has('emoney'),
    hostile: flags.has('hostile'),
    unlabelled: flags.has('nolabels'),
    paused: flags.has('paused'),
    delivery: deliveryOf(flags),
    secret: secretOf(flags),
    cells: new Map(),
  };
}

function kindOf([primary = '']: string[], flags: Flags): Kind {
  if (MOBILE.test(primary)) return 'mobile_recharge';
  if (flags.has('utility')) return 'utility';
  return flags.has('nft') ? 'nft_giftcard' : 'giftcard';
}

function deliveryOf(flags: Flags): DeliveryType {
  if (flags.has('phone')) return 'by_phone';
  return flags.has('account') || flags.has('utility') ? 'by_account' : 'by_email';
}

function secretOf(flags: Flags): Secret {
  if (deliveryOf(flags) !== 'by_email') return 'receipt';
  if (flags.has('link')) return 'link';
  return flags.has('serial') ? 'serial' : 'code';
}

const fileName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
