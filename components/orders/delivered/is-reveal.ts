import type { Delivery, Esim, Reveal } from '@/lib/orders';

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isCount: Guard = (value) => Number.isSafeInteger(value);
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);

/** An object with all of these fields, each as its guard wants it. */
const shape =
  <T>(guards: Record<keyof T, Guard>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Guard>(guards).every(([name, guard]) => guard((value as Record<string, unknown>)[name]));

const isEsim = shape<Esim>({
  activation: isText,
  server: isText,
  code: isText,
  needsConfirmation: (value) => typeof value === 'boolean',
  apple: isText,
  android: isText,
  page: orNull(isText),
});

const isDelivery = shape<Delivery>({
  line: isCount,
  code: orNull(isText),
  link: orNull(isText),
  esim: orNull(isEsim),
  serial: orNull(isText),
  securityCode: orNull(isText),
  barcode: orNull(isText),
  operatorReference: orNull(isText),
  instructionsHtml: orNull(isText),
});

const isWhole = shape<Reveal>({
  orderNumber: isText,
  remaining: isCount,
  deliveries: (value) => Array.isArray(value) && value.every(isDelivery),
});

/** The answer to a reveal, from a server that may be of another version than this page. */
export const isReveal = (value: unknown): value is Reveal => isWhole(value);
