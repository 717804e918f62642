import { InvalidSwitch, isRecord } from './checks';
import { type CreateFault, type Endpoint, type EndpointFault, type Faults, SWITCHES } from './spec';

export const DEFAULTS: Faults = {
  epochs: 'mixed',
  paymentValue: 'mixed',
  problems: 'array',
  rangeEcho: 'amount',
  createStatus: 201,
  windowSeconds: undefined,
  partnerHeader: 'ignored',
  newOrderExpiresOld: true,
  limits: 'off',
  spendingLimits: 'on',
  electronicMoney: 'login',
  fullName: 'missing',
  suspendedCoins: ['DOGE'],
  suspendedNetworks: ['USDT/Tron'],
  productIdRotation: false,
  emptyCatalogGlitch: undefined,
  priceFactor: '1',
  rates: { mode: 'drift', factors: {} },
  endpoints: {},
  sse: {} as Faults['sse'],
  create: { outcome: 'ok' } as CreateFault,
  validationProblems: [],
  validationError: undefined,
  createError: undefined,
};

export type FaultBox = {
  readonly current: Faults;
  /** Sets the named switches and leaves the others; null puts one back to its default. Throws InvalidSwitch. */
  set: (change: unknown) => void;
  clear: () => void;
  /** What is wrong with this endpoint now, counted. `all` is every endpoint but the images. */
  takeEndpoint: (endpoint: Endpoint) => EndpointFault | undefined;
  /** The value of a limited switch, counted. */
  take: <K extends 'emptyCatalogGlitch' | 'sse' | 'create' | 'validationError' | 'createError'>(
    key: K,
  ) => Faults[K];
};

export function createFaultBox(): FaultBox {
  let current: Faults = structuredClone(DEFAULTS);
  const spend = (fault: { times?: number | undefined } | undefined, remove: () => void) => {
    if (fault?.times === undefined) return;
    fault.times -= 1;
    if (fault.times <= 0) remove();
  };
  return {
    get current() {
      return current;
    },
    set(change) {
      if (!isRecord(change)) throw new InvalidSwitch('expected an object of switches');
      const next: Record<string, unknown> = { ...current };
      for (const [key, value] of Object.entries(change)) {
        if (!Object.hasOwn(SWITCHES, key)) throw new InvalidSwitch(`unknown switch: ${key}`);
        const name = key as keyof Faults;
        next[key] = value === null ? structuredClone(DEFAULTS[name]) : SWITCHES[name](value, key);
      }
      current = next as Faults;
    },
    clear() {
      current = structuredClone(DEFAULTS);
    },
    takeEndpoint(endpoint) {
      const key = current.endpoints[endpoint] || endpoint === 'images' ? endpoint : 'all';
      const fault = current.endpoints[key];
      if (!fault) return undefined;
      const copy = { ...fault };
      if (fault.rateLimitAfter) fault.rateLimitAfter -= 1;
      else {
        spend(fault, () => {
          delete current.endpoints[key];
        });
      }
      return copy;
    },
    take(key) {
      const value = current[key];
      const copy = value && { ...value };
      spend(value as { times?: number }, () => {
        current = { ...current, [key]: structuredClone(DEFAULTS[key]) };
      });
      return copy;
    },
  };
}
