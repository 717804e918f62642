import { alert, card, fillIn, heading, openCheckout, order, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

type Case = {
  title: string;
  state: string;
  /** What goes with the state on the wire. */
  more?: Record<string, unknown>;
  heading: RegExp;
  money: RegExp;
  offer?: RegExp;
};

const CASES: Case[] = [
  {
    title: 'Created',
    state: 'Created',
    heading: /^(Preparing your payment|Send exactly)/,
    money: /Nothing has to be paid yet|Send USDC on Solana only/,
  },
  {
    title: 'PaymentStarted',
    state: 'PaymentStarted',
    heading: /^Payment seen$/,
    money: /Do not send it again/,
  },
  { title: 'PaymentReceived', state: 'PaymentReceived', heading: /^Paid$/, money: /arrived in full/ },
  {
    title: 'WaitingForDelivery',
    state: 'WaitingForDelivery',
    heading: /^Being delivered$/,
    money: /arrived in full/,
  },
  {
    title: 'WaitingForRebuy',
    state: 'WaitingForRebuy',
    heading: /^Coming from another supplier$/,
    money: /Your money is safe/,
  },
  {
    title: 'WaitingForManualAction',
    state: 'WaitingForManualAction',
    heading: /^A person is checking your order$/,
    money: /Do not pay again/,
    offer: /Write to support/,
  },
  {
    title: 'Expired',
    state: 'Expired',
    heading: /^Time ran out$/,
    money: /you have paid nothing/,
    offer: /Order again at a fresh price/,
  },
  {
    title: 'Expired after a part was paid',
    state: 'Expired',
    more: { sent_coin_amount: '5' },
    heading: /^Time ran out, but money arrived$/,
    money: /^5\.00 USDC arrived and is not lost/,
    offer: /Write to support/,
  },
  {
    title: 'Canceled',
    state: 'Canceled',
    heading: /^This order is canceled$/,
    money: /Nothing has to be paid/,
    offer: /Order again/,
  },
  {
    title: 'PaymentFailed',
    state: 'PaymentFailed',
    more: { sent_coin_amount: '0' },
    heading: /^The payment did not go through$/,
    money: /Look into your wallet/,
    offer: /Write to support/,
  },
  {
    title: 'PaymentSetupFailed',
    state: 'PaymentSetupFailed',
    heading: /^The payment could not be set up$/,
    money: /You have not been charged/,
    offer: /Choose another way to pay/,
  },
  {
    title: 'PaymentFailed after money came in',
    state: 'PaymentFailed',
    more: { sent_coin_amount: '21.43' },
    heading: /^The payment was not accepted$/,
    money: /^21\.43 USDC arrived and is not lost/,
    offer: /Write to support/,
  },
  { title: 'Refunded', state: 'Refunded', heading: /^Refunded$/, money: /goes back to you|go back to you/ },
  {
    title: 'a state nobody knows',
    state: 'TeleportingToMars',
    heading: /^Your order is being checked$/,
    money: /your money is safe/,
    offer: /Write to support/,
  },
  { title: 'Done', state: 'Done', heading: /^Ready$/, money: /Paid and delivered/, offer: /Reveal code/ },
];

for (const { title, state, more, heading: words, money, offer } of CASES) {
  test(`${title} says what happened, what of the money, and what next`, async ({ page, sandbox, email }) => {
    await order(page, email);
    await sandbox.state(email, state, more);
    await expect(heading(page)).toHaveText(words);
    await expect(card(page).getByText(money).first()).toBeVisible();
    if (offer) {
      const button = card(page).getByRole('button', { name: offer });
      await expect(button.or(card(page).getByRole('link', { name: offer })).first()).toBeVisible();
    }
    await expect(page).toHaveTitle(/ · Giftframe$/);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('a part of the payment asks for the rest alone, at the same address', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await sandbox.pay(email, { amount: '20' });
  await expect(heading(page)).toHaveText('Send the rest, exactly 1.43 USDC');
  const notice = alert(page).filter({ hasText: 'Part of your payment is here' });
  await expect(notice).toContainText('Received20.00 USDC');
  await expect(notice).toContainText('Missing1.43 USDC');
  await expect(page.getByRole('img', { name: /^QR code to pay 1.43 USDC/ })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen');
});

test('an order whose time is over says when it was asked about, and a question is answered', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  await sandbox.state(email, 'Expired');
  await expect(page.getByText(/^The supplier was last asked at \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText(/^Nothing new at \d/)).toBeVisible();
  await sandbox.state(email, 'Done');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(heading(page)).toHaveText('Ready');
  const steps = page.getByRole('region', { name: 'What has happened' }).getByRole('listitem');
  await expect(steps).toHaveText([
    /^Waiting for your payment\d/,
    /^Time ran out\d/,
    /^Payment arrived late$/,
    /^Delivered\d/,
  ]);
});

test('late money brings an expired order back to life', async ({ page, sandbox, email }) => {
  await order(page, email);
  await sandbox.state(email, 'Expired');
  await expect(heading(page)).toHaveText('Time ran out');
  await sandbox.state(email, 'PaymentReceived', { sent_coin_amount: '21.43' });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(heading(page)).toHaveText('Paid');
});

test('an order nobody answered for is never payable, and can be ordered anew', async ({
  page,
  sandbox,
  email,
}) => {
  await sandbox.faults({ create: { outcome: 'resetAfterCommit', times: 1 } });
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText('We do not know whether this order exists');
  await expect(page.getByText('Nothing has to be paid for it, now or later.')).toBeVisible();
  await expect(page.getByText('do not pay to an address in it')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy .*address/ })).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);

  await page.getByRole('button', { name: 'Order again at a fresh price' }).click();
  await page.getByRole('checkbox', { name: /terms of sale/ }).check();
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(2);
});

test('support gets the order number on request, and every fact in one copy', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const { order_id } = await sandbox.lastOf(email);
  const facts = page.getByRole('region', { name: 'Facts for support' });
  await expect(facts.getByText(order_id)).toHaveCount(0);
  await facts.getByRole('button', { name: 'Show order number' }).click();
  await expect(facts.getByText(order_id)).toBeVisible();
  await expect(facts.getByText('Base').or(facts.getByText('Solana'))).toBeVisible();
  await expect(facts.getByRole('link', { name: 'Write to support' })).toHaveAttribute(
    'href',
    /^mailto:.*body=/,
  );
});
