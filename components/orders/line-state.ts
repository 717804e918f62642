import type { OrderLine } from '@/lib/orders';

export type LineState = 'delivered' | 'refunded' | 'checking' | 'rebuy' | 'failed' | 'waiting';

const STATES: Record<string, LineState> = {
  Refunded: 'refunded',
  WaitingForManualAction: 'checking',
  InReview: 'checking',
  WaitingForRebuy: 'rebuy',
  Failed: 'failed',
  Expired: 'failed',
  Canceled: 'failed',
};

/** What there is to say of a line; a state without words of its own is on its way. */
export const lineState = ({ isDelivered, state }: OrderLine): LineState =>
  isDelivered ? 'delivered' : (STATES[state] ?? 'waiting');

const OVER: readonly LineState[] = ['refunded', 'failed'];

/** Not delivered, since the number or account it was for was refused. */
export const isRefused = (line: OrderLine): boolean =>
  line.isWrongRecipient === true && OVER.includes(lineState(line));
