import { singleton } from './singleton';

/** The front and the routes are separate bundles of one process: who drains and who streams meet here. */
const state = () => singleton('shutdown', () => ({ draining: false, listeners: new Set<() => void>() }));

export const isDraining = (): boolean => state().draining;

/** Runs `listener` once when the process begins to drain, at once if it already does. Answers how to unregister. */
export function onShutdown(listener: () => void): () => void {
  const { draining, listeners } = state();
  if (draining) listener();
  else listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every listener, once. One that throws does not keep the others from hearing it. */
export function beginShutdown(): void {
  const { draining, listeners } = state();
  if (draining) return;
  state().draining = true;
  const failures: unknown[] = [];
  for (const listener of listeners) {
    try {
      listener();
    } catch (error) {
      failures.push(error);
    }
  }
  listeners.clear();
  if (failures.length > 0) throw new AggregateError(failures, 'a shutdown listener failed');
}
