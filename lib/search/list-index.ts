import { type BrandSummary, baseOf, type Logo, slugify, variantsOf } from '@/lib/catalog';
import { listOf, number, type Of, object, text } from '@/lib/shape';
import { columnsOf, type Sold } from './build-index';

/** What is known of a brand's amounts once its page has been read: any, or these; empty while nobody has. */
export type Sells = 'any' | 'mixed' | 'fixed' | '';

/**
 * The tiles of a market with all that filters ask, in the order of its list, column by column, as short as it can be
 * sent. `slugs` are empty where the name tells; `of` are positions in `categories`, the main one first; a logo is what
 * follows `base`, `~` before one without variants, empty for none; `amounts` are the fixed ones, of a brand that is known.
 */
export const isListIndex = object({
  base: text,
  categories: listOf(text),
  names: listOf(text),
  slugs: listOf(text),
  words: listOf(text),
  kinds: listOf(text),
  of: listOf(text),
  logos: listOf(text),
  colours: listOf(text),
  ranges: listOf(text),
  sells: listOf(text),
  amounts: listOf(text),
  soldOut: listOf(number),
  fresh: listOf(number),
  onSale: listOf(number),
});

export type ListIndex = Of<typeof isListIndex>;

export type Tile = Omit<BrandSummary, 'isPopular'> & {
  words: string;
  sells: Sells;
  amounts: readonly string[];
};

export type Known = { sells: Sells; amounts: readonly string[] };

type Listed = Sold & { summary: BrandSummary };

export function packList(listed: Iterable<Listed>, knownOf: (slug: string) => Known | undefined): ListIndex {
  const rows = [...listed];
  const brands = rows.map(({ summary }) => summary);
  const base = sharedStart(brands.flatMap(({ logo }) => logo?.src ?? []));
  const tagged = (tag: string) => brands.flatMap(({ tags }, index) => (tags.includes(tag) ? [index] : []));
  return {
    ...columnsOf(rows),
    base,
    kinds: brands.map(({ kind }) => kind),
    logos: brands.map(({ logo }) => shortLogo(logo, base)),
    colours: brands.map(({ background }) => background?.slice(1) ?? ''),
    ranges: brands.map(({ range }) => range ?? ''),
    sells: brands.map(({ slug }) => knownOf(slug)?.sells ?? ''),
    amounts: brands.map(({ slug }) => knownOf(slug)?.amounts.join(' ') ?? ''),
    fresh: tagged('new'),
    onSale: tagged('sale'),
  };
}

export function openList(list: ListIndex): Tile[] {
  const [soldOut, fresh, onSale] = [list.soldOut, list.fresh, list.onSale].map((at) => new Set(at));
  return list.names.map((name, index) => {
    const at = (column: readonly string[]) => column[index] ?? '';
    const categories = at(list.of)
      .split(' ')
      .flatMap((position) => list.categories[Number(position)] ?? []);
    return {
      name,
      slug: at(list.slugs) || slugify(name),
      words: at(list.words),
      kind: at(list.kinds),
      category: categories[0] ?? '',
      categories,
      logo: longLogo(at(list.logos), list.base),
      background: at(list.colours) ? `#${at(list.colours)}` : null,
      range: at(list.ranges) || null,
      sells: at(list.sells) as Sells,
      amounts: at(list.amounts).split(' ').filter(Boolean),
      tags: [...(onSale?.has(index) ? ['sale'] : []), ...(fresh?.has(index) ? ['new'] : [])],
      isOutOfStock: soldOut?.has(index) ?? false,
    };
  });
}

function shortLogo(logo: Logo | null, base: string): string {
  if (!logo) return '';
  const own = baseOf(logo);
  return own === undefined ? `~${logo.src.slice(base.length)}` : own.slice(base.length);
}

function longLogo(short: string, base: string): Logo | null {
  if (short === '') return null;
  return short.startsWith('~') ? { src: base + short.slice(1), srcSet: null } : variantsOf(base + short);
}

/** Up to the last slash, so that what follows is never empty. */
function sharedStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let end = first.lastIndexOf('/') + 1;
  while (end > 0 && !others.every((text) => text.startsWith(first.slice(0, end))))
    end = first.lastIndexOf('/', end - 2) + 1;
  return first.slice(0, end);
}
