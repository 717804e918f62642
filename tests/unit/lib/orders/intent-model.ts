import type { OrderState } from '@/lib/orders';
import { START } from './world';

const LEASE_MS = 30_000;

/** Where one press is, by all that it knows itself. `listening`: it has given up an answer that may still come. */
export type Stage = 'idle' | 'waiting' | 'holding' | 'sent' | 'repeating' | 'listening' | 'dead';

type Lease = { owner: string; until: number; wasSent: boolean };

/** What must be true of one purchase, however its presses, their deaths and the upstream's answers fall together. */
export type Intent = {
  now: number;
  stages: Stage[];
  owners: string[];
  lease: Lease | null;
  content: string | null;
  hasOutcome: boolean;
  end: 'none' | 'unknown' | 'answered';
  /** The furthest state that was written down. */
  known: OrderState | null;
  /** The first address that was written down. */
  address: string | null;
  /** Another one has been named since. */
  isAlarmed: boolean;
  posts: number;
  orphans: number;
};

export const newIntent = (presses: number): Intent => ({
  now: START,
  stages: Array.from({ length: presses }, () => 'idle'),
  owners: Array.from({ length: presses }, () => ''),
  lease: null,
  content: null,
  hasOutcome: false,
  end: 'none',
  known: null,
  address: null,
  isAlarmed: false,
  posts: 0,
  orphans: 0,
});

export const hasLease = ({ lease, now }: Intent, owner: string): boolean =>
  lease?.owner === owner && lease.until > now;

/** The lease ends. True when that makes the order an unknown one. */
export function endLease(intent: Intent): boolean {
  const isLost = intent.lease?.wasSent ?? false;
  if (isLost) intent.end = 'unknown';
  intent.lease = null;
  return isLost;
}

/** True when that makes the order an unknown one. */
export const endLapsedLease = (intent: Intent): boolean =>
  intent.lease !== null && intent.lease.until <= intent.now && endLease(intent);

/** What a press is told, and what that changes. */
export function claim(intent: Intent, press: { owner: string; content: string; hasWaited: boolean }): string {
  const { owner, content, hasWaited } = press;
  if (intent.lease && intent.lease.until > intent.now) return 'busy';
  endLapsedLease(intent);
  const isSame = intent.content === content;
  if (intent.end !== 'none') return isSame ? 'placed' : 'key_reused';
  if (isSame && hasWaited && intent.hasOutcome) return 'answered';
  Object.assign(intent, {
    content,
    hasOutcome: false,
    lease: { owner, until: intent.now + LEASE_MS, wasSent: false },
  });
  return 'claimed';
}

/** True when the press may send, and does. */
export function begin(intent: Intent, owner: string): boolean {
  if (!hasLease(intent, owner)) return false;
  intent.lease = { owner, until: intent.now + LEASE_MS, wasSent: true };
  intent.posts += 1;
  return true;
}

/** True when the ending counts: nobody has taken the order for unknown before. */
export function end(intent: Intent, owner: string, phase: string): boolean {
  const isInTime = intent.lease?.owner === owner;
  if (!isInTime) {
    if (phase === 'answered') intent.orphans += 1;
    return false;
  }
  intent.lease = null;
  if (phase === 'answered') Object.assign(intent, { end: 'answered', known: 'WaitingForPayment' });
  else if (phase === 'ambiguous') intent.end = 'unknown';
  else intent.hasOutcome = true;
  return true;
}
