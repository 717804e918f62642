import { card, fillIn, heading, openCheckout, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

const CONTRADICTIONS = {
  otherCoin: 'coin',
  otherNetwork: 'network',
  brokenAddress: 'address',
  otherAmount: 'qr_amount',
  otherRecipient: 'qr_recipient',
  otherToken: 'qr_token',
};

for (const [outcome, check] of Object.entries(CONTRADICTIONS)) {
  test(`an answer that says ${outcome} shows nothing to pay, and is an alarm`, async ({
    page,
    world,
    sandbox,
    email,
  }) => {
    await sandbox.faults({ create: { outcome, times: 1 } });
    await openCheckout(page);
    await page.getByRole('radio', { name: /^Base/ }).check();
    await fillIn(page, email);
    await payButton(page).click();
    await expect(heading(page)).toHaveText('The payment details could not be verified');
    await expect(card(page)).toContainText('Do not pay.');
    await expect(page).toHaveTitle(/^The payment details could not be verified/);
    const { wallet_address } = await sandbox.lastOf(email);
    expect(await page.content()).not.toContain(wallet_address);
    await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Copy (amount|.*address)/ })).toHaveCount(0);
    await expect(card(page).getByRole('link', { name: 'Write to support' })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    expect(world.store.output()).toMatch(
      new RegExp(`"level":50,.*"code":"${check}","msg":"order.payment_mismatch"`),
    );
    expect(world.store.output()).not.toContain(wallet_address);
  });
}

test('an invoice over another amount is not drawn', async ({ page, sandbox, email }) => {
  await sandbox.faults({ create: { outcome: 'otherAmount', times: 1 } });
  await openCheckout(page);
  await page.getByRole('radio', { name: 'BTC' }).check();
  await page.getByRole('radio', { name: /^Lightning/ }).check();
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText('The payment details could not be verified');
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
  expect(await page.content()).not.toContain('lnbc');
});
