import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { machine } from '../bench/machine/cores';
import { buildHelloIfStale } from '../bench/peers/hello';
import { isBroken, rowOf, table } from '../bench/report';
import { ROUNDS } from '../bench/rounds';
import { SUITES } from '../bench/suites';
import { run } from '../bench/suites/suite';
import { buildIfStale } from './build-if-stale';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const names = SUITES.map(({ name }) => name);
const unknown = values.only.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}; there are ${names.join(', ')}.`);

const asked = values.rounds && Math.max(1, Number.parseInt(values.rounds, 10) || 0);
// With --json only JSON goes to the output.
const say = (line: string) => (values.json ? process.stderr : process.stdout).write(`${line}\n`);

buildIfStale(say);
buildHelloIfStale(say);
const commit =
  spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() ||
  'of no commit';
say(`\nGiftframe ${commit}, ${machine()}`);

const chosen = SUITES.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
const results = [];
for (const suite of chosen) {
  const rounds = asked || suite.rounds || ROUNDS;
  say(`\n── ${suite.name}: ${suite.about}; ${rounds} rounds, turn by turn`);
  const figures = await run(suite, { rounds, say });
  // What the system does not tell, such as processor time outside Linux, is left out.
  const rows = figures.filter(({ ours }) => ours.every(Number.isFinite)).map(rowOf);
  say(`\n${table(rows)}`);
  results.push({ name: suite.name, about: suite.about, rounds, rows });
}
if (values.json)
  process.stdout.write(`${JSON.stringify({ commit, machine: machine(), results }, null, 2)}\n`);

const broken = results.flatMap(({ rows }) => rows.filter(isBroken));
for (const { what } of broken) say(`\nBroken: ${what}`);
process.exit(broken.length > 0 ? 1 : 0);
