import { isDeepStrictEqual } from 'node:util';
import { compareDecimals, restOf } from '@/lib/money';
import { isSameAddress, mismatchesOf } from '@/lib/payments/server';
import { type Alarm, isHarmless } from './alarm';
import type { OrderNews } from './from-wire';
import type { OrderSnapshot } from './index';
import { updateLines } from './lines';
import { nextVersion, type OrderRecord } from './record';
import { isFinal, type OrderState, type ShownState, STATE_RANK } from './state';

/** The record after a word, and what was wrong with that word that was not wrong before. */
type Applied = { record: OrderRecord; alarms: readonly Alarm[] };

type Timeline = OrderSnapshot['timeline'];

const CLOCK_NOISE_MS = 2_000;
const MOST_TRANSACTIONS = 20;

/**
 * What is known after one more word of the upstream. Words may come twice, late and in any order: the state is that
 * of the furthest word, of two equally far that of the newer. Address and amount stay those of the first word that
 * had them; a word that contradicts them or itself hides them for good. The snapshot is the same object where nothing
 * in it changed.
 */
export function apply(record: OrderRecord, news: OrderNews): Applied {
  const { snapshot } = record;
  const isNewest = news.state ? isAhead(news.state, news, record) : news.updatedAt >= record.updatedAt;
  const known = news.state && isNewest ? news.state : record.known;
  const updatedAt = news.state && isNewest ? news.updatedAt : record.updatedAt;
  const reviewedAt = news.state ? record.reviewedAt : Math.max(record.reviewedAt, news.updatedAt);
  const heardAt = Math.max(record.heardAt, news.heardAt);
  const address = record.address ?? news.address;
  const found = alarmsOf(record, news);
  const alarms = [...record.alarms, ...found];
  const isTrusted = alarms.every(isHarmless);

  const state = shownState(known, reviewedAt > 0 && reviewedAt >= updatedAt, snapshot.state);
  const amount = snapshot.amount ?? news.amount;
  const received = larger(snapshot.received, news.received);
  const newest = {
    missing: news.missing,
    refund: news.refund ?? snapshot.refund,
    lines: updateLines(snapshot.lines, news.deliveries),
  };
  const { missing, refund, lines } = isNewest ? newest : snapshot;

  const content: OrderRecord['snapshot'] = {
    ...snapshot,
    state,
    amount,
    received,
    missing: state === 'PartialPaymentStarted' && amount ? (missing ?? restOf(amount, received)) : null,
    expiresAt: earlier(snapshot.expiresAt, news.expiresAt),
    address: isTrusted ? address : null,
    ...(isTrusted ? {} : { isUnverified: true }),
    isTest: snapshot.isTest || news.isTest,
    ...(news.isPaymentSeen ? { isPaymentSeen: true } : {}),
    transactions: [...new Set([...snapshot.transactions, ...news.transactions])].slice(0, MOST_TRANSACTIONS),
    refund,
    lines,
    timeline: extended(snapshot.timeline, known, news.heardAt),
  };
  const isSame = isDeepStrictEqual(content, snapshot);
  const version = nextVersion(snapshot.version, news.heardAt);
  const next = { known, updatedAt, reviewedAt, heardAt, address, alarms };
  return { record: { ...next, snapshot: isSame ? snapshot : { ...content, version } }, alarms: found };
}

/** Further, or as far and newer. Of two words of one moment the name decides, so that their order does not. */
function isAhead(state: OrderState, { updatedAt }: OrderNews, record: OrderRecord): boolean {
  const { known } = record;
  if (!known) return true;
  if (STATE_RANK[state] !== STATE_RANK[known]) return STATE_RANK[state] > STATE_RANK[known];
  return updatedAt === record.updatedAt ? state >= known : updatedAt > record.updatedAt;
}

const larger = (a: string, b: string): string => (compareDecimals(b, a) > 0 ? b : a);

/** A word we do not know, not older than the last one we do, is under review; what is final stays so. The wire counts seconds. */
function shownState(known: OrderState | null, isInReview: boolean, shown: ShownState): ShownState {
  if (known && isFinal(known)) return known;
  return isInReview ? 'InReview' : (known ?? shown);
}

/** What the word says is checked against what was asked for, against itself, and against what was shown before. */
function alarmsOf(record: OrderRecord, news: OrderNews): Alarm[] {
  const { snapshot } = record;
  const { address, amount, missing, qrText, received } = news;
  const isPartial = news.state === 'PartialPaymentStarted';
  const whole = snapshot.amount ?? amount;
  const due = isPartial && whole ? (missing ?? restOf(whole, received)) : whole;
  const found: Alarm[] = mismatchesOf({ asked: snapshot, said: news, address, amount: due, qrText });
  if (due && whole && compareDecimals(due, whole) > 0) found.push('rest');
  if (record.address && address && !isSameAddress(record.address, address)) found.push('address_changed');
  if (snapshot.amount && amount && compareDecimals(snapshot.amount, amount) !== 0)
    found.push('amount_changed');
  return found.filter((alarm) => !record.alarms.includes(alarm));
}

/** Seconds are truncated on the wire: only what is earlier by more than that is another moment. */
function earlier(current: number | null, next: number | null): number | null {
  if (current === null || next === null) return current ?? next;
  return next < current - CLOCK_NOISE_MS ? next : current;
}

function extended(timeline: Timeline, known: OrderState | null, at: number): Timeline {
  const isNew = known && timeline.every(({ state }) => state !== known);
  return isNew ? [...timeline, { state: known, at }] : timeline;
}
