import type { Faults } from '../faults/spec';

type Option = { label: string; value: unknown };
/** One select of the page: a switch and a few settings of it; null is the default. */
export type Preset = { key: keyof Faults; label: string; options: Option[] };

const catalog = (fault: object) =>
  Object.fromEntries(['brands', 'homepage', 'search', 'products', 'price'].map((name) => [name, fault]));

export const PRESETS: Preset[] = [
  {
    key: 'endpoints',
    label: 'Answers',
    options: [
      { label: 'As they are', value: null },
      { label: 'Two seconds late', value: { all: { latencyMs: 2000 } } },
      { label: '503', value: { all: { status: 503 } } },
      { label: '429, try again in 30 s', value: { all: { rateLimitAfter: 0, retryAfter: 30 } } },
      { label: 'HTML instead of JSON', value: { all: { html: true } } },
      { label: 'Connections break', value: { all: { down: true } } },
      { label: 'Only the catalog is down', value: catalog({ down: true }) },
    ],
  },
  {
    key: 'create',
    label: 'Creating an order',
    options: [
      { label: 'Works', value: null },
      { label: 'Made, but the answer is lost', value: { outcome: 'resetAfterCommit' } },
      { label: 'Made, but never answered', value: { outcome: 'timeoutAfterCommit' } },
      { label: 'Made, but answers 500', value: { outcome: '500AfterCommit' } },
      { label: 'Not made, answers 500', value: { outcome: '500BeforeCommit' } },
      { label: 'Takes ten seconds', value: { outcome: 'ok', delayMs: 10_000 } },
      { label: 'Made without an address', value: { outcome: 'setupFailed' } },
      { label: 'Made, with a mistyped address', value: { outcome: 'brokenAddress' } },
      { label: 'Made, with a code that pays someone else', value: { outcome: 'otherRecipient' } },
    ],
  },
  {
    key: 'sse',
    label: 'Live streams',
    options: [
      { label: 'Speak', value: null },
      { label: 'Stay silent', value: { mode: 'silent' } },
      { label: 'Break after every second event', value: { dropEveryN: 2 } },
      { label: 'Send broken frames', value: { malformed: true } },
      { label: 'Out of order and twice', value: { reorder: true, duplicate: true } },
      { label: 'Byte by byte', value: { byteByByte: true } },
      { label: 'Answer with HTML', value: { mode: 'htmlError' } },
    ],
  },
  {
    key: 'rates',
    label: 'Rates',
    options: [
      { label: 'Drift', value: null },
      { label: 'Stand still', value: { mode: 'fixed' } },
      { label: 'Bitcoin doubled', value: { factors: { BTC: '2' } } },
    ],
  },
  {
    key: 'priceFactor',
    label: 'Prices',
    options: [
      { label: 'As they are', value: null },
      { label: 'Up by 5 %', value: '1.05' },
      { label: 'Down by 5 %', value: '0.95' },
    ],
  },
  {
    key: 'electronicMoney',
    label: 'Electronic money',
    options: [
      { label: 'Wants a login', value: null },
      { label: 'Wants an identity check', value: 'kyc' },
      { label: 'Is sold', value: 'allowed' },
    ],
  },
];
