import type { Page } from '@playwright/test';
import { startSandbox } from '../sandbox/start';
import { startStore } from '../support/store';
import { heading, order } from './shopper';
import { expect, test, violationsOn } from './support';

test.beforeEach(({ tolerated }) => {
  // What the browser says to the answer that there is none.
  tolerated.push(/Failed to load resource: .* 503/);
});

const check = (page: Page) => page.getByRole('button', { name: 'Check again' }).click();
const silence = (page: Page) => page.getByText(/^No answer from the supplier\. Its last one was at \d/);
const nothingNew = (page: Page) => page.getByText(/^Nothing new/);

test('a supplier that streams and answers no question has not said that there is nothing new', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await check(page);
  await expect(nothingNew(page)).toBeVisible();

  await sandbox.faults({ endpoints: { order: { latencyMs: 600_000 } } });
  // One question within three seconds is one question.
  await expect(async () => {
    await check(page);
    await expect(page.getByText('Asking the supplier')).toBeVisible({ timeout: 1_000 });
    await expect(silence(page)).toBeVisible({ timeout: 12_000 });
  }).toPass();
  expect(await violationsOn(page)).toEqual([]);

  await sandbox.heal();
  await expect(async () => {
    await check(page);
    await expect(nothingNew(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('a supplier that was stopped is said to be silent, and since when', async ({ browser, email }) => {
  const sandbox = await startSandbox({ port: 0, stepMs: 'manual' });
  const store = await startStore({ upstream: sandbox.url });
  const context = await browser.newContext({ baseURL: store.url });
  try {
    const page = await context.newPage();
    await order(page, email);
    await sandbox.close();
    await check(page);
    await expect(silence(page)).toBeVisible({ timeout: 15_000 });
    await expect(nothingNew(page)).toHaveCount(0);
    await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  } finally {
    await context.close();
    await store.stop();
  }
});
