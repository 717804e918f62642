import { start, stop } from '../../support/processes';
import { nodeOn } from '../machine/cores';
import { teller } from '../machine/tell';
import type { Ask, Back, Rule, Told, Watch } from './ask';

/** The other end of `clients.ts`. */
export type Crowd = {
  /** Resolves when all are live. */
  open: (rule: Rule, origin: string, watches: readonly Watch[]) => Promise<void>;
  /** Forgets what was noted so far. */
  begin: () => Promise<void>;
  /** Resolves when all have been lost and are live again, or after so many milliseconds. */
  back: (patience: number) => Promise<Back>;
  stop: () => Promise<void>;
};

export function startCrowd(): Crowd {
  const child = start(...nodeOn('measuring', ['--import', 'tsx', 'tests/bench/storm/clients.ts']), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const tell = teller<Ask, Told>(child);
  return {
    open: async (rule, origin, watches) => void (await tell({ do: 'open', rule, origin, watches })),
    begin: async () => void (await tell({ do: 'begin' })),
    back: async (patience) => {
      const told = await tell({ do: 'back', patience });
      if (told.did !== 'back') throw new Error(`Asked who is back, told of ${told.did}.`);
      return told;
    },
    stop: async () => void (await stop(child)),
  };
}
