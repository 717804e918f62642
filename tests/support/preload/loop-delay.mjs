import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded into a process before anything else (`node --import`): on SIGUSR2 it says the longest time, in milliseconds,
 * that its event loop was held up since the last SIGUSR2.
 */
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on('SIGUSR2', () => {
  process.stdout.write(`longest stall ${(delay.max / 1e6).toFixed(1)} ms\n`);
  delay.reset();
});
