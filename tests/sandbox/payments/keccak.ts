/** Keccak-256 as Ethereum uses it: the sponge before NIST changed its padding, which node:crypto lacks. */
const MASK = (1n << 64n) - 1n;
const RATE = 136;

const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

const rotate = (lane: bigint, by: number) => ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;

function roundConstants(): bigint[] {
  let register = 1;
  const bit = () => {
    const out = register & 1;
    register = (register << 1) ^ (register >> 7 ? 0x171 : 0);
    return out;
  };
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let power = 0; power < 7; power++) if (bit()) constant |= 1n << BigInt(2 ** power - 1);
    return constant;
  });
}

const CONSTANTS = roundConstants();

function permute(state: bigint[]): void {
  const at = (index: number) => state[index] ?? 0n;
  for (const constant of CONSTANTS) {
    const parity = [0, 1, 2, 3, 4].map((x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20));
    for (let lane = 0; lane < 25; lane++) {
      const x = lane % 5;
      state[lane] = at(lane) ^ (parity[(x + 4) % 5] ?? 0n) ^ rotate(parity[(x + 1) % 5] ?? 0n, 1);
    }
    let moving = at(1);
    LANES.forEach((lane, step) => {
      const next = at(lane);
      state[lane] = rotate(moving, ROTATIONS[step] ?? 0);
      moving = next;
    });
    for (let row = 0; row < 25; row += 5) {
      const lanes = state.slice(row, row + 5);
      lanes.forEach((lane, x) => {
        state[row + x] = lane ^ (~(lanes[(x + 1) % 5] ?? 0n) & MASK & (lanes[(x + 2) % 5] ?? 0n));
      });
    }
    state[0] = at(0) ^ constant;
  }
}

export const keccak256 = (input: Uint8Array): Buffer => sponge(input, 0x01);

/** 256 bits out of the sponge. `suffix` is all that separates Keccak (1) from SHA3 (6). */
export function sponge(input: Uint8Array, suffix: number): Buffer {
  const padded = Buffer.alloc((Math.floor(input.length / RATE) + 1) * RATE);
  padded.set(input);
  padded[input.length] = suffix;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  const state: bigint[] = Array.from({ length: 25 }, () => 0n);
  for (let block = 0; block < padded.length; block += RATE) {
    for (let lane = 0; lane < RATE / 8; lane++) {
      state[lane] = (state[lane] ?? 0n) ^ padded.readBigUInt64LE(block + lane * 8);
    }
    permute(state);
  }
  const output = Buffer.alloc(32);
  for (let lane = 0; lane < 4; lane++) output.writeBigUInt64LE(state[lane] ?? 0n, lane * 8);
  return output;
}
