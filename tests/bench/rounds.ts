export type Contender<T> = { name: string; measure: () => Promise<T> };

/** How often each contender is measured unless `--rounds` says otherwise. */
export const ROUNDS = 3;

/**
 * Measures every contender once a round, each round beginning with the next one, so that a drift of the machine falls
 * on all alike. Answers the measurements of each contender by its name, in the order of the rounds.
 */
export async function interleave<T>(
  contenders: readonly Contender<T>[],
  rounds: number,
): Promise<Record<string, T[]>> {
  const measured: Record<string, T[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender) measured[contender.name]?.push(await contender.measure());
    }
  }
  return measured;
}
