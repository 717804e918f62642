/** How many tiles each list showed, by its address, for the way back to it. */
const lengths = new Map<string, number>();

export const unroll = (address: string, length: number): void => void lengths.set(address, length);
export const unrolledTo = (address: string): number | undefined => lengths.get(address);
export const wasUnrolled = (address: string): boolean => lengths.has(address);
