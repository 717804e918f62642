import { readFileSync } from 'node:fs';
import type { Call } from '../http/call';
import { html, type Reply } from '../http/reply';
import { cards } from './cards';
import type { Door } from './doors';
import { page } from './page';

const file = (path: string, type: string, cache = 'no-cache'): (() => Reply) => {
  const url = new URL(path, import.meta.url);
  return () => ({
    status: 200,
    body: readFileSync(url),
    headers: { 'content-type': type, 'cache-control': cache },
  });
};

const chosen = ({ url }: Call) => url.searchParams.get('order') ?? undefined;

const INTER = '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** The wallet: a page for people, its lists on their own for the script that refreshes them, and its files. */
export const PAGES: Door[] = [
  {
    method: 'GET',
    path: /^$/,
    answer: ({ url }) => ({ status: 308, body: '', headers: { location: `${url.pathname}/${url.search}` } }),
  },
  { method: 'GET', path: /^\/$/, answer: (call) => html(page(call.world, chosen(call))) },
  { method: 'GET', path: /^\/cards$/, answer: (call) => html(cards(call.world, chosen(call)).text) },
  { method: 'GET', path: /^\/wallet\.css$/, answer: file('./wallet.css', 'text/css') },
  { method: 'GET', path: /^\/controls\.css$/, answer: file('./controls.css', 'text/css') },
  { method: 'GET', path: /^\/cards\.css$/, answer: file('./cards.css', 'text/css') },
  { method: 'GET', path: /^\/wallet\.js$/, answer: file('./wallet.js', 'text/javascript') },
  { method: 'GET', path: /^\/inter\.woff2$/, answer: file(INTER, 'font/woff2', 'max-age=31536000') },
];
