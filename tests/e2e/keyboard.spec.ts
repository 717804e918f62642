import type { Locator, Page } from '@playwright/test';
import { heading, payButton } from './shopper';
import { expect, test } from './support';

/** Where the keyboard is: its element, or the label that stands for an invisible one, must draw an outline. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const isOutlined = (element: Element | null | undefined) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const focused = document.activeElement;
    const isSeen = isOutlined(focused) || isOutlined(focused?.closest('label, search, form > div'));
    return isSeen ? 'outlined' : (focused?.outerHTML.slice(0, 200) ?? 'nothing');
  });
  expect(seen).toBe('outlined');
}

async function goTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 120 && !(await isThere()); presses++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  await expect(target).toBeFocused();
}

test('the keyboard alone goes from the front page to a code, and always shows where it is', async ({
  page,
  sandbox,
  email,
}) => {
  await page.goto('/en-US');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await goTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await goTo(page, page.getByRole('link', { name: /Steam \$10/ }).first());
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText('Steam');
  await expect(heading(page)).toBeFocused();
  await goTo(page, page.getByRole('radio', { name: /^\$10\b/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^\$20\b/ })).toBeChecked();
  await expectVisibleFocus(page);
  await goTo(page, page.getByRole('button', { name: 'Continue · 21.43 USDC' }));
  await page.keyboard.press('Space');

  await expect(heading(page)).toHaveText('Checkout');
  await expect(heading(page)).toBeFocused();
  await expectVisibleFocus(page);
  await goTo(page, page.getByLabel('Your e-mail address'));
  await page.keyboard.type(email);
  await goTo(page, page.getByRole('radio', { name: 'USDC', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'USDT', exact: true })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'USDC', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expectVisibleFocus(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Base/ })).toBeChecked();
  const terms = page.getByRole('checkbox', { name: /terms of sale/ });
  await goTo(page, payButton(page));
  await goTo(page, terms, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(terms).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await expect(heading(page)).toBeFocused();
  await expectVisibleFocus(page);
  await goTo(page, page.getByText('Paying from an exchange?'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Choose Base as the network/)).toBeVisible();
  await sandbox.pay(email);
  await sandbox.state(email, 'Done');
  await expect(heading(page)).toHaveText('Ready');
  await goTo(page, page.getByRole('button', { name: 'Reveal code' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^SBX-/).first()).toBeVisible();
  await goTo(page, page.getByRole('button', { name: 'Copy code' }));
});

for (const path of ['/en-US/brands/steam', '/en-US/order', '/en-US/legal/terms']) {
  test(`the keyboard gets through ${path} in both directions and out of it`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    for (const key of ['Tab', 'Shift+Tab']) {
      // Past the last stop a browser leaves the page, and comes back to it at the first.
      await page.keyboard.press(key);
      await page.keyboard.press(key);
      let stops = 0;
      const isOut = () =>
        page.evaluate(() => document.activeElement === document.body || !document.hasFocus());
      while (!(await isOut()) && !(await skip.evaluate((element) => element === document.activeElement))) {
        expect(++stops).toBeLessThan(120);
        await page.keyboard.press(key);
      }
      expect(stops).toBeGreaterThan(1);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true });

  test('what has the focus is never under the button at the lower edge', async ({ page }) => {
    await page.goto('/en-US/brands/esim');
    const bar = page.locator('.buy-bar');
    const { y: edge } = (await bar.boundingBox()) ?? { y: 0 };
    await page.getByRole('radio', { name: /^1 day\b/ }).focus();
    for (let press = 0; press < 13; press++) {
      await page.keyboard.press('ArrowDown');
      const { y, height } = (await page.locator(':focus').boundingBox()) ?? { y: 0, height: 0 };
      expect(y + height).toBeLessThanOrEqual(edge);
    }
  });

  test('the field of the search shows its whole ring, also when the page has been scrolled', async ({
    page,
  }) => {
    await page.goto('/en-US');
    await page.mouse.wheel(0, 600);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const { y } = (await page.locator('header search input').boundingBox()) ?? { y: 0 };
    expect(y).toBeGreaterThanOrEqual(4);
  });
});
