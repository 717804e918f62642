import { kindOf } from '@/lib/catalog';
import { compareDecimals } from '@/lib/money';
import {
  byRarestWord,
  matching,
  othersOf,
  type Searchable,
  searchable,
  type Tile,
  textsOf,
} from '@/lib/search';
import type { Place } from '@/lib/storefronts';
import { isIn } from './place';
import { type Span, spanOf, usualSign } from './span';
import type { View } from './view';

/** A tile made ready to be asked. */
type Item = { tile: Tile; text: Searchable; others: readonly Searchable[]; span: Span | undefined };

/** A market made ready to be asked; `sign` is of the money one spends there. */
export type Market = { items: readonly Item[]; sign: string };

/** What a view shows, and how many more there may be of which the lists do not tell. */
type Selection = { tiles: readonly Tile[]; unsure: number };

export function openMarket(tiles: readonly Tile[]): Market {
  const items = tiles.map((tile) => ({
    tile,
    text: searchable(tile.name),
    others: othersOf(tile.words),
    span: spanOf(tile.range),
  }));
  return { items, sign: usualSign(items.map(({ span }) => span)) };
}

/** Where it is asked; `paused` are the coins that cannot be paid with now, every other one pays for everything. */
export type Asking = { place: Place; tag: string; paused: ReadonlySet<string> };

export function select(market: Market, view: View, { place, tag, paused }: Asking): Selection {
  if (view.coin && paused.has(view.coin)) return { tiles: [], unsure: 0 };
  // What was meant by a name is decided among all brands, not among what other filters leave.
  const within = asked(market.items, view.q).filter((item) => isPlain(item, view, place));
  const answers = within.map((item) => ({ item, answer: answerTo(item, view, market.sign) }));
  const sure = answers.filter(({ answer }) => answer === 'yes' || (answer === 'unsure' && view.unsure));
  const isUnsure = ({ answer }: (typeof answers)[number]) => answer === 'unsure';
  return {
    tiles: ordered(
      sure.map(({ item }) => item),
      view.sort,
      tag,
    ),
    unsure: view.unsure ? 0 : answers.filter(isUnsure).length,
  };
}

const isPlain = ({ tile }: Item, { kind, category, stock }: View, place: Place): boolean =>
  isIn(place, tile) &&
  (!kind || kindOf(tile) === kind) &&
  (!category || tile.categories.includes(category)) &&
  !(stock && tile.isOutOfStock);

type Answer = 'yes' | 'no' | 'unsure';

/** Whether a brand has the amounts that are asked for. */
function answerTo({ tile, span }: Item, { amounts, spend }: View, sign: string): Answer {
  const kinds: Answer =
    !amounts || tile.sells === amounts || tile.sells === 'mixed' ? 'yes' : tile.sells ? 'no' : 'unsure';
  const sum = spend ? isSold(tile, span, spend, sign) : 'yes';
  if (kinds === 'no' || sum === 'no') return 'no';
  return kinds === 'yes' && sum === 'yes' ? 'yes' : 'unsure';
}

/** Fixed amounts are known once somebody has read the brand's page; until then its smallest and largest stand for them. */
function isSold(
  { sells, amounts, isOutOfStock }: Tile,
  span: Span | undefined,
  spend: string,
  sign: string,
): Answer {
  if (isOutOfStock) return 'no';
  if (!span) return 'unsure';
  if (span.sign !== sign || compareDecimals(spend, span.min) < 0 || compareDecimals(spend, span.max) > 0)
    return 'no';
  if (sells !== 'fixed') return 'yes';
  return amounts.some((amount) => compareDecimals(amount, spend) === 0) ? 'yes' : 'no';
}

function asked(items: readonly Item[], q: string): readonly Item[] {
  const query = searchable(q);
  // Signs alone name nothing, as in the hits of the search.
  if (query.words.length === 0) return q ? [] : items;
  const named = matching(items, ({ text }) => text, query);
  const called = items.filter(
    ({ others }) => others.length > 0 && matching(others, (one) => one, query).length > 0,
  );
  const found = new Set([...named, ...called]);
  return found.size > 0 ? items.filter((item) => found.has(item)) : byRarestWord(items, textsOf, query);
}

function ordered(items: readonly Item[], sort: View['sort'], tag: string): Tile[] {
  const tiles = items.map(({ tile }) => tile);
  if (sort === 'name') {
    const { compare } = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
    return tiles.sort((a, b) => compare(a.name, b.name));
  }
  const isNew = ({ tags }: Tile) => tags.includes('new');
  return sort === 'new' ? [...tiles.filter(isNew), ...tiles.filter((tile) => !isNew(tile))] : tiles;
}
