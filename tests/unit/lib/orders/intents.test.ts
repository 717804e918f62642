import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from '@playwright/test';
import fc, { type AsyncCommand } from 'fast-check';
import { sql } from 'kysely';
import type { Database } from '@/lib/db/server';
import { type OrderState, STATE_RANK } from '@/lib/orders';
import { apply } from '@/lib/orders/apply';
import { type Claims, createClaims, type Ending } from '@/lib/orders/claims';
import { type OrderRecord, unknownRecord } from '@/lib/orders/record';
import { createOrderStore, type OrderStore } from '@/lib/orders/store';
import { databaseFile } from '../db/file';
import type { Intent, Stage } from './intent-model';
import * as model from './intent-model';
import { ADDRESS, news, OTHER_ADDRESS, record } from './world';

const RUNS = 3_000;
const PRESSES = 6;
const LATER: OrderState[] = ['WaitingForPayment', 'PaymentStarted', 'Expired', 'PaymentReceived', 'Done'];

/** One process: what it asks of the database, and the order as it has it in memory. */
type Side = Claims & OrderStore & { memory: OrderRecord | undefined };
type Real = { orderId: string; claimHash: string; sides: Side[]; shown: Set<string> };
type Step = AsyncCommand<Intent, Real>;

const sideOf = ({ sides }: Real, press: number): Side => sides[press % sides.length] as Side;
/** One press in three is of something else. */
const contentOf = (press: number): string => (press % 3 === 2 ? 'other' : 'content');
const fresh = ({ orderId }: Real, { now }: Intent): OrderRecord => {
  const { snapshot, ...rest } = record({ orderId });
  return { ...rest, snapshot: { ...snapshot, version: now } };
};

/** What the upstream answers to each press is something else to pay, so that a second one could be told apart. */
const answerTo = (press: number, intent: Intent, before: OrderRecord): OrderRecord =>
  apply(before, {
    ...news({ heardAt: intent.now, qrText: null }),
    // Sometimes the address follows later, and two processes hear of it.
    address: [ADDRESS, OTHER_ADDRESS, null][press % 3] ?? null,
    amount: `10${press}.5`,
  }).record;

type Move = (press: number, intent: Intent, real: Real) => Promise<void>;

const press: Move = async (press, intent, real) => {
  const owner = randomBytes(8).toString('hex');
  const hasWaited = intent.stages[press] === 'waiting';
  const content = contentOf(press);
  const { orderId, claimHash } = real;
  const asked = { claimHash, keyHash: 'key', contentHash: content, orderId, owner };
  const { status } = await sideOf(real, press).claim(asked, hasWaited);
  assert.equal(status, model.claim(intent, { owner, content, hasWaited }));
  intent.owners[press] = owner;
  intent.stages[press] = status === 'claimed' ? 'holding' : status === 'busy' ? 'waiting' : 'idle';
};

const begin: Move = async (press, intent, real) => {
  const owner = intent.owners[press] ?? '';
  const isSent = await sideOf(real, press).begin(fresh(real, intent), owner);
  assert.equal(isSent, model.begin(intent, owner));
  intent.stages[press] = isSent ? 'sent' : 'idle';
};

const end =
  (phase: Ending['phase']): Move =>
  async (press, intent, real) => {
    const owner = intent.owners[press] ?? '';
    intent.now += 1;
    const before = fresh(real, intent);
    const endings = {
      answered: { phase: 'answered', record: answerTo(press, intent, before), sealedId: `${press}` },
      ambiguous: { phase: 'ambiguous', record: unknownRecord(before, intent.now) },
      refused: { phase: 'refused', outcome: '{}' },
      not_sent: { phase: 'not_sent', outcome: '{}' },
    } satisfies Record<Ending['phase'], Ending>;
    const counts = await sideOf(real, press).end(real.orderId, owner, endings[phase]);
    assert.equal(counts, model.end(intent, owner, phase));
    if (counts && phase === 'answered') intent.address = endings.answered.record.address;
    intent.stages[press] = phase === 'ambiguous' ? 'listening' : 'idle';
  };

/** An ending whose write was answered with an error may have been written; it is written again. */
const refuseTwice: Move = async (press, intent, real) => {
  await end('refused')(press, intent, real);
  intent.stages[press] = 'repeating';
};

const release: Move = async (press, intent, real) => {
  const owner = intent.owners[press] ?? '';
  await sideOf(real, press).release(real.orderId, owner, '{}');
  if (intent.lease?.owner === owner && !model.endLease(intent)) intent.hasOutcome = true;
  intent.stages[press] = 'idle';
};

const die: Move = async (press, intent) => {
  intent.stages[press] = 'dead';
};

/** What a press may do next, by all that it knows, the usual more often. */
const MOVES: Record<Stage, readonly [string, Move][]> = {
  idle: [['press', press]],
  waiting: [
    ['press again', press],
    ['press again', press],
    ['die', die],
  ],
  holding: [
    ['begin', begin],
    ['begin', begin],
    ['begin', begin],
    ['release', release],
    ['die', die],
  ],
  sent: [
    ['answered', end('answered')],
    ['answered', end('answered')],
    ['ambiguous', end('ambiguous')],
    ['refused', end('refused')],
    ['refused', refuseTwice],
    ['not sent', end('not_sent')],
    ['release', release],
    ['die', die],
  ],
  repeating: [['refused again', end('refused')]],
  listening: [
    ['answered late', end('answered')],
    ['die', die],
  ],
  dead: [],
};

