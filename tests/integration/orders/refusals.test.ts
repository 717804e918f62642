import { UPSTREAM_PROBLEM_CODES } from '@/lib/problem';
import { expect, test, type World } from '../../support/world';
import { control, newAddress, newDraft, press } from './shopper';

const bend = (world: World, faults: object) => control(world, 'PUT', '/faults', faults);
const created = async (world: World): Promise<number> =>
  ((await control(world, 'GET', '/orders')) as unknown[]).length;

/** Everything that details are documented to hold, at once; each code takes its own. */
const moreDetails = {
  minimumAmountCoin: '0.57',
  minimumAmountCoinSymbol: 'USDC',
  max_for_each_purchase: '2000',
  max_products_per_order: 10,
  max_per_day: 3,
  valid_until: '2026-09-30T23:59:59Z',
  min_order_amount: '50',
  valid_brand_names: ['Steam'],
  supported_protocol_coin_combo: [{ protocol: 'LIGHTNING_LIKE', coin: 'BTC' }],
};

test.describe.configure({ mode: 'parallel' });

for (const code of UPSTREAM_PROBLEM_CODES) {
  test(`${code} is said to the shopper from wherever it comes, and leaves no order`, async ({ world }) => {
    const forms = {
      'listed by a validation': { validationProblems: [{ problem: code, moreDetails }] },
      'at the top of a validation': { validationError: { status: 422, detail: code, moreDetails } },
      'at the top of a creation': { createError: { status: 422, detail: code, moreDetails } },
    };
    const before = await created(world);
    for (const [form, faults] of Object.entries(forms)) {
      await bend(world, faults);
      const answer = await press(world, newDraft(), newAddress());
      expect.soft(answer, form).toMatchObject({ ok: false, problems: [{ code }] });
      await control(world, 'DELETE', '/faults');
    }
    expect(await created(world)).toBe(before);
  });
}

for (const problems of ['array', 'null', 'absent']) {
  test(`no problems said as "${problems}" is an order`, async ({ world }) => {
    await bend(world, { problems });
    expect(await press(world, newDraft())).toMatchObject({ ok: true, value: { status: 'placed' } });
  });
}

test('a code that nobody knows is refused in neutral words, and logged by its name', async ({ world }) => {
  await bend(world, { createError: { status: 422, detail: 'MOON_PHASE_WRONG' } });
  expect(await press(world, newDraft())).toEqual({ ok: false, problems: [{ code: 'upstream_rejected' }] });
  expect(world.store.output()).toContain('MOON_PHASE_WRONG');
});
