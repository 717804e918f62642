import type { Page } from '@playwright/test';
import { fillIn, heading, order, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const { name, width, height } of [
  { name: 'a small phone', width: 360, height: 740 },
  { name: 'a desk', width: 1280, height: 800 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('from the front page to a code that works', async ({ page, sandbox, email }) => {
      await page.goto('/en-US');
      await page
        .getByRole('link', { name: /Steam \$10/ })
        .first()
        .click();
      await page.getByRole('radio', { name: /^\$20 / }).check();
      await page.getByRole('button', { name: 'Continue · 21.43 USDC' }).click();

      await expect(heading(page)).toHaveText('Checkout');
      await fillIn(page, email);
      await page.getByRole('radio', { name: /^Base/ }).check();
      await expect(page.getByText(`The code goes to ${email}`)).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await payButton(page).click();

      await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
      await expect(page).toHaveURL(/\/en-US\/order#[\w-]{22}$/);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const wire = await sandbox.lastOf(email);
      expect(wire).toMatchObject({ coin_amount: '21.43', network: 'Base' });

      await expect(page.getByText('Test order: do not send real money')).toHaveCount(1);
      const wallet = page.getByRole('link', { name: 'Open the test wallet' });
      await expect(wallet).toHaveAttribute('href', /\/__sandbox\/$/);
      await page.getByRole('button', { name: 'Copy amount' }).click();
      expect(await clipboard(page)).toBe('21.43');
      await page.getByRole('button', { name: 'Copy Base address' }).click();
      expect(await clipboard(page)).toMatch(/^0x[0-9a-fA-F]{40}$/);
      await expect(page.getByRole('img', { name: /^QR code to pay 21.43 USDC on Base to 0x/ })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

      await sandbox.pay(email);
      await expect(heading(page)).toHaveText('Payment seen');
      await expect(page.getByRole('button', { name: /Copy .*address/ })).toHaveCount(0);
      for (const next of ['Paid', 'Being delivered', 'Ready']) {
        await sandbox.advance(email);
        await expect(heading(page)).toHaveText(next);
      }

      await expect(page.getByText(/SBX-/)).toHaveCount(0);
      await page.getByRole('button', { name: 'Reveal code' }).click();
      const code = await page.locator('[data-part="code"]').textContent();
      await page.getByRole('button', { name: 'Copy code' }).click();
      expect(await clipboard(page)).toBe(code);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
}

test('a code is hidden after a minute and when the page is left', async ({ page, sandbox, email }) => {
  await page.clock.install();
  await order(page, email);
  await sandbox.state(email, 'Done');
  const code = page.getByText(/^SBX-/).first();

  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(code).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(code).toHaveCount(0);

  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(code).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(code).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'SBX-',
  );
});
