import 'server-only';

type Options = {
  /** In the order in which they are worth reading. */
  countries: () => readonly string[];
  isKnown: (country: string) => boolean;
  /** Reads one; false where it could not. */
  read: (country: string) => Promise<boolean>;
  now?: () => number;
  later?: (run: () => void, milliseconds: number) => void;
};

/** Between two reads: ten a minute at most, of the sixty that the upstream allows. */
const PACE = 6_000;
/** Who looks elsewhere wants to know where, not what is in stock this minute. */
const GOOD_FOR = 6 * 3_600_000;
const FAILURES = 3;

/**
 * Reads the lists of other countries one after another, at a walking pace, while people look for things elsewhere.
 * However many ask and whatever they type, the upstream is asked no more often. Rests after three failures in a row.
 */
export function createReader({
  countries,
  isKnown,
  read,
  now = Date.now,
  later = (run, milliseconds) => void setTimeout(run, milliseconds).unref(),
}: Options) {
  const lookedAt = new Map<string, number>();
  let isWalking = false;
  let failures = 0;

  /** The one that was looked at longest ago. What pages have read meanwhile need not be read again. */
  function next(): string | undefined {
    const due = countries().filter((country) => {
      const at = lookedAt.get(country);
      if (isKnown(country) && at === undefined) lookedAt.set(country, now());
      return !isKnown(country) || now() - (at ?? now()) > GOOD_FOR;
    });
    return due.sort((a, b) => (lookedAt.get(a) ?? 0) - (lookedAt.get(b) ?? 0))[0];
  }

  async function step(): Promise<void> {
    const country = failures < FAILURES ? next() : undefined;
    if (country === undefined) {
      isWalking = false;
      return;
    }
    lookedAt.set(country, now());
    const isRead = await read(country).catch(() => false);
    failures = isRead ? 0 : failures + 1;
    later(() => void step(), PACE);
  }

  return {
    /** Somebody looks elsewhere: begin to read, unless it is being done. */
    wake(): void {
      if (isWalking) return;
      isWalking = true;
      failures = 0;
      later(() => void step(), PACE);
    },
  };
}
