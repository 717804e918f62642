import 'server-only';
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compilable, Kysely, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { MIGRATIONS } from './migrations';
import type { Tables } from './tables';
import { createWriteQueue } from './write-queue';

/** Runs one query of a transaction and answers its rows. */
export type Run = <Row>(query: Compilable<Row>) => Row[];

export type Database = {
  /** Builds queries; what only reads is executed on it directly. */
  db: Kysely<Tables>;
  /**
   * One transaction, all of it or nothing, durable once this resolves. `transaction` is synchronous: it runs between
   * two turns of the event loop and must not await.
   */
  write: <T>(transaction: (run: Run) => T) => Promise<T>;
  close: () => void;
};

const START_PATIENCE_MS = 5_000;
const PATIENCE_MS = 20;

/** Opens a libSQL file, making folder and tables where they are missing. `url` is `file:` and a path. */
export function openDatabase(url: string): Database {
  const path = pathOf(url);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const connection = new Libsql(path, { timeout: START_PATIENCE_MS });
  chmodSync(path, 0o600);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');

  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  const run: Run = <Row>(query: Compilable<Row>) => {
    const { sql: text, parameters } = query.compile();
    const statement = connection.prepare(text);
    if (statement.reader) return statement.all(parameters) as Row[];
    statement.run(parameters);
    return [];
  };
  const transact = <T>(transaction: (run: Run) => T): T => {
    connection.exec('BEGIN IMMEDIATE');
    try {
      const result = transaction(run);
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      // A commit that failed for the disk has rolled back already; asking again would hide why.
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  };
  const queue = createWriteQueue();

  transact((now) => migrate(db, now));
  connection.pragma(`busy_timeout = ${PATIENCE_MS}`);
  return { db, write: (transaction) => queue(() => transact(transaction)), close: () => connection.close() };
}

function migrate(db: Kysely<Tables>, run: Run): void {
  run(db.schema.createTable('migrations').ifNotExists().addColumn('number', 'integer'));
  const applied = run(db.selectFrom('migrations').select('number')).length;
  for (const [number, stepsOf] of [...MIGRATIONS.entries()].slice(applied)) {
    for (const step of stepsOf(db)) run(step);
    run(db.insertInto('migrations').values({ number }));
  }
}

const pathOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
