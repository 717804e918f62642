import 'server-only';

/**
 * One order, or the claim to one. No e-mail address, phone number, code or upstream id stands here in clear: the
 * upstream's order id is sealed under the order key, which only the browser keeps. Times are epoch milliseconds.
 */
export type OrdersTable = {
  id: string;
  key_hash: string;
  claim_hash: string;
  content_hash: string;
  state: string;
  /** Who places this order and until when; 0 when nobody does. */
  lease_owner: string;
  lease_until: number;
  /** What the last placing led to, as JSON, for presses that waited for it. */
  outcome: string | null;
  version: number;
  /** An `OrderRecord` as JSON; null until something is about to be sent. */
  record: string | null;
  sealed_id: string | null;
  created_at: number;
  /** When nothing more was to be expected; null while something is. */
  ended_at: number | null;
};

/**
 * Written before an order is sent, closed when its outcome is known. `orphan`: the answer came when the order had been
 * taken for unknown; its upstream id stands here, sealed, for support.
 */
type AttemptsTable = {
  order_id: string;
  number: number;
  phase: string;
  sent_at: number;
  finished_at: number | null;
  sealed_id: string | null;
};

/** Append-only: what the shopper was shown, in its order. */
type EventsTable = {
  order_id: string;
  number: number;
  state: string;
  at: number;
};

export type Tables = {
  migrations: { number: number };
  orders: OrdersTable;
  attempts: AttemptsTable;
  events: EventsTable;
};
