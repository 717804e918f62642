import 'server-only';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';
import { type Database, openDatabase } from './open';

export type { Database, Run } from './open';
export type { OrdersTable, Tables } from './tables';
export { isOutage } from './write-queue';

/** The database of this process, opened on first use. Throws when the file cannot be used, and tries again next time. */
export const database = (): Database => singleton('database', () => openDatabase(env().DATABASE_URL));

/** Whether it takes a transaction, without writing anything. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await database().write(() => {});
    return true;
  } catch {
    return false;
  }
}
