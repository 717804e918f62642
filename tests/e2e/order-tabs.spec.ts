import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { fillIn, heading, openCheckout, order, payButton, STEAM } from './shopper';
import { expect, test } from './support';

/** The pages that have opened a stream, in the order in which they did. */
function streamsOf(context: BrowserContext): Page[] {
  const pages: Page[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/subscribe')) pages.push(request.frame().page());
  });
  return pages;
}

async function openTabs(page: Page, count: number): Promise<Page[]> {
  const tabs = [page];
  while (tabs.length < count) {
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await expect(heading(tab)).toHaveText('Send exactly 21.43 USDC');
    tabs.push(tab);
  }
  return tabs;
}

const expectAll = async (tabs: Page[], title: string) => {
  for (const tab of tabs) await expect(heading(tab)).toHaveText(title);
};

const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });

test('eight tabs on one order update over one stream, and pages and pictures still load', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  const streams = streamsOf(context);
  await order(page, email);
  const tabs = await openTabs(page, 8);
  expect(streams).toEqual([page]);
  await expect.poll(sandbox.openStreams).toBe(1);
  await sandbox.pay(email);
  await expectAll(tabs, 'Payment seen');

  const another = await context.newPage();
  await another.goto('/en-US/brands/steam');
  await expect(heading(another)).toHaveText('Steam');
  const widths = () =>
    another
      .locator('img')
      .evaluateAll((pictures) => (pictures as HTMLImageElement[]).map((one) => one.naturalWidth));
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(0);
  expect(streams).toEqual([page]);
});

test('the stream passes on when its tab is closed, hidden or frozen', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  const streams = streamsOf(context);
  await order(page, email);
  let tabs = await openTabs(page, 4);
  const leave = async (how: (tab: Page) => Promise<unknown>) => {
    const leader = streams.at(-1) as Page;
    const before = streams.length;
    await how(leader);
    tabs = tabs.filter((tab) => tab !== leader);
    await expect.poll(() => streams.length).toBe(before + 1);
    expect(tabs).toContain(streams.at(-1));
  };

  await sandbox.pay(email);
  await leave((tab) => tab.close());
  await sandbox.advance(email);
  await expectAll(tabs, 'Paid');

  await leave(hide);
  await sandbox.advance(email);
  await expectAll(tabs, 'Being delivered');

  await leave((tab) => tab.evaluate(() => document.dispatchEvent(new Event('freeze'))));
  await sandbox.state(email, 'Done');
  await expectAll(tabs, 'Ready');
  expect(tabs).toHaveLength(1);
});

test('a tab that holds the place and says nothing keeps the order from nobody for long', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  await order(page, email);
  const address = page.url();
  const [orderId = ''] = /[\w-]{22}$/.exec(address) ?? [];
  const stored = await page.evaluate((id) => localStorage.getItem(`gf:giftframe:order:${id}`), orderId);
  const { key } = JSON.parse(stored ?? '{}');
  const name = `gf-order-${createHash('sha256').update(`${orderId}.${key}`).digest('hex')}`;
  await page.goto('/en-US/legal/terms');
  await page.evaluate(
    (lock) =>
      new Promise<void>((resolve) => void navigator.locks.request(lock, () => new Promise(() => resolve()))),
    name,
  );

  const streams = streamsOf(context);
  const other = await context.newPage();
  await other.clock.install();
  await other.goto(address);
  await expect(heading(other)).toHaveText('Send exactly 21.43 USDC');
  expect(streams).toEqual([]);
  await other.clock.runFor(41_000);
  await expect.poll(() => streams.length).toBe(1);
  await sandbox.pay(email);
  await expect(heading(other)).toHaveText('Payment seen');
});

test('an order placed in one tab is kept while another tab writes down what became of an older one', async ({
  page,
  context,
  email,
}) => {
  await order(page, email);
  // The supplier ends the older order of a shopper the moment a newer one is placed: both tabs have something to write.
  for (const quantity of [2, 3, 4]) {
    const tab = await context.newPage();
    await openCheckout(tab, { ...STEAM, quantity });
    await fillIn(tab, email);
    await payButton(tab).click();
    await expect(heading(tab)).toHaveText(/Send exactly/);
    await tab.reload();
    await expect(heading(tab)).toHaveText(/Send exactly/);
  }
  await page.goto('/en-US/orders');
  await expect(page.locator('main li')).toHaveCount(4);
});
