import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tests/support/chromium';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** One runner for every test. `integration` and `e2e` want `npm run build` before; each worker starts its own world. */
export default defineConfig({
  testDir: 'tests',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  outputDir: 'test-results',
  expect: { timeout: 10_000 },
  projects: [
    { name: 'unit', testMatch: 'unit/**/*.test.ts' },
    { name: 'conformance', testMatch: 'conformance/**/*.test.ts' },
    {
      name: 'integration',
      testMatch: 'integration/**/*.test.ts',
      fullyParallel: false,
      retries: 1,
      timeout: 120_000,
    },
    {
      name: 'e2e',
      testMatch: 'e2e/**/*.spec.ts',
      // Two browsers and two stores on two busy cores: one more try, and the report names who needed it.
      retries: 1,
      timeout: 90_000,
      use: {
        launchOptions: { executablePath, args: CHROMIUM_FLAGS },
        trace: 'retain-on-failure',
        screenshot: 'only-on-failure',
      },
    },
  ],
});
