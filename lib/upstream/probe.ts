import 'server-only';
import { singleton } from '@/lib/singleton';
import { fetchPaymentVias } from './catalog';
import { type UpstreamHealth, upstreamHealth } from './health';

const FRESH = 10_000;
const PAUSE = 5_000;
const PATIENCE = 2_500;

const probe = () =>
  singleton('upstream.probe', () => ({
    began: Number.NEGATIVE_INFINITY,
    running: false,
    done: Promise.resolve(),
  }));

/**
 * The health, after asking the upstream where it is not known to be well: it is down, or has not answered for 10 s.
 * One question at a time, at most one per 5 s; whoever asks waits up to 2.5 s for its answer.
 */
export async function probeUpstream(now = Date.now()): Promise<UpstreamHealth> {
  const { isUp, lastSuccess } = upstreamHealth();
  if (isUp && now - lastSuccess <= FRESH) return upstreamHealth();

  const state = probe();
  if (!state.running && now - state.began >= PAUSE) {
    state.began = now;
    state.running = true;
    state.done = fetchPaymentVias()
      .then(() => {})
      .finally(() => {
        state.running = false;
      });
  }
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([state.done, patience]);
  clearTimeout(timer);
  return upstreamHealth();
}
