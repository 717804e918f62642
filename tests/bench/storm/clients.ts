// A thousand shoppers in one process, each of whom comes back by itself when its stream is lost.
import { setTimeout as pause } from 'node:timers/promises';
import { followOrder } from '@/components/orders/stream/follow-order';
import { alone } from '@/components/orders/stream/share';
import { sampleHook } from '../peers/sample-hook';
import type { Ask, Rule, Told, Watch } from './ask';
import { Tally } from './tally';

const AT_ONCE = 20;
const LOOK_MS = 50;

const tally = new Tally();
let clients = 0;

const after = (milliseconds: number, act: () => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

const fetchFrom =
  (origin: string, address: string): typeof fetch =>
  (input, init) => {
    if (String(input).endsWith('/subscribe')) tally.attempt(Date.now());
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-for', address);
    return fetch(new URL(String(input), origin), { ...init, headers });
  };

const begin: Record<
  Rule,
  (watch: Watch, fetch: typeof globalThis.fetch, tell: (isLive: boolean) => void) => void
> = {
  ours: ({ orderId, key }, fetch, tell) =>
    followOrder({ orderId, key }, ({ link }) => tell(link.phase === 'open'), {
      fetch,
      after,
      now: Date.now,
      random: Math.random,
      share: alone,
    }).wake(),
  sample: ({ orderId }, fetch, tell) => {
    sampleHook(`/api/orders/${orderId}/subscribe`, tell, { fetch, after });
  },
};

/** Resolves when the client is live for the first time. */
const hold = (rule: Rule, origin: string, watch: Watch): Promise<void> =>
  new Promise((resolve) => {
    const client = clients++;
    begin[rule](watch, fetchFrom(origin, watch.address), (isLive) => {
      tally.note(client, isLive, Date.now());
      if (isLive) resolve();
    });
  });

async function open(rule: Rule, origin: string, watches: readonly Watch[]): Promise<void> {
  const waiting = [...watches];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await hold(rule, origin, next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function answer(ask: Ask): Promise<Told> {
  if (ask.do === 'open') await open(ask.rule, ask.origin, ask.watches);
  if (ask.do === 'begin') tally.begin();
  if (ask.do !== 'back') return { did: ask.do };
  const until = Date.now() + ask.patience;
  while (tally.back < clients && Date.now() < until) await pause(LOOK_MS);
  return { did: 'back', ...tally.report() };
}

process.on('message', async (ask: Ask) => {
  process.send?.(await answer(ask));
});
