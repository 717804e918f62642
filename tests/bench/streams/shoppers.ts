import { start, stop } from '../../support/processes';
import { nodeOn } from '../machine/cores';
import { teller } from '../machine/tell';
import type { Ask, Stream, Told } from './ask';

/** The other end of `clients.ts`. */
export type Shoppers = {
  open: (streams: readonly Stream[]) => Promise<void>;
  /** Forgets what was noted so far. */
  begin: () => Promise<void>;
  report: () => Promise<{ delays: number[]; missing: number }>;
  /** All leave at once, as when a browser is closed. */
  close: () => Promise<void>;
  stop: () => Promise<void>;
};

export function startShoppers(): Shoppers {
  const child = start(...nodeOn('measuring', ['--import', 'tsx', 'tests/bench/streams/clients.ts']), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const tell = teller<Ask, Told>(child);
  return {
    open: async (streams) => void (await tell({ do: 'open', streams })),
    begin: async () => void (await tell({ do: 'begin' })),
    report: async () => {
      const told = await tell({ do: 'report' });
      if (told.did !== 'report') throw new Error(`Asked for a report, told of ${told.did}.`);
      return told;
    },
    close: async () => void (await tell({ do: 'close' })),
    stop: async () => void (await stop(child)),
  };
}
