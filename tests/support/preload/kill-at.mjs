import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread, Worker } from 'node:worker_threads';

/**
 * Loaded into a store before anything else (`node --import`): kills it, as `kill -9` does, at the point of placing an
 * order whose name stands in `<database file>.kill`. `<database file>.clock` is how many milliseconds its clock is
 * ahead, so that nobody has to wait for a lease to run out.
 */
const database = (process.env.DATABASE_URL ?? '').slice('file:'.length);

function read(name) {
  try {
    return readFileSync(`${database}.${name}`, 'utf8');
  } catch {
    return '';
  }
}

const die = () => process.kill(process.pid, 'SIGKILL');
const reach = (point) => read('kill') === point && die();

function moveClock() {
  const now = Date.now;
  const ahead = Number.parseInt(read('clock') || '0', 10);
  Date.now = () => now() + ahead;
}

/** Dies a moment after it is told, whatever the main thread does meanwhile: it may be within a system call. */
function killFromOutside() {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const code = `const { workerData } = require('node:worker_threads');
    Atomics.wait(workerData, 0, 0);
    process.kill(process.pid, 'SIGKILL');`;
  new Worker(code, { eval: true, workerData: flag }).unref();
  return () => {
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  };
}

/** Which step of placing a transaction is, by what it writes. */
function stepOf(statements) {
  const text = statements.join('\n');
  if (text.includes('insert into "orders"')) return 'claim';
  if (text.includes('insert into "attempts"')) return 'write-ahead';
  return text.includes('update "attempts"') ? 'ending' : '';
}

function watchStatements() {
  const { prototype } = createRequire(`${process.cwd()}/`)('libsql');
  const { exec, prepare } = prototype;
  const killSoon = killFromOutside();
  const forever = new Int32Array(new SharedArrayBuffer(4));
  let statements = [];

  prototype.prepare = function (sql) {
    const before = stepOf(statements);
    statements.push(sql);
    const step = stepOf(statements);
    if (step !== before) reach(`${step}: not yet written`);
    return prepare.call(this, sql);
  };
  prototype.exec = function (sql) {
    if (sql.startsWith('BEGIN')) statements = [];
    if (sql !== 'COMMIT') return exec.call(this, sql);
    const step = stepOf(statements);
    statements = [];
    reach(`${step}: not yet committed`);
    const isNow = read('kill') === `${step}: while it is committed`;
    if (isNow) killSoon();
    const done = exec.call(this, sql);
    if (isNow) Atomics.wait(forever, 0, 0);
    reach(`${step}: committed`);
    return done;
  };
}

function callOf({ method, path }) {
  if (path.includes('/products')) return 'price';
  if (path.endsWith('/validations')) return 'validation';
  return method === 'POST' && path.endsWith('/v5/orders') ? 'creation' : 'other call';
}

function watchCalls() {
  const on = (channel, what) => subscribe(channel, ({ request }) => reach(`${callOf(request)}: ${what}`));
  on('undici:client:sendHeaders', 'not yet sent');
  on('undici:request:bodySent', 'sent');
  on('undici:request:headers', 'answer begun');
  on('undici:request:trailers', 'answer read');
  subscribe('undici:request:bodySent', ({ request }) => {
    setTimeout(() => reach(`${callOf(request)}: accepted, not answered`), 300).unref();
  });
  subscribe('http.server.response.finish', ({ request }) => {
    if (request.headers['next-action']) reach('press: answered');
  });
}

if (isMainThread) {
  moveClock();
  watchStatements();
  watchCalls();
}
