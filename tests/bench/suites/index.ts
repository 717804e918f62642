import { firstRequests } from './first-requests';
import { scripts } from './scripts';
import type { Suite } from './suite';
import { warmPages } from './warm-pages';

export const SUITES: readonly Suite[] = [warmPages, firstRequests, scripts];
