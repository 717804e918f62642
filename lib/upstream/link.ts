import 'server-only';
import { Agent, Client, type Dispatcher } from 'undici';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';

/**
 * Milliseconds. `read` and `create` cover a whole call, `silence` the gap between two bytes of a stream; `late` is how
 * much longer the answer to a creation is listened for, when nobody waits for it any more.
 */
export type Timeouts = {
  connect: number;
  read: number;
  create: number;
  late: number;
  streamHeaders: number;
  silence: number;
};

const TIMEOUTS: Timeouts = {
  connect: 3_000,
  read: 8_000,
  create: 20_000,
  late: 40_000,
  streamHeaders: 10_000,
  silence: 45_000,
};

/** The way to the upstream: where it is, who we are, how patient we are, and the connections. */
export type Link = {
  base: string;
  application: string;
  timeouts: Timeouts;
  reads: Dispatcher;
  streams: Dispatcher;
  /** One connection for one call, so that a stale one cannot leave its outcome unknown. */
  fresh: () => Client;
};

export const link = (): Link =>
  singleton('upstream.link', () =>
    linkTo({ base: env().CRYPTOREFILLS_API_URL, application: env().CRYPTOREFILLS_PARTNER_ID }),
  );

export function linkTo({
  base,
  application,
  timeouts: wanted,
}: {
  base: string;
  application: string;
  timeouts?: Partial<Timeouts>;
}): Link {
  const timeouts = { ...TIMEOUTS, ...wanted };
  const connect = { timeout: timeouts.connect };
  // Whole calls end by their signal, so undici's own limits would only add a second clock.
  const unlimited = { connect, bodyTimeout: 0, headersTimeout: 0 };
  return {
    base: base.replace(/\/+$/, ''),
    application,
    timeouts,
    reads: new Agent(unlimited),
    streams: new Agent({ ...unlimited, headersTimeout: timeouts.streamHeaders }),
    fresh: () => new Client(new URL(base).origin, { ...unlimited, pipelining: 0 }),
  };
}
