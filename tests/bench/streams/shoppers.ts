import type { ChildProcess } from 'node:child_process';
import { start, stop } from '../../support/processes';
import { nodeOn } from '../machine/cores';
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
  return {
    open: async (streams) => void (await tell(child, { do: 'open', streams })),
    begin: async () => void (await tell(child, { do: 'begin' })),
    report: async () => {
      const told = await tell(child, { do: 'report' });
      if (told.did !== 'report') throw new Error(`Asked for a report, told of ${told.did}.`);
      return told;
    },
    close: async () => void (await tell(child, { do: 'close' })),
    stop: async () => void (await stop(child)),
  };
}

const tell = (child: ChildProcess, ask: Ask): Promise<Told> =>
  new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The process that holds the streams ended.'));
    child.once('exit', onExit);
    child.once('message', (told) => {
      child.off('exit', onExit);
      resolve(told as Told);
    });
    child.send(ask);
  });
