import type { Page } from '@playwright/test';
import { expect, test } from '../support/world';

/** Moves the page's clock until it has seen what the shop says now; the shop itself looks at most every 5 s. */
const untilSeen = (page: Page, check: () => Promise<void>) =>
  expect(async () => {
    await page.clock.runFor(11_000);
    await check();
  }).toPass({ timeout: 30_000 });

test('an outage is announced on pages that stay, and the announcement goes by itself', async ({
  page,
  world,
}) => {
  const down = (isDown: boolean) =>
    fetch(`${world.sandbox.url}/__sandbox/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ endpoints: isDown ? { all: { status: 503 } } : {} }),
    });
  const notice = page.getByText('Our supplier does not answer right now.');
  await page.clock.install();
  await page.goto('/en-US/brands/steam');
  await expect(page.getByText('Test mode: no real money, no real codes.')).toBeVisible();
  await expect(notice).toBeHidden();

  await down(true);
  // A page of a market that has not been read cannot be made now; its address answers with the words for that. This
  // one is the last that searches elsewhere would read.
  const response = await page.goto('/en-ZM/brands');
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: 'The shop does not answer right now' })).toBeVisible();

  const other = await page.context().newPage();
  await other.clock.install();
  await other.goto('/en-US/brands/steam');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Steam');
  const otherNotice = other.getByText('Our supplier does not answer right now.');
  const age = other.getByText(/^Prices as of /);
  await untilSeen(other, () => expect(otherNotice).toBeVisible({ timeout: 1_000 }));
  await expect(age).toHaveText(/^Prices as of \d+:\d\d\s[AP]M$/);

  await down(false);
  await untilSeen(other, () => expect(otherNotice).toBeHidden({ timeout: 1_000 }));
  await expect(age).toBeHidden();
  await untilSeen(page, () =>
    expect(page.getByRole('heading', { name: 'All brands' })).toBeVisible({ timeout: 2_000 }),
  );
});

test('prices that could not be renewed for long say of which time they are', async ({ page }) => {
  const soon = Date.now() + 3 * 3_600_000;
  await page.route('/api/status', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), now: soon } });
  });
  await page.goto('/en-US/brands/steam');
  await expect(page.getByText(/^Prices as of \d+:\d\d\s[AP]M$/)).toBeVisible();
});
