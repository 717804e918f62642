import { isListIndex, openList } from '@/lib/search';
import { type Market, openMarket } from './select';

const loaded = new Map<string, Promise<Market>>();

/** The tiles of a locale's market, asked for once; a failure is not remembered. */
export function loadMarket(tag: string): Promise<Market> {
  const market = loaded.get(tag) ?? readMarket(tag);
  loaded.set(tag, market);
  market.catch(() => loaded.delete(tag));
  return market;
}

async function readMarket(tag: string): Promise<Market> {
  const answer = await fetch(`/api/brands/${tag}`);
  const body: unknown = answer.ok ? await answer.json() : null;
  if (!isListIndex(body)) throw new Error(`no list: answered ${answer.status}`);
  return openMarket(openList(body));
}
