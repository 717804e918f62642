import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Whoever is measured runs on the first core, whoever measures and whoever stands upstream on the second. */
export type Place = 'measured' | 'measuring';

/** `0-3,8` as numbers. */
export function coresIn(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map((text) => Number.parseInt(text, 10));
    return Array.from({ length: last - first + 1 || 0 }, (_, step) => first + step);
  });
}

const allowed = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' }).stdout ?? '';
const [first, second] = coresIn(allowed.split(':').at(-1)?.trim() ?? '');

export const isPinned = first !== undefined && second !== undefined;
const coreOf = (place: Place) => String(place === 'measured' ? first : second);

/** The command that runs Node with these arguments in its place; anywhere, where cores cannot be chosen. */
export function nodeOn(place: Place, args: readonly string[]): [command: string, args: string[]] {
  return isPinned
    ? ['taskset', ['-c', coreOf(place), process.execPath, ...args]]
    : [process.execPath, [...args]];
}

/** Moves a process that runs already, with all its threads. */
export function move(pid: number, place: Place): void {
  if (isPinned) spawnSync('taskset', ['-acp', coreOf(place), String(pid)]);
}

export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${
    isPinned
      ? `servers on core ${first}, load on core ${second}`
      : 'cores not pinned: no taskset, or one core'
  }`;
