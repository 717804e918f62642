import type { Clock } from '../clock';
import type { DueKind, Order } from './order';

export type Scheduler = {
  /** Does something with an order after a while of world time; at once when it is zero, never when infinite. */
  after: (order: Order, kind: DueKind, ms: number) => void;
  /** Forgets what was planned, all of it or one kind. */
  forget: (order: Order, kind?: DueKind) => void;
  /** Runs what has come due, in its order: for timers, and for clocks that jumped. */
  runDue: (order: Order) => void;
};

const LONGEST_TIMEOUT = 2_147_483_647;

export function createScheduler(clock: Clock, run: (order: Order, kind: DueKind) => void): Scheduler {
  const arm = (order: Order) => {
    clearTimeout(order.timer);
    if (order.due.length === 0) return;
    const wait = Math.min(...order.due.map(({ at }) => at)) - clock.now();
    order.timer = setTimeout(() => runDue(order), Math.min(Math.max(wait, 0), LONGEST_TIMEOUT)).unref();
  };
  const runDue = (order: Order) => {
    for (;;) {
      const due = order.due.filter(({ at }) => at <= clock.now()).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      order.due = order.due.filter((other) => other !== due);
      run(order, due.kind);
    }
    arm(order);
  };
  return {
    after(order, kind, ms) {
      if (ms === 0) return run(order, kind);
      if (ms === Number.POSITIVE_INFINITY) return;
      order.due.push({ at: clock.now() + ms, kind });
      arm(order);
    },
    forget(order, kind) {
      order.due = kind ? order.due.filter((due) => due.kind !== kind) : [];
      arm(order);
    },
    runDue,
  };
}
