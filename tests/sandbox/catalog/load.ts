import type { Brand } from './brand';
import { readFamilies } from './families';
import { findMarket } from './markets';
import { readOperators } from './operators';
import { readBrand, readFlags } from './read-brand';
import { listed, readLines } from './table';

export type Catalog = {
  brands: readonly Brand[];
  /** The brands a country lists, in the order of the tables. */
  brandsIn: (country: string) => readonly Brand[];
  /** Exact, as orders name it. */
  findBrand: (name: string) => Brand | undefined;
  /** By the file name of its logo, without size and ending. */
  findLogo: (file: string) => Brand | undefined;
};

let loaded: Catalog | undefined;

/** Read once; nothing in it ever changes. Products are made when they are asked for. */
export function loadCatalog(): Catalog {
  loaded ??= readCatalog();
  return loaded;
}

/** Reads the tables anew. */
export function readCatalog(): Catalog {
  const brands = new Map(
    readLines('brands.txt')
      .map((line) => readTableBrand(line))
      .map((b) => [b.name, b]),
  );
  readFamilies(brands);
  readOperators(brands);

  const byFile = new Map<string, Brand>();
  const byCountry = new Map<string, Brand[]>();
  const sold = [...brands.values()].filter(({ cells }) => cells.size > 0);
  for (const brand of sold) {
    if (byFile.has(brand.file)) brand.file += `-${brand.id.slice(0, 4)}`;
    byFile.set(brand.file, brand);
    for (const country of brand.cells.keys()) {
      const list = byCountry.get(country);
      if (list) list.push(brand);
      else byCountry.set(country, [brand]);
    }
  }
  return {
    brands: sold,
    brandsIn: (country) => byCountry.get(country) ?? [],
    findBrand: (name) => brands.get(name),
    findLogo: (file) => byFile.get(file),
  };
}

function readTableBrand(line: string): Brand {
  const [name = '', categories = '', color = '', look = '', flags = '', markets = ''] = line
    .split(' |')
    .map((cell) => cell.trim());
  const brand = readBrand(name, categories.split(','), readFlags(flags), { color, look });
  for (const cell of listed(markets, ';')) {
    const [, country = '', amounts = ''] = /^(\S+) (.+)$/.exec(cell) ?? [];
    if (!findMarket(country)) throw new Error(`brands.txt, ${name}: no market for "${cell}"`);
    brand.cells.set(country, amounts);
  }
  return brand;
}
