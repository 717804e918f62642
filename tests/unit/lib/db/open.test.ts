import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { openDatabase } from '@/lib/db/open';
import { whyUnusable } from '@/lib/db/why-unusable';
import { databaseFile } from './file';

const file = databaseFile();
test.afterAll(file.remove);

const row = (id: string) => ({
  id,
  key_hash: 'k',
  claim_hash: id,
  content_hash: 'c',
  state: 'Placing',
  lease_owner: '',
  lease_until: 0,
  version: 1,
  created_at: 1,
});

test('a database makes its folder and tables, is durable per commit, and opens again', async () => {
  const url = file.url.replace('orders.db', 'deep/er/orders.db');
  const first = openDatabase(url);
  await first.write((run) => run(first.db.insertInto('orders').values(row('a'))));
  first.close();
  expect(existsSync(url.slice('file:'.length))).toBe(true);

  const second = openDatabase(url);
  expect(await second.db.selectFrom('orders').select('id').execute()).toEqual([{ id: 'a' }]);
  expect(await second.db.selectFrom('migrations').select('number').execute()).toEqual([
    { number: 0 },
    { number: 1 },
  ]);
  second.close();
});

test('a file that cannot be used says why in words', () => {
  const whyOf = (url: string) => {
    try {
      openDatabase(url).close();
      return 'it opens';
    } catch (error) {
      return whyUnusable(error);
    }
  };
  const cannot = 'the file cannot be opened; this process must be allowed to write it and its folder';
  expect(whyOf('file:/proc/x.db')).toBe(cannot);
  expect(whyOf('file:/dev/null/x.db')).toBe(cannot);
  const notOurs = file.url.replace('orders.db', 'text.db');
  writeFileSync(
    notOurs.slice('file:'.length),
    'a text that is no database, and long enough to be read as one',
  );
  expect(whyOf(notOurs)).toBe('the file is no database, or a broken one');
});

test('the file is in WAL mode and every commit is synced', async () => {
  const { db, close } = file.open();
  expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }]);
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
  expect((await sql`pragma busy_timeout`.execute(db)).rows).toEqual([{ timeout: 20 }]);
  close();
});

test('a transaction that throws leaves nothing behind', async () => {
  const { db, write, close } = file.open();
  const failing = write((run) => {
    run(db.insertInto('orders').values(row('lost')));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await db.selectFrom('orders').select('id').where('id', '=', 'lost').execute()).toEqual([]);
  close();
});

test('writes run in the order they were asked for, and one that fails does not stop the next', async () => {
  const { write, close } = file.open();
  const ran: number[] = [];
  const jobs = [1, 2, 3].map((number) =>
    write(() => {
      ran.push(number);
      if (number === 2) throw new Error('second');
      return number;
    }),
  );
  expect((await Promise.allSettled(jobs)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(ran).toEqual([1, 2, 3]);
  close();
});

test('two connections that write at once both succeed, one after the other', async () => {
  const [a, b] = [file.open(), file.open()];
  const insert = (database: typeof a, id: string) =>
    database.write((run) => run(database.db.insertInto('orders').values(row(id))));
  await Promise.all(
    Array.from({ length: 60 }, (_, place) => insert(place % 2 ? a : b, `contended-${place}`)),
  );
  const ids = await a.db.selectFrom('orders').select('id').where('id', 'like', 'contended-%').execute();
  expect(ids).toHaveLength(60);
  a.close();
  b.close();
});

test('a file that another process holds is waited for without holding up the event loop', async () => {
  const { db, write, close } = file.open();
  const holder = new Libsql(file.url.slice('file:'.length));
  holder.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
    if (turns === 5) holder.exec('COMMIT');
  }, 10);
  await write((run) => run(db.insertInto('orders').values(row('patient'))));
  clearInterval(ticking);
  expect(turns).toBeGreaterThanOrEqual(5);
  holder.close();
  close();
});

test('a file that stays locked is given up on with an error', async () => {
  const { db, write, close } = file.open();
  const holder = new Libsql(file.url.slice('file:'.length));
  holder.exec('BEGIN IMMEDIATE');
  const given = write((run) => run(db.insertInto('orders').values(row('refused'))));
  await expect(given).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  holder.exec('ROLLBACK');
  holder.close();
  close();
});

const writer = (url: string, name: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'tests/unit/lib/db/writer.ts', url, name], {
    env: { ...process.env, NODE_OPTIONS: '--conditions=react-server' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** What a writer has said to be kept when `count` rows are, or it has ended. */
function saidBy(child: ChildProcess, count: number): { lines: () => string[]; reached: Promise<void> } {
  let said = '';
  const lines = () => said.split('\n').slice(0, -1);
  const reached = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (lines().length >= count) resolve();
    });
  });
  return { lines, reached };
}

test('a process killed in the middle of writing loses nothing that it had said was kept', async () => {
  const own = databaseFile();
  const children = ['one', 'two'].map((name) => writer(own.url, name));
  const said = children.map((child) => saidBy(child, 150));
  await Promise.all(said.map(({ reached }) => reached));
  const closed = children.map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(closed);

  const { db, close } = own.open();
  const kept = new Set((await db.selectFrom('orders').select('id').execute()).map(({ id }) => id));
  const events = await db.selectFrom('events').select('order_id').execute();
  for (const { lines } of said) {
    expect(lines().length).toBeGreaterThanOrEqual(150);
    expect(lines().filter((id) => !kept.has(id))).toEqual([]);
  }
  expect(new Set(events.map(({ order_id }) => order_id))).toEqual(kept);
  close();
  own.remove();
});
