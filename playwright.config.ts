import { defineConfig } from '@playwright/test';

/** One runner for all tests; `tests/scripts/test.ts` starts what the projects need and passes the addresses. */
export default defineConfig({
  testDir: 'tests',
  forbidOnly: true,
  reporter: [['list']],
  projects: [{ name: 'unit', testMatch: 'unit/**/*.test.ts' }],
});
