import { spawn } from 'node:child_process';
import { findChromium } from '../support/chromium';
import { buildIfStale } from './build-if-stale';

type Step = { name: string; run: () => Promise<void> | void };

const say = (line: string) => process.stdout.write(`${line}\n`);

function command(program: string, args: string[], env: Record<string, string> = {}): () => Promise<void> {
  return () =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: { ...process.env, ...env },
      });
      child.once('error', reject);
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')}: exit code ${code}`)),
      );
    });
}

const unit = command('npx', ['playwright', 'test', '--project=unit'], {
  NODE_OPTIONS: '--conditions=react-server',
  FORCE_COLOR: '0',
  LOG_LEVEL: 'silent',
});
const playwright = (...args: string[]) =>
  command('npx', ['playwright', 'test', ...args], {
    NODE_OPTIONS: '--conditions=react-server',
    FORCE_COLOR: '0',
  });

let chromium = '';
const steps: Step[] = [
  {
    name: 'browser',
    run: () => {
      chromium = findChromium(say);
      process.env.CHROMIUM_PATH = chromium;
    },
  },
  { name: 'types', run: command('npx', ['tsc', '--noEmit']) },
  { name: 'lint', run: command('npx', ['biome', 'check', '.']) },
  { name: 'unit', run: unit },
  { name: 'build', run: () => buildIfStale(say) },
  { name: 'conformance and integration', run: playwright('--project=conformance', '--project=integration') },
  { name: 'browser tests', run: playwright('--project=e2e') },
];

const wanted = process.argv.slice(3);
const chosen = wanted.length
  ? steps.filter(({ name }) => wanted.some((word) => name.startsWith(word)))
  : steps;

for (const { name, run } of chosen) {
  const began = Date.now();
  say(`\n── ${name}`);
  try {
    await run();
  } catch (error) {
    say(`\n✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  say(`✓ ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
