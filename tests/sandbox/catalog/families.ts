import { numberOf } from '../digest';
import type { Brand } from './brand';
import { type Theme, themeOf } from './copy';
import { MARKETS, type Market } from './markets';
import { paint } from './paint';
import { readBrand, readFlags } from './read-brand';
import { listed, readLines } from './table';

const SECTION = /^\[(.+)\]$/;
const GROUP = /^[a-z]+\d$/;
const LINE = /^([a-z_,-]+(?: [a-z ]+)?): (.+)$/;

/** What a brand sells whose amounts nobody wrote down, in US dollars. */
const AMOUNTS: Record<Theme, string[]> = {
  shop: [
    '10..500',
    '25,50,100',
    '10,25,50,100,250',
    '5..500/5',
    '20..300!500.0',
    '10,20,50,100x',
    '25..1000/25',
  ],
  food: ['5..100', '10,25,50', '10..200', '5,10,20,50', '15..200!500.0', '10,20,50x'],
  games: ['5,10,20,50', '10,25,50,100', '5,10,25,50?', '10,20,50'],
  screen: ['10,25,50', '15,30,60', '1 month@9.99,3 months@29.97,12 months@99.99', '10..100'],
  travel: ['50..1000', '25..500', '50,100,250,500', '20..500/10', '25,50,100'],
  self: ['10..500', '25,50,100', '20,50,100,150', '10..250!500.0', '10,25,50,100'],
  money: ['10,25,50,100', '25,50,100,200,500', '5..500', '10,20,50,100'],
  giving: ['5..500', '10,25,50,100'],
  learning: ['10,25,50', '10..250', '15,30,60,120'],
};
const UTILITY = ['5..200', '10,20,50,100', '10..500/10'];

/** Of a hundred brands of a region, how many reach a country of it, by its size. The popular ones are everywhere. */
const REACH = [0, 50, 25, 70, 100];

const reaches = ({ name, popular, categories }: Brand, { country, size }: Market): boolean =>
  popular || categories[0] === 'e-sim' || numberOf(100, 'reach', name, country) < (REACH[size] ?? 0);

/** Adds what families.txt says. What is known already keeps what it sells in every country brands.txt speaks of. */
export function readFamilies(brands: Map<string, Brand>): void {
  const spokenFor = new Set([...brands.values()].flatMap(({ cells }) => [...cells.keys()]));
  const inTable = new Set(brands.keys());
  let where: Market[] = [];
  let isGroup = false;
  for (const line of readLines('families.txt')) {
    const section = SECTION.exec(line)?.[1];
    if (section) {
      where = marketsIn(section);
      isGroup = GROUP.test(section);
      continue;
    }
    const [, heading = '', entries = ''] = LINE.exec(line) ?? [];
    if (!heading) throw new Error(`families.txt: cannot read "${line}"`);
    for (const entry of listed(entries, ';')) {
      const { brand, amounts } = readEntry(entry, heading, brands);
      for (const market of where) {
        const isKnown = brand.cells.has(market.country);
        if (isKnown || (inTable.has(brand.name) && spokenFor.has(market.country))) continue;
        if (isGroup && !reaches(brand, market)) continue;
        brand.cells.set(market.country, `$${amounts}`);
      }
    }
  }
}

function readEntry(entry: string, heading: string, brands: Map<string, Brand>) {
  const [title = '', given] = entry.split(' = ');
  const name = title.replace(/\*$/, '');
  const [categories = '', ...words] = heading.split(' ');
  const known = brands.get(name);
  const mood = name === title ? moodOf(name, given) : 'popular';
  const brand =
    known ?? readBrand(name, categories.split(','), readFlags([...words, mood].join(' ')), paint(name));
  brands.set(name, brand);
  return { brand, amounts: given ?? usualAmounts(brand) };
}

/** Most are plain; some are sold out, new, on sale or without labels. */
function moodOf(name: string, given: string | undefined): string {
  const moods = ['oos', 'oos', 'oos', 'new', 'new', 'new', 'sale', 'sale', 'sale', 'sale', 'nolabels'];
  return (given ? undefined : moods[numberOf(80, 'mood', name)]) ?? '';
}

function usualAmounts({ name, kind, categories }: Brand): string {
  const usual = kind === 'utility' ? UTILITY : AMOUNTS[themeOf(categories[0])];
  return usual[numberOf(usual.length, 'amounts', name)] ?? '10,25,50';
}

/** `US`, or a group down to a size: `world3`, `eu2`. */
function marketsIn(section: string): Market[] {
  return section.split(' ').flatMap((word) => {
    const country = MARKETS.get(word);
    if (country) return [country];
    const [, region, size = ''] = /^([a-z]+)(\d)$/.exec(word) ?? [];
    const found = [...MARKETS.values()].filter(
      (market) => market.size <= +size && (region === 'world' || region === market.region),
    );
    if (found.length === 0) throw new Error(`families.txt: no country in "${word}"`);
    return found;
  });
}
