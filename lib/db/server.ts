import 'server-only';
import { sql } from 'kysely';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';
import { type Database, openDatabase } from './open';

export type { Database, Run } from './open';
export type { OrdersTable, Tables } from './tables';

/** The database of this process, opened on first use. Throws when the file cannot be used, and tries again next time. */
export const database = (): Database => singleton('database', () => openDatabase(env().DATABASE_URL));

/** Whether it answers. For the health door. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await sql`select 1`.execute(database().db);
    return true;
  } catch {
    return false;
  }
}
