// Plain JavaScript: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.giftframe-lock';
const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!isInstalled) {
  process.stdout.write('Installing packages …\n');
  const { status } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    },
  );
  if (status !== 0) {
    process.stderr.write('Packages could not be installed; npm says why above.\n');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}

const { register } = await import('tsx/esm/api');
register();
try {
  await import(`./${process.argv[2] ?? ''}.ts`);
} catch (error) {
  // A wrong option or a busy port is said in a sentence; DEBUG=1 tells where it came from.
  process.stderr.write(`${process.env.DEBUG ? error.stack : error.message}\n`);
  process.exit(1);
}
