import 'server-only';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';
import { type Database, openDatabase } from './open';

export type { Database, Run } from './open';
export type { OrdersTable } from './tables';
export { whyUnusable } from './why-unusable';
export { isOutage } from './write-queue';

/** The database of this process, opened on first use. Throws when the file cannot be used, and tries again next time. */
export const database = (): Database => singleton('database', () => openDatabase(env().DATABASE_URL));

const FRESH_MS = 1_000;

const check = () => singleton('database.check', () => ({ at: 0, isUp: Promise.resolve(true) }));

/** Whether it takes a transaction, without writing anything. Asked once a second at most. */
export function isDatabaseUp(now = Date.now()): Promise<boolean> {
  const state = check();
  if (now - state.at >= FRESH_MS) Object.assign(state, { at: now, isUp: takesTransaction() });
  return state.isUp;
}

async function takesTransaction(): Promise<boolean> {
  try {
    await database().write(() => {});
    return true;
  } catch {
    return false;
  }
}