const moving = ({ number, choice }: { number: number; choice: number }): Step => {
  let done = '';
  return {
    toString: () => `${done} ${number}`,
    check: ({ stages }) => stages[number] !== 'dead',
    run: async (intent, real) => {
      const moves = MOVES[intent.stages[number] ?? 'dead'];
      const [name, move] = moves[choice % moves.length] ?? ['nothing', press];
      done = name;
      await move(number, intent, real);
    },
  };
};

const waiting = (milliseconds: number): Step => ({
  toString: () => `wait ${milliseconds} ms`,
  check: () => true,
  run: async (intent) => {
    intent.now += milliseconds;
  },
});

const recovering = (side: number): Step => ({
  toString: () => `recover in ${side}`,
  check: () => true,
  run: async (intent, real) => {
    const lost = await sideOf(real, side).recover();
    assert.equal(lost, model.endLapsedLease(intent) ? 1 : 0);
  },
});

/** Reads the order as someone who opens its page. */
async function look(side: Side, intent: Intent, real: Real): Promise<void> {
  const found = await side.find(real.orderId);
  if (!found) return assert.equal(intent.posts, 0);
  const { state, address, amount, coin, network } = found.record.snapshot;
  if (address) real.shown.add([address, amount, coin, network].join(' '));
  assert.ok(real.shown.size <= 1, [...real.shown].join());
  assert.equal(found.sealedId === null, intent.end !== 'answered');
  assert.equal(found.record.address, intent.address);
  assert.equal(address, intent.isAlarmed ? null : intent.address);
  assert.equal(state, { none: 'Placing', unknown: 'Unknown', answered: intent.known }[intent.end]);
}

const looking = (side: number): Step => ({
  toString: () => `look from ${side}`,
  check: () => true,
  run: (intent, real) => look(sideOf(real, side), intent, real),
});

/** A process hears of a placed order, has it in memory from then on, and writes down what it hears. */
const hearing = ({ side, state, isOther }: { side: number; state: number; isOther: boolean }): Step => ({
  toString: () => `hear ${LATER[state]}${isOther ? ' with another address' : ''} in ${side}`,
  check: ({ end }) => end === 'answered',
  run: async (intent, real) => {
    const process = sideOf(real, side);
    const before = process.memory ?? (await process.find(real.orderId))?.record;
    if (!before) throw new Error('a placed order is gone');
    intent.now += 1;
    const word = news({
      state: LATER[state] as OrderState,
      updatedAt: intent.now,
      heardAt: intent.now,
      amount: before.snapshot.amount,
      address: isOther ? OTHER_ADDRESS : (before.address ?? ADDRESS),
      qrText: null,
    });
    process.memory = apply(before, word).record;
    await process.save([process.memory]);
    intent.address ??= process.memory.address;
    intent.isAlarmed ||= [process.memory.address, word.address].some((one) => one !== intent.address);
    const said = process.memory.known ?? 'Created';
    if (STATE_RANK[said] >= STATE_RANK[intent.known ?? 'Created']) intent.known = said;
  },
});

const side = fc.nat(1);
const someone = fc.record({ number: fc.nat(PRESSES - 1), choice: fc.nat(104) }).map(moving);
const heard = fc
  .record({ side, state: fc.nat(LATER.length - 1), isOther: fc.nat(4).map((one) => one === 0) })
  .map(hearing);
const steps = [
  ...[someone, someone, someone, someone, someone],
  fc.constantFrom(1, 500, 29_999, 30_000, 31_000).map(waiting),
  side.map(recovering),
  side.map(looking),
  ...[heard, heard, heard],
];

const file = databaseFile();
let databases: Database[];
test.beforeAll(async () => {
  databases = [file.open(), file.open()];
  // What a power cut does is tested elsewhere; here thousands of purchases are made.
  for (const { db } of databases) await sql`pragma synchronous = off`.execute(db);
});
test.afterAll(() => {
  for (const { close } of databases) close();
  file.remove();
});

test('however presses, deaths and answers fall together: one thing to pay, nothing sent twice, nothing lost', async () => {
  test.setTimeout(180_000);
  const seed = Number.parseInt(process.env.SEED ?? '', 10) || randomBytes(4).readInt32BE();
  test.info().annotations.push({ type: 'seed', description: `SEED=${seed}` });

  const property = fc.asyncProperty(
    fc.commands(steps, { maxCommands: 60, size: 'max' }),
    async (commands) => {
      const [{ db } = { db: undefined }] = databases;
      await db?.deleteFrom('orders').execute();
      const intent = model.newIntent(PRESSES);
      const orderId = randomBytes(16).toString('base64url');
      const sides = databases.map((database): Side => {
        const now = () => intent.now;
        return { ...createClaims(database, now), ...createOrderStore(database), memory: undefined };
      });
      const real: Real = { orderId, claimHash: orderId, sides, shown: new Set() };
      await fc.asyncModelRun(() => ({ model: intent, real }), commands);

      for (const one of sides) await look(one, intent, real);
      const attempts = (await db?.selectFrom('attempts').select('phase').execute()) ?? [];
      const count = (phase: string) => attempts.filter((attempt) => attempt.phase === phase).length;
      assert.equal(attempts.length, intent.posts);
      assert.equal(count('answered'), intent.end === 'answered' ? 1 : 0);
      assert.equal(count('orphan'), intent.orphans);
      assert.ok(count('sent') + count('answered') + count('ambiguous') + count('orphan') <= 1);
    },
  );
  await fc.assert(property, { numRuns: RUNS, seed, endOnFailure: false });
});
