import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../unit/sandbox/support';

test('a person pays an order and sees it move to delivered', async ({ page, world }) => {
  const { order_id: id } = await world.order();
  await page.goto(`${world.url}/__sandbox/`);
  const card = page.getByRole('listitem').filter({ hasText: 'Steam $20' });
  await expect(card).toContainText('21.43 USDC');
  await expect(card).toContainText('on Solana');
  await expect(card).toContainText(/\d+:\d\d left/);
  await card.getByRole('button', { name: /^Pay 21.43 USDC/ }).click();
  await expect(card).toContainText('Payment seen');
  for (let index = 0; index < 3; index++) await world.door('POST', `/orders/${id}/advance`);
  await expect(page.getByRole('region', { name: /Finished/ })).toContainText('Delivered');
});

test('the link of an order points it out', async ({ page, world }) => {
  const { order_id: id } = await world.order();
  await world.order({ email: 'bob@example.com' });
  await page.goto(`${world.url}/__sandbox/?order=${id}`);
  await expect(page.locator('.chosen')).toHaveAttribute('data-order', id);
});

test('orders come and change without taking focus or closing what is open', async ({ page, world }) => {
  const { order_id: id } = await world.order();
  await page.goto(`${world.url}/__sandbox/`);
  await page.getByText('More for Steam $20').click();
  const refund = page.getByRole('button', { name: 'Refund for Steam $20' });
  await refund.focus();
  await world.door('POST', `/orders/${id}/pay`, { amount: '5' });
  await expect(page.getByText('Partly paid')).toBeVisible();
  await expect(refund).toBeFocused();
  await world.order({ email: 'bob@example.com' });
  await expect(page.getByText('bob@example.com')).toBeVisible();
  await expect(refund).toBeFocused();
});

test('part, late and rare outcomes are a press away', async ({ page, world }) => {
  await world.order();
  await page.goto(`${world.url}/__sandbox/`);
  await page.getByRole('button', { name: /^Pay half/ }).click();
  await expect(page.getByText('10.71 USDC received')).toBeVisible();
  await page.getByText('More for').click();
  await page.getByRole('button', { name: /^Manual action/ }).click();
  await expect(page.getByRole('button', { name: /^Deliver/ })).toBeVisible();
  await page.getByRole('button', { name: /^Deliver/ }).click();
  await expect(page.getByText('Delivered')).toBeVisible();
});

test('switches, time and a fresh start are at hand', async ({ page, world }) => {
  await world.order();
  await page.goto(`${world.url}/__sandbox/`);
  await page.getByLabel('Creating an order').selectOption('Not made, answers 500');
  await expect.poll(async () => (await world.create()).status).toBe(500);
  await page.getByRole('button', { name: '1 hour' }).click();
  await expect(page.getByText('Expired')).toBeVisible();
  await page.getByText('All switches').click();
  await page.getByLabel(/^As JSON/).fill('{"nonsense":1}');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('status')).toHaveText('Refused: unknown switch: nonsense');
  await page.getByRole('button', { name: 'Reset the sandbox' }).click();
  await expect(page.getByText('Nothing to pay')).toBeVisible();
  expect((await world.create()).status).toBe(201);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the wallet is accessible and fits, ${colorScheme}, ${width} wide`, async ({ page, world }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      await world.order();
      const { order_id: id } = await world.order({
        email: 'bob@example.com',
        coin: 'BTC',
        network: 'Lightning',
      });
      await world.order({ email: 'eve@example.com' });
      await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
      await page.goto(`${world.url}/__sandbox/?order=${id}`);
      await page.getByText('More for').first().click();
      await page.getByText('All switches').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ target }) => target)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
