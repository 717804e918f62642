import { isRecord, isText, isTextOrNull } from './is';
import { type Slot, slot } from './slot';

/**
 * What has been typed and chosen. Null where the shopper has not chosen, and a field is closed; `recipients` by the id
 * of a line, where it goes to anyone but the e-mail address.
 */
export type CheckoutForm = {
  email: string;
  recipients: Readonly<Record<string, string>>;
  coupon: string | null;
  refundAddress: string | null;
  coin: string | null;
  network: string | null;
  acceptsTerms: boolean;
  acceptsNewsletter: boolean;
};

export const EMPTY_FORM: CheckoutForm = {
  email: '',
  recipients: {},
  coupon: null,
  refundAddress: null,
  coin: null,
  network: null,
  acceptsTerms: false,
  acceptsNewsletter: false,
};

/** In this tab only: it holds an e-mail address, and the next person at this device need not see it. */
export const formSlot = (storefrontId: string): Slot<CheckoutForm> =>
  slot('tab', storefrontId, 'checkout', isForm);

/**
 * An order that was sent and not yet answered, as it was sent, so that it can be asked for again as the very same.
 * `resumes` once the page is reloaded on purpose, `hasReloaded` so that it is not reloaded for ever.
 */
export type Attempt = { draft: Record<string, unknown>; resumes: boolean; hasReloaded: boolean };

export const attemptSlot = (storefrontId: string): Slot<Attempt> =>
  slot('tab', storefrontId, 'attempt', isAttempt);

const isForm = (value: unknown): value is CheckoutForm =>
  isRecord(value) &&
  isText(value.email) &&
  isRecord(value.recipients) &&
  Object.values(value.recipients).every(isText) &&
  isTextOrNull(value.coupon) &&
  isTextOrNull(value.refundAddress) &&
  isTextOrNull(value.coin) &&
  isTextOrNull(value.network) &&
  typeof value.acceptsTerms === 'boolean' &&
  typeof value.acceptsNewsletter === 'boolean';

const isAttempt = (value: unknown): value is Attempt =>
  isRecord(value) &&
  isRecord(value.draft) &&
  typeof value.resumes === 'boolean' &&
  typeof value.hasReloaded === 'boolean';
