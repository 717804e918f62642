import type { IncomingHttpHeaders } from 'node:http';

export type Received = {
  at: string;
  method: string;
  path: string;
  endpoint: string;
  headers: IncomingHttpHeaders;
  body?: unknown;
};

/** What the sandbox received besides images, the newest last: who wants to see which headers were sent. */
export type Recorder = {
  add: (received: Received) => void;
  list: () => Received[];
  counts: () => Record<string, number>;
  /** The answer to a call of this endpoint was a 429. */
  addLimited: (endpoint: string) => void;
  limited: () => Record<string, number>;
  clear: () => void;
};

const KEPT = 1000;

export function createRecorder(): Recorder {
  let kept: Received[] = [];
  let counts: Record<string, number> = {};
  let limited: Record<string, number> = {};
  return {
    add(received) {
      if (received.endpoint !== 'images') kept.push(received);
      if (kept.length > KEPT) kept.shift();
      counts[received.endpoint] = (counts[received.endpoint] ?? 0) + 1;
    },
    list: () => [...kept],
    counts: () => ({ ...counts }),
    addLimited(endpoint) {
      limited[endpoint] = (limited[endpoint] ?? 0) + 1;
    },
    limited: () => ({ ...limited }),
    clear() {
      kept = [];
      counts = {};
      limited = {};
    },
  };
}
