import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SOURCE = 'tests/bench/peers/hello';
/** Built from a copy, so that what a build generates is never taken for a part of the project. */
export const HELLO = '.data/bench/hello';
const STAMP = `${HELLO}/stamp`;

export const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync('package-lock.json'));
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(SOURCE, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The bare Next application, built when its source or a package has changed. */
export function buildHelloIfStale(say: (line: string) => void): void {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;

  say('Building the bare Next application …');
  rmSync(HELLO, { recursive: true, force: true });
  cpSync(SOURCE, HELLO, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, 'build', HELLO], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The bare Next application could not be built:\n${stdout}\n${stderr}`);
  writeFileSync(STAMP, now);
}
