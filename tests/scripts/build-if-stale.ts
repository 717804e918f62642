import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['app', 'components', 'lib', 'public', 'server.ts', 'instrumentation.ts', 'next.config.mjs'];
const SETTINGS = ['package-lock.json', 'package.json', 'postcss.config.mjs', 'tsconfig.json'];
const STAMP = 'dist/stamp';

function* filesOf(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...SOURCES, ...SETTINGS]) {
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds when a source has changed since the last good build. A failed build leaves nothing that the next could trip on. */
export function buildIfStale(say: (line: string) => void): void {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;

  say('Building …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    rmSync('.next', { recursive: true, force: true });
    process.stderr.write(`${stdout}\n${stderr}\n`);
    throw new Error('The build failed; its output stands above.');
  }
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMP, fingerprint());
}
