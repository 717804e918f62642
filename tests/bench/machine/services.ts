import type { ChildProcess } from 'node:child_process';
import { answers, freePort, start, stop } from '../../support/processes';
import { startStore } from '../../support/store';
import { HELLO, NEXT } from '../peers/hello';
import { move, nodeOn, type Place } from './cores';
import { cpuSecondsOf } from './cpu';
import { MEMORY_WATCH, memoryOf } from './memory';

/** A server under measurement, or beside it. */
export type Service = {
  url: string;
  /** Bytes resident after a forced collection. */
  memory: () => Promise<number>;
  /** Seconds of a core it has used since its start. */
  cpuSeconds: () => number;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

type Recipe = {
  place: Place;
  args: (port: number) => string[];
  ready: string;
  env?: (port: number) => Record<string, string>;
};

async function serve({ place, args, ready, env = () => ({}) }: Recipe): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess;
  const launch = async () => {
    child = start(...nodeOn(place, [...MEMORY_WATCH, ...args(port)]), {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env(port) },
    });
    await answers(`${url}${ready}`, child);
  };
  const end = async () => {
    await stop(child);
  };
  await launch();
  return {
    url,
    memory: () => memoryOf(child.pid),
    cpuSeconds: () => cpuSecondsOf(child.pid),
    restart: async () => {
      await end();
      await launch();
    },
    stop: end,
  };
}

/** The stand-in for the upstream. Orders move when told and stay open for hours. */
export const startUpstream = (): Promise<Service> =>
  serve({
    place: 'measuring',
    args: () => ['--import', 'tsx', 'tests/sandbox/server.ts'],
    ready: '/__sandbox/stats',
    env: (port) => ({
      SANDBOX_PORT: String(port),
      SANDBOX_STEP_MS: 'manual',
      SANDBOX_WINDOW_SECONDS: '86400',
    }),
  });

export const startBareNext = (upstream: string): Promise<Service> =>
  serve({
    place: 'measured',
    args: (port) => [NEXT, 'start', HELLO, '--port', String(port), '--hostname', '127.0.0.1'],
    ready: '/',
    env: () => ({ UPSTREAM: upstream }),
  });

export const startPlainHttp = (recorded: string): Promise<Service> =>
  serve({
    place: 'measured',
    args: (port) => ['--import', 'tsx', 'tests/bench/peers/plain-http.ts', String(port), recorded],
    ready: '/',
  });

export const startRawPipe = (upstream: string): Promise<Service> =>
  serve({
    place: 'measured',
    args: (port) => ['--import', 'tsx', 'tests/bench/peers/raw-pipe.ts', String(port), upstream],
    ready: '/health',
  });

/** The production store with limits no benchmark reaches, unless it sets them; everything else as it comes. */
export async function startShop(upstream: string, env: Record<string, string> = {}): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const store = await startStore({
    upstream,
    port,
    env: {
      PUBLIC_URL: url,
      ORDERS_PER_ADDRESS: '100000',
      OPEN_ORDERS_PER_ADDRESS: '100000',
      ORDERS_IN_ALL: '100000',
      UPSTREAM_CALLS_PERCENT: '0',
      NODE_OPTIONS: MEMORY_WATCH.join(' '),
      ...env,
    },
  });
  const settle = () => {
    if (store.child.pid) move(store.child.pid, 'measured');
  };
  settle();
  return {
    url,
    memory: () => memoryOf(store.child.pid),
    cpuSeconds: () => cpuSecondsOf(store.child.pid),
    restart: async () => {
      await store.restart();
      settle();
    },
    stop: async () => {
      await store.stop();
    },
  };
}
