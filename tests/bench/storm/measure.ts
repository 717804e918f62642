import type { Service } from '../machine/services';
import { ascending, mostWithin, percentile } from '../statistics';
import { subscriptions } from '../suites/upstream';
import type { Rule, Watch } from './ask';
import { startCrowd } from './crowd';

const PATIENCE_MS = 90_000;

/**
 * After a restart under all of its clients. Milliseconds: `away` from the order to stop until the server answered
 * again, `half` and `all` from then until so many clients were live. Counts: `attempts` to connect, the most of them in
 * a tenth of a second and in a second, `upstream` subscriptions begun, clients `missing` at the end of patience.
 */
export type Storm = {
  away: number;
  half: number;
  all: number;
  attempts: number;
  most100: number;
  most1000: number;
  upstream: number;
  missing: number;
};

export async function measureStorm(
  upstream: string,
  service: Service,
  rule: Rule,
  watches: readonly Watch[],
): Promise<Storm> {
  const crowd = startCrowd();
  try {
    await crowd.open(rule, service.url, watches);
    const before = await subscriptions(upstream);
    await crowd.begin();
    const stopped = Date.now();
    await service.restart();
    const ready = Date.now();
    const { attempts, liveAt } = await crowd.back(PATIENCE_MS);
    const waits = ascending(liveAt.map((at) => Math.max(0, at - ready)));
    return {
      away: ready - stopped,
      half: percentile(waits, 0.5),
      all: liveAt.length < watches.length ? PATIENCE_MS : percentile(waits, 1),
      attempts: attempts.length,
      most100: mostWithin(attempts, 100),
      most1000: mostWithin(attempts, 1_000),
      upstream: (await subscriptions(upstream)) - before,
      missing: watches.length - liveAt.length,
    };
  } finally {
    await crowd.stop();
  }
}
