const deep = (open: string, close: string) => `${open.repeat(500)}1${close.repeat(500)}`;

const DRAFT = {
  idempotencyKey: 'a'.repeat(22),
  orderKey: 'b'.repeat(43),
  locale: 'en-US',
  lines: [{ brand: 'steam', country: 'US', denomination: '20 USD', quantity: 1, recipient: 'a@example.com' }],
  email: 'a@example.com',
  coin: 'USDC',
  network: 'Base',
  seen: { amount: '21.43', currency: 'USDC' },
  acceptsTerms: true,
  acceptsNewsletter: false,
};
const draft = (change: object) => [{ ...DRAFT, ...change }];

const VALUES: unknown[] = [
  [],
  [null],
  [true],
  [0],
  [-1.5e308],
  [''],
  ['x'.repeat(20_000)],
  ['🛒'.repeat(2_000)],
  ['\u0000\u202e\ud800'],
  ['en-US\r\nx-injected: 1'],
  ['../../../etc/passwd'],
  ['<script>alert(1)</script>'],
  ["' OR 1=1 --"],
  [[]],
  [[[['en-US']]]],
  [{}],
  [{ toString: 'x', valueOf: 1 }],
  ['EN-us', 'steam'],
  ['zz-ZZ', 'steam'],
  Array.from({ length: 1_000 }, () => 'x'),
  [{ country: 'US', brand: '__proto__', denomination: '20 USD', coin: 'USDC' }],
  [{ country: ['US'], brand: { $ne: 1 }, denomination: 20, coin: null }],
  draft({ acceptsTerms: 'true' }),
  draft({ orderKey: 'short' }),
  draft({ email: 'a@example.com\r\nbcc: b@example.com' }),
  draft({ lines: [] }),
  draft({ lines: Array.from({ length: 11 }, () => DRAFT.lines[0]) }),
  draft({ lines: { length: 1, 0: DRAFT.lines[0] } }),
  draft({ seen: { amount: '1e999', currency: 'USDC' } }),
  draft({ seen: { amount: 'Infinity', currency: 'USDC' } }),
  draft({ coin: '__proto__' }),
  draft({ network: 'constructor' }),
  draft({ lines: [{ ...DRAFT.lines[0], value: '-5' }] }),
  draft({ lines: [{ ...DRAFT.lines[0], brand: '../v5/orders' }] }),
];

/** Bodies that a browser of ours never sends, though each is a list of arguments to somebody. */
export const BODIES: readonly string[] = [
  ...VALUES.map((value) => JSON.stringify(value)),
  '[{"__proto__":{"ok":true,"locale":"en-US"}}]',
  '[{"constructor":{"prototype":{"ok":true}}}]',
  deep('[', ']'),
  `[${deep('{"a":', '}')}]`,
  '[{"then":"x","catch":1}]',
  '["$undefined"]',
  '["$NaN"]',
  '["$-Infinity"]',
  '["$n123456789012345678901234567890"]',
  '["$D2026-13-99"]',
];

/** What is no slug of a brand, and was worth a try. */
export const SLUGS: readonly unknown[] = [
  '__proto__',
  'constructor',
  '../orders',
  'steam\u0000',
  'STEAM',
  'x'.repeat(20_000),
  { toString: 'steam' },
  ['steam'],
  null,
  1e308,
];

/** Bodies that are no list of arguments at all, or point at parts that are not there. */
export const BROKEN: readonly string[] = [
  '',
  'null',
  '{',
  '[',
  '"text"',
  '["$1"]',
  '["$F1"]',
  '["$h1"]',
  '["$@1"]',
  '["$K1"]',
  '["$Q1"]',
  '["$W1"]',
  '["$B1"]',
  '["$R1"]',
  '["$r1"]',
  '["$A1"]',
  '["$0:0:constructor"]',
];
