import { type Of, object, oneOf, orNothing, text } from '@/lib/shape';

export type { Draft, Line } from './draft';

/** What a press of "Pay" leads to, besides problems. `price_moved` asks for a second press; nothing was ordered. */
export type Placement =
  | { status: 'placed'; orderId: string }
  | { status: 'price_moved'; total: { amount: string; currency: string } };

/** What became of a press of "Pay": `placed` names the order; after `none` there is none, unless it is still on its way. */
export const isStanding = object({ status: oneOf('placed', 'placing', 'none'), orderId: orNothing(text) });
export type Standing = Of<typeof isStanding>;

const MAILBOX = /^(?=.{1,64}$)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const MAIL_DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** A form that mail servers accept in practice: plain letters, a dotted domain, no spaces. Whether it exists the upstream says. */
export function isEmail(text: string): boolean {
  const [mailbox = '', domain = '', ...more] = text.split('@');
  return MAILBOX.test(mailbox) && MAIL_DOMAIN.test(domain) && more.length === 0;
}

/** E.164: a plus and 7 to 15 digits. */
export const isPhone = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);
