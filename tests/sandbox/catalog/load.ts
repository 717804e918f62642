import { readFileSync } from 'node:fs';
import { uuidOf } from '../digest';
import { readAmounts } from './amounts';
import type { Brand, Product, Secret } from './brand';
import { type Country, findMarket } from './markets';

export type Catalog = {
  brands: Brand[];
  /** The brands a country lists, in the order of the table. */
  brandsIn: (country: string) => Brand[];
  /** Exact, as orders name it. */
  findBrand: (name: string) => Brand | undefined;
};

let loaded: Catalog | undefined;

/** Read once; nothing in it ever changes. */
export function loadCatalog(): Catalog {
  loaded ??= readCatalog();
  return loaded;
}

function readCatalog(): Catalog {
  const table = readFileSync(new URL('./brands.txt', import.meta.url), 'utf8');
  const brands = table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(readBrand);
  const byName = new Map(brands.map((brand) => [brand.name, brand]));
  return {
    brands,
    brandsIn: (country) => brands.filter((brand) => brand.products.has(country as Country)),
    findBrand: (name) => byName.get(name),
  };
}

function readBrand(line: string): Brand {
  const [name = '', categories = '', color = '', look = '', flagText = '', markets = ''] = line
    .split(' |')
    .map((cell) => cell.trim());
  const flags = readFlags(flagText);
  const list = categories.split(',');
  const mobile = /^(e-sim|mobile_)/.test(list[0] ?? '');
  const brand: Brand = {
    id: flags.get('id') ?? uuidOf('brand', name),
    name,
    family: flags.get('family') ?? name,
    kind: mobile ? 'mobile_recharge' : flags.has('nft') ? 'nft_giftcard' : 'giftcard',
    categories: list,
    tags: ['sale', 'new'].filter((tag) => flags.has(tag)),
    productType: flags.has('digital') ? 'digital' : 'physical',
    color,
    look,
    file: flags.get('file') ?? fileName(name),
    popular: flags.has('popular'),
    outOfStock: flags.has('oos'),
    electronicMoney: flags.has('emoney'),
    hostile: flags.has('hostile'),
    unlabelled: flags.has('nolabels'),
    paused: flags.has('paused'),
    products: new Map(),
  };
  const delivery = flags.has('phone') ? 'by_phone' : flags.has('account') ? 'by_account' : 'by_email';
  for (const cell of markets.split(';')) {
    const [, country = '', amounts = ''] = /^(\S+) (.+)$/.exec(cell.trim()) ?? [];
    if (!findMarket(country)) throw new Error(`brands.txt, ${name}: no market for "${cell}"`);
    const offer = { brand, country: country as Country, delivery, secret: secretOf(flags) } as const;
    brand.products.set(offer.country, readAmounts(amounts, offer));
  }
  return brand;
}

const readFlags = (text: string): Map<string, string> =>
  new Map(text.split(/\s+/).map((flag) => [flag.split('=')[0] ?? '', flag.split('=')[1] ?? '']));

function secretOf(flags: Map<string, string>): Secret {
  if (flags.has('phone') || flags.has('account')) return 'receipt';
  if (flags.has('link')) return 'link';
  return flags.has('serial') ? 'serial' : 'code';
}

const fileName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const productsIn = (brand: Brand, country: string): Product[] =>
  brand.products.get(country as Country) ?? [];
