import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ticksPerSecond =
  Number.parseInt(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout ?? '', 10) || 100;

/** Seconds of a core that a process has used, all its threads together; NaN where the system does not tell. */
export function cpuSecondsOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; user and system time are the 12th and 13th field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = '', system = ''] = fields.slice(11, 13);
    return (Number.parseInt(user, 10) + Number.parseInt(system, 10)) / ticksPerSecond;
  } catch {
    return Number.NaN;
  }
}
