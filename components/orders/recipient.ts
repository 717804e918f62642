import type { KnownOrder } from '@/lib/device';
import type { OrderLine } from '@/lib/orders';

/** Who an order was placed by and for, as the device that placed it knows. */
export type Known = Pick<KnownOrder, 'email' | 'recipients'> | undefined;

/** Who gets a line. Nothing on a device that did not order it: the shop keeps no recipients. */
export const recipientOf = (known: Known, place: number): string | undefined => known?.recipients?.[place];

/** True for a code that was sent to somebody else. */
export const isGift = ({ deliveryType }: OrderLine, recipient: string | undefined, known: Known): boolean =>
  deliveryType === 'by_email' && recipient !== undefined && recipient !== known?.email;
