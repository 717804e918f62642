import { crawl } from './crawl';
import { firstRequests } from './first-requests';
import { lighthouse } from './lighthouse';
import { lists } from './lists';
import { pay } from './pay';
import { placing } from './placing';
import { reconnectStorm } from './reconnect-storm';
import { scripts } from './scripts';
import { search } from './search';
import { streams } from './streams';
import type { Suite } from './suite';
import { upstreamCalls } from './upstream-calls';
import { warmCatalog, warmPages } from './warm-pages';

export const SUITES: readonly Suite[] = [
  warmPages,
  warmCatalog,
  firstRequests,
  upstreamCalls,
  crawl,
  scripts,
  search,
  lists,
  lighthouse,
  streams,
  reconnectStorm,
  placing,
  pay,
];
