import { heading, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

test('where storage throws one can buy, and is told to keep the link', async ({ page, sandbox, email }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { configurable: true, get: refuse });
    }
  });
  await page.goto('/en-US/brands/steam');
  await page.getByRole('radio', { name: /^\$20 / }).check();
  await page.getByRole('button', { name: 'Continue · 21.43 USDC' }).click();
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('checkbox', { name: /terms of sale/ }).check();
  await payButton(page).click();

  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await expect(page).toHaveURL(/\/order#[\w-]{22}\.[\w-]{43}$/);
  await expect(page.getByText('Keep the link to this order')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link to this order' }).first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.reload();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await sandbox.state(email, 'Done');
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(page.getByText(/^SBX-/).first()).toBeVisible();
});
