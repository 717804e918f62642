import { expect, test } from '@playwright/test';
import { draftSchema } from '@/lib/checkout/draft';
import { problemsOf } from '@/lib/problem';

const draft = {
  idempotencyKey: 'a'.repeat(22),
  orderKey: 'b'.repeat(43),
  locale: 'en-US',
  lines: [
    { brand: 'steam', country: 'US', denomination: '20 USD', quantity: 1, recipient: 'buyer@example.com' },
  ],
  email: 'buyer@example.com',
  coin: 'USDC',
  network: 'Solana',
  seen: { amount: '21.43', currency: 'USDC' },
  acceptsTerms: true,
  acceptsNewsletter: false,
};

test('a whole draft is accepted', () => {
  expect(draftSchema.safeParse(draft).success).toBe(true);
});

test('a bad draft names each field it is wrong about, with its own code', () => {
  const bad = {
    ...draft,
    email: 'nobody',
    acceptsTerms: false,
    lines: [{ ...draft.lines[0], value: '1e3' }],
  };
  const parsed = draftSchema.safeParse(bad);
  if (parsed.success) throw new Error('accepted');
  expect(problemsOf(parsed.error)).toEqual([
    { code: 'invalid_input', field: 'lines.0.value' },
    { code: 'invalid_email', field: 'email' },
    { code: 'terms_not_accepted', field: 'acceptsTerms' },
  ]);
});

test('one field has one problem, however many rules it breaks', () => {
  const parsed = draftSchema.safeParse({ ...draft, email: `${'x'.repeat(300)}` });
  if (parsed.success) throw new Error('accepted');
  expect(problemsOf(parsed.error).filter(({ field }) => field === 'email')).toHaveLength(1);
});
