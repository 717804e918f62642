import {
  anything,
  type Check,
  count,
  factor,
  flag,
  isRecord,
  listOf,
  oneOf,
  optional,
  recordOf,
  shape,
  text,
} from './checks';

/** What can be put out of order; `all` stands for every one but the images. */
export const ENDPOINTS = [
  'payment_vias',
  'currencies',
  'brands',
  'homepage',
  'search',
  'products',
  'price',
  'validations',
  'create',
  'order',
  'subscribe',
  'images',
] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

const times = optional(count(1, 1_000_000));
const ms = optional(count(0, 600_000));

/** One endpoint out of order. `times` limits it to the next N calls. */
const endpointFault = shape({
  status: optional(count(400, 599)),
  /** The status comes with an empty body, as from some gateways. */
  empty: optional(flag),
  latencyMs: ms,
  slowFirstByteMs: ms,
  down: optional(flag),
  html: optional(flag),
  truncated: optional(flag),
  /** 429 after this many calls. */
  rateLimitAfter: optional(count(0, 1_000_000)),
  retryAfter: optional(count(0, 86_400)),
  times,
});

const createFault = shape({
  outcome: oneOf(
    'ok',
    'timeoutAfterCommit',
    'resetAfterCommit',
    '500AfterCommit',
    '500BeforeCommit',
    'html',
    'truncated',
    'missingWallet',
    'createdFirst',
    'setupFailed',
    'otherCoin',
    'otherNetwork',
    'brokenAddress',
    'otherAmount',
    'otherRecipient',
    'otherToken',
  ),
  delayMs: ms,
  times,
});

const sseFault = shape({
  mode: optional(oneOf('normal', 'silent', 'htmlError', 'badGateway', 'refuse')),
  dropEveryN: optional(count(1, 1000)),
  stopAfterN: optional(count(1, 1000)),
  slowFirstByteMs: ms,
  malformed: optional(flag),
  duplicate: optional(flag),
  reorder: optional(flag),
  byteByByte: optional(flag),
  noSnapshot: optional(flag),
  noStop: optional(flag),
  noPing: optional(flag),
  pingSeconds: optional(count(1, 3600)),
  times,
});

const problem = shape({ problem: text, moreDetails: optional(anything) });
const refusal = shape({ status: count(400, 599), detail: text, moreDetails: optional(anything), times });

const rates = shape({
  mode: optional(oneOf('drift', 'fixed')),
  factors: optional(recordOf(factor)),
});

const perEndpoint: Check<Partial<Record<Endpoint | 'all', ReturnType<typeof endpointFault>>>> = (
  value,
  path,
) =>
  isRecord(value)
    ? shape(Object.fromEntries([...ENDPOINTS, 'all'].map((name) => [name, optional(endpointFault)])))(
        value,
        path,
      )
    : shape({})(value, path);

/** Every switch, with its check. Defaults stand in defaults.ts, words in README.md. */
export const SWITCHES = {
  epochs: oneOf('mixed', 'string', 'number'),
  paymentValue: oneOf('mixed', 'string', 'number'),
  problems: oneOf('array', 'null', 'absent'),
  rangeEcho: oneOf('amount', 'range'),
  createStatus: count(200, 299),
  windowSeconds: optional(count(1, 86_400)),
  partnerHeader: oneOf('ignored', 'required'),
  newOrderExpiresOld: flag,
  limits: oneOf('off', 'on'),
  spendingLimits: oneOf('on', 'off'),
  electronicMoney: oneOf('login', 'loginOnValidation', 'kyc', 'allowed'),
  fullName: oneOf('missing', 'onFile'),
  suspendedCoins: listOf(text),
  suspendedNetworks: listOf(text),
  productIdRotation: flag,
  emptyCatalogGlitch: optional(shape({ times })),
  priceFactor: factor,
  rates,
  endpoints: perEndpoint,
  sse: sseFault,
  create: createFault,
  validationProblems: listOf(problem),
  validationError: optional(refusal),
  createError: optional(refusal),
};

export type Faults = { [K in keyof typeof SWITCHES]: ReturnType<(typeof SWITCHES)[K]> };
export type EndpointFault = ReturnType<typeof endpointFault>;
export type SseFault = ReturnType<typeof sseFault>;
export type CreateFault = ReturnType<typeof createFault>;
export type Refusal = ReturnType<typeof refusal>;
