import type { Page } from '@playwright/test';
import { fillIn, heading, openCheckout, order, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

const AIRBNB = {
  ...STEAM,
  id: 'airbnb',
  brand: 'airbnb',
  name: 'Airbnb',
  denomination: 'range',
  value: '50',
};
const TOP_UP = {
  ...STEAM,
  id: 't-mobile-10',
  brand: 't-mobile-credits',
  name: 'T-Mobile Credits',
  denomination: '10 USD',
  label: '$10',
  deliveryType: 'by_phone',
};

/** A card for a friend, a top-up for a number, a card for oneself. */
async function orderForThree(page: Page, email: string): Promise<void> {
  await openCheckout(page, [STEAM, TOP_UP, AIRBNB]);
  await page.getByRole('button', { name: 'Send as a gift' }).first().click();
  await page.locator('input[name^=recipient]').first().fill('friend@example.com');
  await page.locator('input[type=tel]').fill('(212) 555-0123');
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
}

test('each line says whom it goes to, and on another device claims nothing', async ({
  page,
  sandbox,
  email,
  browser,
}) => {
  await orderForThree(page, email);
  const lines = (on: Page) => on.locator('main section').first().getByRole('listitem');
  const told = [
    /Steam.*Goes to friend@example\.com/,
    /T-Mobile.*Goes to \+12125550123/,
    new RegExp(`Airbnb.*Goes to ${email.replaceAll('.', '\\.')}`),
  ];
  await expect(lines(page)).toHaveText(told);
  await page.reload();
  await expect(lines(page)).toHaveText(told);
  await sandbox.state(email, 'WaitingForDelivery');
  await expect(heading(page)).toHaveText('Being delivered');
  await expect(lines(page)).toHaveText(told);
  expect(await violationsOn(page)).toEqual([]);

  const { hash } = new URL(page.url());
  const key = await page.evaluate(
    (id) => (JSON.parse(localStorage.getItem(`gf:giftframe:order:${id}`) ?? '{}') as { key: string }).key,
    hash.slice(1),
  );
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`${page.url()}.${key}`);
  await expect(lines(elsewhere)).toHaveText([/Steam.*For the United States/, /T-Mobile/, /Airbnb/]);
  await expect(elsewhere.getByText(/@example\.com|12125550123|Goes to/)).toHaveCount(0);
  await elsewhere.context().close();
});

test('what was delivered is revealed line by line, and whom it went to is said', async ({
  page,
  sandbox,
  email,
}) => {
  await orderForThree(page, email);
  await sandbox.state(email, 'Done', { secret: ['code', 'receipt', 'code'] });
  await expect(heading(page)).toHaveText('Ready');
  const items = page.getByRole('list', { name: 'Items' }).getByRole('listitem');
  await expect(items).toHaveText([
    /Steam \$20For friend@example\.com.*Delivered/,
    /T-Mobile Credits.*Sent to \+12125550123.*Delivered/,
    /Airbnb.*Sent to /,
  ]);
  const [gift, topUp, own] = [items.nth(0), items.nth(1), items.nth(2)];
  await expect(gift.getByText('This is for friend@example.com and was sent there.')).toBeVisible();
  await expect(topUp.getByText(/Final|returned/)).toHaveCount(0);
  await expect(own.getByText('Final once revealed')).toBeVisible();

  const answer = async () => (await page.waitForResponse(/\/reveal$/)).json();
  const first = answer();
  await topUp.getByRole('button', { name: 'Show operator’s reference' }).click();
  await expect(topUp.locator('[data-part="operatorReference"]')).toHaveText(/^SBX-OP-/);
  expect((await first).deliveries).toMatchObject([{ line: 1, code: null }]);
  const second = answer();
  await own.getByRole('button', { name: 'Reveal code' }).click();
  await expect(own.locator('[data-part="code"]')).toHaveText(/^SBX-/);
  await expect(gift.locator('[data-part]')).toHaveCount(0);
  expect((await second).deliveries).toMatchObject([{ line: 2 }]);
  expect(await violationsOn(page)).toEqual([]);
});

for (const { delivery, title, money } of [
  { delivery: 'Failed', title: 'Not delivered', money: 'your money is not lost' },
  { delivery: 'Refunded', title: 'Refunded', money: 'goes back to you' },
  { delivery: 'WaitingForManualAction', title: 'Not delivered yet', money: 'your money is not lost' },
]) {
  test(`an order whose only line is ${delivery} is not ready, and says what becomes of the money`, async ({
    page,
    sandbox,
    email,
  }) => {
    await order(page, email);
    await sandbox.state(email, 'Done', { delivery_state: delivery, sent_coin_amount: '21.43' });
    await expect(heading(page)).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(`^${title} `));
    await expect(page.getByText(money).last()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Write to support' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Reveal|reference/ })).toHaveCount(0);
    await expect(page.getByText(/Ready|Paid and delivered/)).toHaveCount(0);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('a top-up whose number was refused says so, and leads to the field for another number', async ({
  page,
  sandbox,
  email,
}) => {
  await openCheckout(page, TOP_UP);
  await page.locator('input[type=tel]').fill('(212) 555-0000');
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  await sandbox.state(email, 'Refunded', {
    delivery_state: 'Refunded',
    failure_reason: 'invalid_recipient',
  });
  await expect(heading(page)).toHaveText('Refunded');
  await expect(page.getByText('For +12125550000')).toBeVisible();
  await expect(page.getByText('The operator did not accept this number.')).toBeVisible();
  await expect(page.getByText('The refund travels in a transaction of its own')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Order again with another number' }).click();
  const number = page.locator('input[type=tel]');
  await expect(number).toBeFocused();
  await expect(number).toHaveValue('');
  await expect(number).toBeInViewport();
});

test('what was refunded of an order is ordered again without what was delivered', async ({
  page,
  sandbox,
  email,
}) => {
  await orderForThree(page, email);
  await sandbox.state(email, 'Done', { delivery_state: ['Succeeded', 'Refunded', 'Succeeded'] });
  await expect(heading(page)).toHaveText('2 of 3 delivered');
  await page.getByRole('button', { name: 'Order again at a fresh price' }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await expect(page.locator('input[type=tel]')).toHaveValue('');
  await expect(page.locator('main form').getByText('Steam', { exact: false })).toHaveCount(0);
  await expect(page.locator('main form').getByText('Airbnb', { exact: false })).toHaveCount(0);
});
