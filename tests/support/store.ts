import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort, start, stop } from './processes';

export type RunningStore = {
  url: string;
  child: ChildProcess;
  databaseFile: string;
  /** Everything the process has written so far. */
  output: () => string;
  stop: () => Promise<number | null>;
  /** Ends the process and starts another with the same address and database. */
  restart: () => Promise<void>;
};

type StoreOptions = { upstream: string; port?: number; env?: Record<string, string> };

/** A production store on loopback with its own database, against any upstream. Wants `npm run build` before. */
export async function startStore({ upstream, port = 0, env = {} }: StoreOptions): Promise<RunningStore> {
  const folder = mkdtempSync(join(tmpdir(), 'giftframe-'));
  const chosen = port || (await freePort());
  const url = `http://localhost:${chosen}`;
  const databaseFile = join(folder, 'orders.db');
  const settings = {
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: String(chosen),
    PUBLIC_URL: url,
    CRYPTOREFILLS_API_URL: upstream,
    CRYPTOREFILLS_PARTNER_ID: 'test-partner',
    IMAGE_ORIGINS: new URL(upstream).origin,
    DATABASE_URL: `file:${databaseFile}`,
    TRUSTED_HOPS: '1',
    ORDERS_IN_ALL: '1000',
    UPSTREAM_CALLS_PERCENT: '0',
    LOG_LEVEL: 'info',
    ...env,
  };

  let written = '';
  let child: ChildProcess;
  const launch = async () => {
    child = start(process.execPath, ['dist/server.mjs'], { env: { ...process.env, ...settings } });
    const keep = (chunk: Buffer) => {
      written += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    await answers(`${url}/api/health`, child);
  };
  await launch();

  return {
    url,
    databaseFile,
    get child() {
      return child;
    },
    output: () => written,
    stop: async () => {
      const code = await stop(child, 30_000);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
    restart: async () => {
      await stop(child, 30_000);
      await launch();
    },
  };
}
