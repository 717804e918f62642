/** By whose rule a client comes back. */
export type Rule = 'ours' | 'sample';

/** Who watches what: our id and key of an order, or the upstream's id of it without one; from which address. */
export type Watch = { orderId: string; key: string; address: string };

export type Ask =
  | { do: 'open'; rule: Rule; origin: string; watches: readonly Watch[] }
  | { do: 'begin' }
  | { do: 'back'; patience: number };

/** `attempts` since `begin`, and when each client that was lost was live again; all in milliseconds of the wall clock. */
export type Back = { attempts: number[]; liveAt: number[] };
export type Told = { did: 'open' | 'begin' } | ({ did: 'back' } & Back);
