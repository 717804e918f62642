import { firstRequests } from './first-requests';
import { lighthouse } from './lighthouse';
import { pay } from './pay';
import { placing } from './placing';
import { reconnectStorm } from './reconnect-storm';
import { scripts } from './scripts';
import { search } from './search';
import { streams } from './streams';
import type { Suite } from './suite';
import { warmPages } from './warm-pages';

export const SUITES: readonly Suite[] = [
  warmPages,
  firstRequests,
  scripts,
  search,
  lighthouse,
  streams,
  reconnectStorm,
  placing,
  pay,
];
