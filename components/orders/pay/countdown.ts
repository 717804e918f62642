const MINUTE = 60_000;
const MARKS = [10, 5, 2, 1, 0] as const;

export type Mark = (typeof MARKS)[number];

/** The clock is quiet until this much is left. */
const LOUD = 5 * MINUTE;

export const isLoud = (left: number): boolean => left <= LOUD;

/** The minute to announce when the time left falls from `before` to `after` milliseconds: the last one passed. */
export function markPassed(before: number, after: number): Mark | null {
  return MARKS.findLast((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE) ?? null;
}

/** `4:59`. A second that has begun counts as left. */
export function clockText(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
