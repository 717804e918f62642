/** Full jitter: 0..min(30 s, 1 s·2^attempt), in milliseconds. Pure, so the schedule can be tested without timers. */
export function backoffDelay(attempt: number, random: () => number = Math.random): number {
  return Math.floor(random() * Math.min(30_000, 1_000 * 2 ** Math.min(attempt, 5)));
}
