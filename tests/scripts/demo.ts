import { parseArgs } from 'node:util';
import { answers, freePort, start, stop } from '../support/processes';
import { buildIfStale } from './build-if-stale';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    autopay: { type: 'boolean', default: false },
    storefront: { type: 'string', default: 'giftframe' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

buildIfStale(say);

const sandboxPort = await freePort(Number(process.env.SANDBOX_PORT ?? 4010));
const storePort = await freePort(Number(process.env.PORT ?? 3000));
const upstream = `http://127.0.0.1:${sandboxPort}`;
const url = `http://localhost:${storePort}`;

say('Starting the sandbox: a stand-in for the upstream, on this machine …');
const sandbox = start(
  process.execPath,
  ['--import', 'tsx', 'tests/sandbox/server.ts', ...(values.autopay ? ['--autopay'] : [])],
  {
    env: { ...process.env, SANDBOX_PORT: String(sandboxPort) },
  },
);
await answers(`${upstream}/v3/payment_vias`, sandbox);

say('Starting the store …');
const store = start(process.execPath, ['dist/server.mjs'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    NODE_ENV: 'production',
    STOREFRONT: values.storefront,
    HOST: '127.0.0.1',
    PORT: String(storePort),
    PUBLIC_URL: url,
    CRYPTOREFILLS_API_URL: upstream,
    CRYPTOREFILLS_PARTNER_ID: 'demo',
    IMAGE_ORIGINS: upstream,
    DATABASE_URL: 'file:.data/demo.db',
    ORDERS_PER_ADDRESS: '200',
    OPEN_ORDERS_PER_ADDRESS: '100',
    ORDERS_IN_ALL: '200',
  },
});
await answers(`${url}/api/health`, store);

say('');
say(`  Store    ${url}`);
say(
  `  Wallet   ${upstream}/__sandbox/   pay the orders here${values.autopay ? ' (they pay themselves)' : ''}`,
);
say('');
say('  No money is real here. Ctrl-C ends both.');

let ending = false;
const end = async (code: number) => {
  if (ending) return;
  ending = true;
  await Promise.all([stop(store, 5_000), stop(sandbox, 2_000)]);
  process.exit(code);
};
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
for (const child of [store, sandbox]) child.once('exit', () => void end(1));

// npm that is killed does not tell its children; an orphan ends itself.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void end(0), 1_000);
