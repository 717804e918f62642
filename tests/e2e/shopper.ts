import { expect, type Page } from '@playwright/test';

/** A card that costs 21.43 USDC in the sandbox. */
export const STEAM = {
  id: 'steam-20',
  quantity: 1,
  brand: 'steam',
  name: 'Steam',
  country: 'US',
  denomination: '20 USD',
  label: '$20',
  deliveryType: 'by_email',
  logo: null,
  background: '#1b2838',
};

export const payButton = (page: Page) => page.getByRole('button', { name: /^Pay \d/ });
/** What is announced at once; Next keeps an empty announcer of its own on every page. */
export const alert = (page: Page) =>
  page.getByRole('alert').and(page.locator(':not(#__next-route-announcer__)'));
export const card = (page: Page) => page.locator('main section').filter({ has: heading(page) });
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the checkout with something in the basket, as a product page leaves it there. */
export async function openCheckout(
  page: Page,
  lines: object | readonly object[] = STEAM,
  tag = 'en-US',
  shop = 'giftframe',
): Promise<void> {
  const random = () => Array.from({ length: 11 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  const basket = {
    idempotencyKey: `${random()}${random()}`,
    orderKey: `${random()}${random()}${random()}${random()}`.slice(0, 43),
    lines: [lines].flat(),
  };
  await page.goto(`/${tag}/checkout`);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `gf:${shop}:basket`,
    JSON.stringify(basket),
  ] as const);
  await page.reload();
}

export async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('checkbox', { name: /terms of sale/ }).check();
}

/** From the checkout to the page of a payable order. */
export async function order(page: Page, email: string): Promise<void> {
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(page).toHaveURL(/\/order#[\w-]{22}$/);
  await expect(heading(page)).toHaveText(/Send exactly/);
}
