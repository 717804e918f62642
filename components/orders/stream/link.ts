import { backoffDelay } from '@/lib/backoff';

/** The connection to one order's stream. `failures` counts those in a row; an event on one that lasts clears it. */
export type Link = {
  phase: 'connecting' | 'open' | 'waiting' | 'asleep' | 'ended';
  failures: number;
  isDegraded: boolean;
  end: 'final' | 'not_found' | 'gone' | null;
};

export type Happening =
  | { type: 'heard'; lasts: boolean }
  | { type: 'degraded'; isDegraded: boolean }
  | { type: 'lost' }
  | { type: 'unstreamable' }
  | { type: 'refused'; status: number; retryAfter: number | null }
  | { type: 'reconnect'; delay: number }
  | { type: 'stopped' }
  | { type: 'hidden' }
  | { type: 'woke' }
  | { type: 'due' };

/** What has to be done about it; `wait` closes first. */
export type Command =
  | { type: 'none' }
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'wait'; milliseconds: number };

export type Step = { link: Link; command: Command };

export const ASLEEP: Link = { phase: 'asleep', failures: 0, isDegraded: false, end: null };

const POLLING_AFTER = 3;
const RETRY_AFTER_SECONDS = 10;
const ENDS = new Map<number, NonNullable<Link['end']>>([
  [204, 'final'],
  [401, 'not_found'],
  [404, 'not_found'],
  [410, 'gone'],
]);

/** What a status says for good, if it does. */
export const endOf = (status: number): Link['end'] => ENDS.get(status) ?? null;

/** While the stream does not come up, the order is asked for besides. */
export const isPolling = ({ phase, failures }: Link): boolean =>
  failures >= POLLING_AFTER && (phase === 'connecting' || phase === 'waiting');

/** The next state of the connection and what to do. Pure: it gives up only on an end, never on a failure. */
export function advance(link: Link, happening: Happening, random: () => number): Step {
  if (link.phase === 'ended') return { link, command: { type: 'none' } };

  switch (happening.type) {
    case 'heard':
      return {
        link: { ...link, phase: 'open', failures: happening.lasts ? 0 : link.failures },
        command: { type: 'none' },
      };
    case 'degraded':
      return { link: { ...link, isDegraded: happening.isDegraded }, command: { type: 'none' } };
    case 'lost':
      return retry(link, link.failures + 1, random);
    case 'unstreamable':
      return retry(link, Math.max(link.failures + 1, POLLING_AFTER), random);
    case 'refused': {
      const end = endOf(happening.status);
      if (end) return finish(link, end);
      if (happening.status !== 429) return retry(link, link.failures + 1, random);
      const seconds = happening.retryAfter ?? RETRY_AFTER_SECONDS;
      return wait({ ...link, failures: link.failures + 1 }, seconds * 1_000);
    }
    case 'reconnect':
      return wait({ ...link, failures: 0 }, happening.delay);
    case 'stopped':
      return finish(link, 'final');
    case 'hidden':
      return { link: { ...link, phase: 'asleep' }, command: { type: 'close' } };
    case 'woke':
      return { link: { ...link, phase: 'connecting', failures: 0 }, command: { type: 'open' } };
    case 'due':
      return { link: { ...link, phase: 'connecting' }, command: { type: 'open' } };
  }
}

/** At once after the first failure, then with full jitter up to 30 s. */
const retry = (link: Link, failures: number, random: () => number): Step =>
  wait({ ...link, failures }, failures === 1 ? 0 : backoffDelay(failures - 2, random));

const wait = (link: Link, milliseconds: number): Step => ({
  link: { ...link, phase: 'waiting' },
  command: { type: 'wait', milliseconds },
});

const finish = (link: Link, end: NonNullable<Link['end']>): Step => ({
  link: { ...link, phase: 'ended', failures: 0, end },
  command: { type: 'close' },
});
