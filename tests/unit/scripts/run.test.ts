import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** Runs the commands' first file on a Node that says it is of another version. */
function runOn(version: string) {
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    'tests/scripts/run.mjs',
    'nothing',
  ];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
}

test('a Node that is too old gets one sentence', () => {
  for (const version of ['12.22.12', '18.20.4', '20.18.3']) {
    const { status, stdout, stderr } = runOn(version);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`Giftframe needs Node 20.19 or newer; this is ${version}.\n`);
  }
});
