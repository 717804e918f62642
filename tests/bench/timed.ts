import { ascending, percentile } from './statistics';

export type Times = { p50: number; p95: number };

export const timesOf = (took: readonly number[]): Times => {
  const sorted = ascending(took);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
};

/** Does something several times, one after another; how long it took in milliseconds. */
export async function timed(times: number, act: () => Promise<unknown>): Promise<Times> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await act();
    took.push(performance.now() - began);
  }
  return timesOf(took);
}
