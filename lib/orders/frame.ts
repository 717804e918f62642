import type { OrderStreamEvent } from './index';

const encoder = new TextEncoder();

/** One event of the order stream as bytes. Encoded once, sent to everyone who watches the order. */
export function encodeFrame({ event, data }: OrderStreamEvent): Uint8Array {
  const id = event === 'snapshot' ? `id: ${data.version}\n` : '';
  return encoder.encode(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

const FIRST_BYTES = 1_024;
const RETRY = encoder.encode('retry: 3000\n');

/** The first write: some browsers hold back a stream until it has brought 1,024 bytes. */
export function encodeOpening(frame: Uint8Array): Uint8Array {
  const missing = Math.max(0, FIRST_BYTES - RETRY.length - frame.length);
  const padding = encoder.encode(`:${' '.repeat(missing)}\n`);
  return Buffer.concat([RETRY, padding, frame]);
}
