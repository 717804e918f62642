import 'server-only';
import { createParser } from 'eventsource-parser';
import { log } from '@/lib/log';
import { fail, ok, type Result } from '@/lib/result';
import { budget } from './budget';
import { problemOf } from './client';
import { mediaTypeOf, optionsOf, retryAfterOf } from './exchange';
import { noteAnswer, noteFailure } from './health';
import { link } from './link';
import { orderPath } from './orders';
import type { Shopper } from './shopper';
import { heed } from './turn';
import { type WireOrder, wireOrder } from './wire/order';

/** One message of an order's stream. After `stop` there is nothing more to come, ever. */
export type StreamItem = { type: 'order'; order: WireOrder } | { type: 'stop' };

const LONGEST_FRAME = 256 * 1_024;

/**
 * Opens an order's stream. The iteration ends, without throwing, after `stop`, when the connection is lost or silent
 * for 45 s, when a frame exceeds 256 kB, and when `signal` aborts. Codes are not in what it gives.
 */
export async function openOrderStream(
  orderId: string,
  shopper: Shopper,
  signal: AbortSignal,
): Promise<Result<AsyncIterable<StreamItem>>> {
  const retryAfter = budget().take('order', 'order');
  if (retryAfter !== undefined) return fail({ code: 'upstream_busy', retryAfter });
  const at = link();
  const path = `${orderPath(orderId)}/subscribe`;
  const options = optionsOf({ endpoint: 'subscribe', path, shopper }, at, signal);
  try {
    const answer = await at.streams.request({
      ...options,
      headers: { ...options.headers, accept: 'text/event-stream' },
    });
    const { statusCode: status, headers, body } = answer;
    body.on('error', () => {});
    if (status === 200 && mediaTypeOf(headers) === 'text/event-stream') {
      noteAnswer();
      return ok(items(body, at.timeouts.silence));
    }
    body.destroy();
    const refusal = { kind: 'unreadable', status, retryAfter: retryAfterOf(headers, status) } as const;
    heed('order', refusal);
    if (status >= 500 || status < 400) noteFailure();
    else noteAnswer();
    log('warn', 'upstream.stream_refused', { endpoint: 'subscribe', status });
    if (status === 404) return fail({ code: 'order_not_found' });
    return fail(problemOf(refusal));
  } catch (error) {
    if (!signal.aborted) {
      noteFailure();
      log('warn', 'upstream.failed', { endpoint: 'subscribe', error });
    }
    return fail({ code: 'upstream_unreachable' });
  }
}

type Body = AsyncIterable<Buffer> & { destroy: () => void };

async function* items(body: Body, silence: number): AsyncGenerator<StreamItem, void, undefined> {
  const reader = frameReader();
  const watchdog = setTimeout(() => body.destroy(), silence);
  try {
    for await (const chunk of body) {
      watchdog.refresh();
      for (const item of reader.read(chunk)) {
        yield item;
        if (item.type === 'stop') return;
      }
      if (reader.isOverfull()) return log('warn', 'upstream.frame_too_long', { endpoint: 'subscribe' });
    }
  } catch {
    // A lost connection ends the iteration; the caller opens another after its own pause.
  } finally {
    clearTimeout(watchdog);
  }
}

/** Bytes in, items out, however they are cut. Frames that are not an order are skipped and counted in the log. */
export function frameReader() {
  const decoder = new TextDecoder();
  let ready: StreamItem[] = [];
  let skipped = 0;
  let isOverfull = false;
  const parser = createParser({
    maxBufferSize: LONGEST_FRAME,
    onEvent: ({ event, data }) => {
      if (event === 'stop') ready.push({ type: 'stop' });
      else if (event === undefined || event === 'message') {
        const order = orderIn(data);
        if (order) ready.push({ type: 'order', order });
        else if (Number.isInteger(Math.log2(++skipped))) {
          log('warn', 'upstream.frame_skipped', { endpoint: 'subscribe', count: skipped });
        }
      }
    },
    onError: ({ type }) => {
      isOverfull ||= type === 'max-buffer-size-exceeded';
    },
  });
  return {
    isOverfull: () => isOverfull,
    read(chunk: Uint8Array): StreamItem[] {
      ready = [];
      if (!isOverfull) parser.feed(decoder.decode(chunk, { stream: true }));
      return ready;
    },
  };
}

function orderIn(data: string): WireOrder | undefined {
  try {
    return wireOrder.parse(JSON.parse(data));
  } catch {
    return undefined;
  }
}
