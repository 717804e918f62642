/** Several measurements of one thing: the middle one, and how far the others lie apart. */
export type Spread = { median: number; min: number; max: number };

/** The value that `part` of the sorted values do not exceed (nearest rank); NaN of none. */
export function percentile(sorted: ArrayLike<number>, part: number): number {
  const rank = Math.max(1, Math.ceil(part * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

export const ascending = (values: Iterable<number>): Float64Array => Float64Array.from(values).sort();

export function spreadOf(values: readonly number[]): Spread {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/**
 * Ours against a peer, round by round: what disturbed the machine in one round disturbed both. Zero against zero is
 * one.
 */
export function ratioOf(ours: readonly number[], peers: readonly number[]): Spread {
  if (ours.length !== peers.length) throw new Error('A ratio wants as many rounds of the peer as of ours.');
  return spreadOf(ours.map((value, round) => (value === peers[round] ? 1 : value / (peers[round] ?? 0))));
}

/** The most of these moments that lie in any span of so many milliseconds, its end excluded. */
export function mostWithin(moments: readonly number[], span: number): number {
  const sorted = ascending(moments);
  let first = 0;
  let most = 0;
  sorted.forEach((moment, index) => {
    while (moment - (sorted[first] ?? moment) >= span) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}
