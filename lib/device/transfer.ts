import { isOptionalText, isRecord, isText, isTime } from './is';
import { putSuccessor, successorOf } from './locks';
import { findOrder, type KnownOrder, MOST_KEPT, ordersShelf, rememberOrder } from './orders';

const FORMAT = 'giftframe-orders';
const VERSION = 1;
/** A hundred orders are a fifth of this. */
export const LARGEST_FILE = 256 * 1024;
const LONGEST_NAME = 200;
const EPOCH = Date.UTC(2020, 0);
const DAY_MS = 86_400_000;

/** What came in: new orders, those known already, those kept as they are, those unreadable, those without room. */
export type Imported = { added: number; known: number; kept: number; broken: number; left: number };
/** Why a file was not read at all. */
export type Refusal = 'tooLarge' | 'unreadable' | 'newer' | 'otherShop' | 'empty';
export type Transferred = { ok: true; imported: Imported } | { ok: false; refusal: Refusal };

/** All orders of this device with their keys, as the text of a file. No recipient is in it. */
export function exportOrders(storefrontId: string, now: number): string {
  const orders = Object.entries(ordersShelf(storefrontId).read() ?? {}).map(([id, order]) => {
    const { key, brand, label, createdAt, state, amount, coin } = order;
    const lock = successorOf(storefrontId, id);
    const nextKey = lock?.from === key ? lock.to : undefined;
    return { id, key, nextKey, brand, label, createdAt, state, amount, coin };
  });
  const file = {
    format: FORMAT,
    version: VERSION,
    shop: storefrontId,
    exportedAt: new Date(now).toISOString(),
  };
  return JSON.stringify({ ...file, orders }, null, 2);
}

/**
 * Adds what a file holds to what this device knows. Nothing that opens an order here is replaced by a key that has
 * opened nothing yet, and nothing is pushed out by what comes in.
 */
export function importOrders(storefrontId: string, text: string, now: number): Transferred {
  const file = text.length > LARGEST_FILE ? null : parsed(text);
  const refusal = text.length > LARGEST_FILE ? 'tooLarge' : refusalOf(file, storefrontId);
  if (refusal || !isRecord(file) || !Array.isArray(file.orders)) {
    return { ok: false, refusal: refusal ?? 'unreadable' };
  }
  const imported = { added: 0, known: 0, kept: 0, broken: 0, left: 0 };
  for (const given of file.orders) imported[take(storefrontId, given, now)] += 1;
  return { ok: true, imported };
}

function take(storefrontId: string, given: unknown, now: number): keyof Imported {
  if (!isEntry(given, now)) return 'broken';
  const { id, key, nextKey, brand, label, createdAt, state, amount, coin } = given;
  const own = findOrder(storefrontId, id);
  if (own?.key === key) return 'known';
  if (own && !own.isUnproven && own.end !== 'missing') return 'kept';
  if (!own && Object.keys(ordersShelf(storefrontId).read() ?? {}).length >= MOST_KEPT) return 'left';

  const facts = { brand, label, createdAt, state, amount, coin };
  if (nextKey) putSuccessor(storefrontId, id, { from: key, to: nextKey });
  rememberOrder(storefrontId, id, { key, ...facts, isUnproven: true, end: undefined });
  return 'added';
}

function refusalOf(file: unknown, storefrontId: string): Refusal | null {
  if (!isRecord(file) || file.format !== FORMAT || !Array.isArray(file.orders)) return 'unreadable';
  if (file.version !== VERSION) return 'newer';
  if (file.shop !== storefrontId) return 'otherShop';
  return file.orders.length === 0 ? 'empty' : null;
}

type Entry = Pick<KnownOrder, 'key' | 'brand' | 'label' | 'createdAt' | 'state' | 'amount' | 'coin'> & {
  id: string;
  nextKey?: string | undefined;
};

const isName = (value: unknown): value is string =>
  isText(value) && value.length <= LONGEST_NAME && !/[\p{Cc}\p{Bidi_Control}]/u.test(value);
const isKey = (value: unknown) => isText(value) && /^[\w-]{43}$/.test(value);
const matches = (value: unknown, pattern: RegExp) =>
  value === undefined || (isOptionalText(value) && pattern.test(value ?? ''));

const isEntry = (value: unknown, now: number): value is Entry =>
  isRecord(value) &&
  isText(value.id) &&
  /^[\w-]{22}$/.test(value.id) &&
  isKey(value.key) &&
  (value.nextKey === undefined || isKey(value.nextKey)) &&
  isName(value.brand) &&
  isName(value.label) &&
  isTime(value.createdAt) &&
  value.createdAt > EPOCH &&
  value.createdAt < now + DAY_MS &&
  matches(value.state, /^[A-Za-z]{1,40}$/) &&
  matches(value.amount, /^\d{1,20}(\.\d{1,20})?$/) &&
  matches(value.coin, /^[A-Za-z0-9.]{1,10}$/);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
