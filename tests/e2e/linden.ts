import { expect, type FrameLocator, type Page } from '@playwright/test';

/** A page, or the shop inside a frame of one. */
export type Shop = Pick<Page | FrameLocator, 'getByRole' | 'getByLabel' | 'getByText'>;

export const headingOf = (shop: Shop) => shop.getByRole('heading', { level: 1 });

/** From the front page of the German shop to its checkout, with Steam's first amount. */
export async function toCheckout(shop: Shop): Promise<void> {
  await shop.getByRole('link', { name: 'Steam' }).first().click();
  await expect(headingOf(shop)).toHaveText('Steam');
  await shop.getByRole('radio').first().check();
  await shop.getByRole('button', { name: /^Weiter · / }).click();
  await expect(headingOf(shop)).toHaveText('Kasse');
}

/** From the checkout to an order that waits for its payment. */
export async function placeOrder(shop: Shop, email: string): Promise<void> {
  await shop.getByLabel('Deine E-Mail-Adresse').fill(email);
  await shop.getByRole('checkbox', { name: /Verkaufsbedingungen/ }).check();
  await shop.getByRole('button', { name: / zahlen$/ }).click();
  await expect(headingOf(shop)).toHaveText(/^Sende genau [\d,]+\sBTC$/);
}

/** The code of a delivered order, behind its one deliberate press. */
export async function reveal(shop: Shop): Promise<void> {
  await expect(headingOf(shop)).toHaveText('Fertig');
  await expect(shop.getByText(/^SBX-/)).toHaveCount(0);
  await shop.getByRole('button', { name: 'Code anzeigen' }).click();
  await expect(shop.getByText(/^SBX-/).first()).toBeVisible();
}
