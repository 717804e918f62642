import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, start, stop } from '../support/processes';

const say = (line: string) => process.stdout.write(`${line}\n`);
const sandboxPort = await freePort(Number(process.env.SANDBOX_PORT ?? 4010));
const port = await freePort(Number(process.env.PORT ?? 3000));
const upstream = `http://127.0.0.1:${sandboxPort}`;

const { STOREFRONT = 'giftframe', STOREFRONTS_DIR = '' } = process.env;
const file = [STOREFRONTS_DIR, 'lib/storefronts']
  .map((folder) => join(folder, `${STOREFRONT}.json`))
  .find((path) => existsSync(path));
const home = file ? `/${JSON.parse(readFileSync(file, 'utf8')).defaultLocale}` : '';

const sandbox = start(process.execPath, ['--import', 'tsx', 'tests/sandbox/server.ts'], {
  env: { ...process.env, SANDBOX_PORT: String(sandboxPort) },
});
await answers(`${upstream}/v3/payment_vias`, sandbox);
say(`Sandbox ${upstream}/__sandbox/`);

const next = start('npx', ['next', 'dev', '--port', String(port)], {
  stdio: 'inherit',
  env: {
    CRYPTOREFILLS_API_URL: upstream,
    CRYPTOREFILLS_PARTNER_ID: 'dev',
    IMAGE_ORIGINS: upstream,
    PUBLIC_URL: `http://localhost:${port}`,
    DATABASE_URL: 'file:.data/dev.db',
    LOG_LEVEL: 'debug',
    DEV_HOME: home,
    ...process.env,
  },
});

const end = async () => {
  await Promise.all([stop(next, 5_000), stop(sandbox, 2_000)]);
  process.exit(0);
};
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());
next.once('exit', () => void end());
