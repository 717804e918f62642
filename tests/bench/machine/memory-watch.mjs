// Loaded into every measured process: on SIGUSR2 it collects its garbage and writes down what is still resident.
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', async () => {
  for (let pass = 0; pass < 4; pass++) {
    collect();
    await pause(50);
  }
  writeFileSync(`.data/bench/memory-${process.pid}.json`, JSON.stringify(process.memoryUsage()));
});
