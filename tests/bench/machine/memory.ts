import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const watch = fileURLToPath(new URL('./memory-watch.mjs', import.meta.url));

/** The arguments of Node that make a process measurable with `memoryOf`. */
export const MEMORY_WATCH = [`--import=${pathToFileURL(watch)}`] as const;

/** Bytes resident in a process after it collected its garbage. */
export async function memoryOf(pid: number | undefined): Promise<number> {
  if (pid === undefined) throw new Error('Not running.');
  const file = `.data/bench/memory-${pid}.json`;
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  for (let tries = 0; tries < 100; tries++) {
    await pause(100);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (text === '') continue;
    rmSync(file);
    return (JSON.parse(text) as NodeJS.MemoryUsage).rss;
  }
  throw new Error(`Process ${pid} did not say how much memory it holds.`);
}
