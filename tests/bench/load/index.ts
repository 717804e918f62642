import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { start } from '../../support/processes';
import { nodeOn } from '../machine/cores';
import type { Job, Load } from './job';

export type { Job, Load } from './job';

const GENERATOR = 'tests/bench/load/generate.ts';

/** Runs a job in a process of its own, beside the one that is measured. */
export async function load(job: Job): Promise<Load> {
  const child = start(...nodeOn('measuring', ['--import', 'tsx', GENERATOR]), {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin?.end(JSON.stringify(job));
  const written = child.stdout ? text(child.stdout) : Promise.resolve('');
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The load generator ended with code ${code}.`);
  return JSON.parse(await written) as Load;
}
