// A thousand shoppers in one process: opens streams, holds them, and notes when each is told of a state.
import { type ClientRequest, get } from 'node:http';
import { createParser } from 'eventsource-parser';
import type { Ask, Stream, Told } from './ask';
import { Ledger } from './ledger';

const AT_ONCE = 20;
const PATIENCE_MS = 20_000;

const ledger = new Ledger();
const held = new Set<ClientRequest>();
const streamsOf = new Map<string, number>();

/** Resolves with the first event, so that an open stream is one that has begun. */
function hold({ order, isDirect, url, headers }: Stream): Promise<void> {
  const stream = isDirect ? 'direct' : (streamsOf.get(order) ?? 0);
  if (stream !== 'direct') streamsOf.set(order, stream + 1);
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${url} said nothing for ${PATIENCE_MS} ms`)),
      PATIENCE_MS,
    );
    const request = get(
      url,
      { agent: false, headers: { accept: 'text/event-stream', ...headers } },
      (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`));
        let at = 0;
        const parser = createParser({
          onEvent: ({ data }) => {
            const { order_state: upstream, state = upstream } = JSON.parse(data) as Record<string, string>;
            if (state === undefined) return;
            ledger.note(order, state, stream, at);
            clearTimeout(late);
            resolve();
          },
        });
        answer.setEncoding('utf8').on('data', (text: string) => {
          at = performance.now();
          parser.feed(text);
        });
        answer.on('error', () => {});
      },
    );
    request.on('error', reject);
    held.add(request);
  });
}

async function open(streams: readonly Stream[]): Promise<void> {
  const waiting = [...streams];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await hold(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function answer(ask: Ask): Promise<Told> {
  if (ask.do === 'open') await open(ask.streams);
  if (ask.do === 'begin') ledger.clear();
  if (ask.do === 'report') return { did: 'report', ...ledger.report((order) => streamsOf.get(order) ?? 0) };
  if (ask.do === 'close') {
    for (const request of held) request.destroy();
    held.clear();
    streamsOf.clear();
  }
  return { did: ask.do };
}

process.on('message', async (ask: Ask) => {
  process.send?.(await answer(ask));
});
