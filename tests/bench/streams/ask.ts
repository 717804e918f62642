/** One stream to hold. `direct` is a stream of the upstream itself: the clock that the others are read against. */
export type Stream = { order: string; isDirect: boolean; url: string; headers: Record<string, string> };

export type Ask =
  | { do: 'open'; streams: readonly Stream[] }
  | { do: 'begin' }
  | { do: 'report' }
  | { do: 'close' };

/**
 * `delays` in milliseconds, one per event and stream: how much later than the direct stream. `missing` counts the
 * events that the direct stream brought and a stream did not.
 */
export type Told = { did: 'open' | 'begin' | 'close' } | { did: 'report'; delays: number[]; missing: number };
