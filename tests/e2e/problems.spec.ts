import type { Page } from '@playwright/test';
import { UPSTREAM_PROBLEM_CODES } from '@/lib/problem';
import de from '../../lib/i18n/messages/de.json' with { type: 'json' };
import en from '../../lib/i18n/messages/en.json' with { type: 'json' };
import { fillIn, heading, openCheckout, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

// Nobody presses this often; a table does.
test.use({ storeEnv: { ORDERS_PER_ADDRESS: '100' } });

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const saidOn = async (page: Page) => plain((await page.locator('main').textContent()) ?? '');

for (const { tag, words, pay, line } of [
  { tag: 'en-US', words: en, pay: /^Pay \d/, line: STEAM },
  {
    tag: 'de-DE',
    words: de,
    pay: /^[\d,]+ \w+ zahlen$/,
    line: { ...STEAM, country: 'DE', denomination: '20 EUR' },
  },
]) {
  test(`every refusal has its own words on the page: ${tag}`, async ({ page, sandbox, email }) => {
    test.setTimeout(120_000);
    await openCheckout(page, line, tag);
    await page.locator('#email').fill(email);
    await page.getByRole('checkbox').first().check();
    const said = new Set<string>();
    for (const code of UPSTREAM_PROBLEM_CODES) {
      await sandbox.faults({ validationProblems: [{ problem: code }] });
      await page.getByRole('button', { name: pay }).click();
      const expected = plain(words.problems[code]);
      await expect.poll(() => saidOn(page), { message: code }).toContain(expected);
      said.add(expected);
    }
    expect(said.size).toBe(UPSTREAM_PROBLEM_CODES.length);
    expect(await sandbox.ordersOf(email)).toEqual([]);
  });
}

test('figures of the supplier are said, in the notation of the shopper', async ({ page, sandbox, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  await page.getByRole('button', { name: 'Have a code?' }).click();
  await page.locator('#coupon').fill('HALF');
  for (const [problem, moreDetails, text] of [
    [
      'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED',
      { max_for_each_purchase: '2000' },
      'One order may be €2,000 at most',
    ],
    ['PRODUCT_COUNT_EXCEEDED', { max_products_per_order: 10 }, 'One order takes 10 items'],
    ['COUPON_EXPIRED', { valid_until: '2026-09-30T23:59:59Z' }, 'ended on September 30, 2026'],
    ['COUPON_NOT_VALID_FOR_COUNTRY', { spendable_country_codes: ['FR', 'IT'] }, 'from France or Italy'],
    ['COUPON_NOT_VALID_FOR_BRAND', { valid_brand_names: ['H&M'] }, 'only for H&M'],
  ] as const) {
    await sandbox.faults({ validationProblems: [{ problem, moreDetails }] });
    await payButton(page).click();
    await expect.poll(() => saidOn(page)).toContain(text);
  }
});

test('a paused network is one press away from an open one', async ({ page, sandbox, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  await sandbox.faults({ validationError: { status: 422, detail: 'SUSPENDED_NETWORK' } });
  await payButton(page).click();
  const network = page.getByRole('group', { name: 'Network' });
  await expect(network).toHaveAccessibleDescription(/paused right now/);
  expect(await violationsOn(page)).toEqual([]);
  await sandbox.heal();
  await network
    .getByRole('button', { name: /^Pay with USDC on (?!Solana)/ })
    .first()
    .click();
  await expect(network).not.toHaveAccessibleDescription(/paused right now/);
  await expect(network.getByRole('radio', { checked: true })).toBeFocused();
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect((await sandbox.lastOf(email)).order_state).toBe('WaitingForPayment');
});

test('what a product can be paid with is offered, as far as this shop has it', async ({
  page,
  sandbox,
  email,
}) => {
  await openCheckout(page);
  await fillIn(page, email);
  const supported_protocol_coin_combo = [
    { protocol: 'LIGHTNING_LIKE', coin: 'BTC' },
    { protocol: 'SONIC_LIKE', coin: 'USDC' },
  ];
  await sandbox.faults({
    validationProblems: [
      { problem: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION', moreDetails: { supported_protocol_coin_combo } },
    ],
  });
  await payButton(page).click();
  await expect(page.locator('main')).toContainText('can be paid with BTC (Lightning)');
  await sandbox.heal();
  await page.getByRole('button', { name: 'Pay with BTC on Lightning' }).click();
  await expect(page.getByRole('radio', { name: /Lightning/ })).toBeChecked();
});

test('an order below the minimum can be made large enough', async ({ page, sandbox, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  await sandbox.faults({
    validationProblems: [
      {
        problem: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
        moreDetails: { minimumAmountCoin: '50', minimumAmountCoinSymbol: 'USDC' },
      },
    ],
  });
  await payButton(page).click();
  await expect(page.locator('main')).toContainText('take orders from 50 USDC');
  await sandbox.heal();
  await page.getByRole('button', { name: 'Take 3' }).click();
  await expect(payButton(page)).toHaveText('Pay 64.29 USDC');
});

test('a code that takes nothing off is left out with one press', async ({ page, sandbox, email }) => {
  await openCheckout(page);
  await fillIn(page, email);
  await page.getByRole('button', { name: 'Have a code?' }).click();
  await page.locator('#coupon').fill('COUPON_ALREADY_SPENT');
  await payButton(page).click();
  await expect(page.locator('#coupon')).toHaveAccessibleDescription(/used before/);
  await page.getByRole('button', { name: 'Order without the code' }).click();
  await expect(page.locator('#coupon')).toHaveCount(0);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});
