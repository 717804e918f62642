import { test as base } from '@playwright/test';
import { startSandbox } from '../sandbox/start';
import { type RunningStore, startStore } from './store';

export type World = { store: RunningStore; sandbox: { url: string } };
type WorldOptions = { storefront: string; storeEnv: Record<string, string>; stepMs: number | 'manual' };

/**
 * One upstream and one store per worker, so that a test may break its world without breaking another's. A test
 * that leaves faults, a moved clock or orders behind is cleaned up after. Orders move when told (`stepMs`).
 */
export const test = base.extend<{ cleanUp: undefined }, WorldOptions & { world: World }>({
  storefront: ['giftframe', { scope: 'worker', option: true }],
  storeEnv: [{}, { scope: 'worker', option: true }],
  stepMs: ['manual', { scope: 'worker', option: true }],

  world: [
    async ({ storefront, storeEnv, stepMs }, use) => {
      const sandbox = await startSandbox({ port: 0, stepMs });
      const store = await startStore({ upstream: sandbox.url, env: { STOREFRONT: storefront, ...storeEnv } });
      await use({ store, sandbox });
      await store.stop();
      await sandbox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  cleanUp: [
    async ({ world }, use) => {
      await use(undefined);
      await fetch(`${world.sandbox.url}/__sandbox/reset`, { method: 'POST' });
    },
    { auto: true },
  ],

  baseURL: async ({ world }, use) => use(world.store.url),
});

export { expect } from '@playwright/test';
