import { text } from 'node:stream/consumers';
import { ascending, percentile } from '../statistics';
import { ask } from './asker';
import type { Job, Load, Times } from './job';

const MAX_LOST = 1_000;

const timesOf = (values: number[]): Times => {
  const sorted = ascending(values);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99) };
};

async function generate({ origin, paths, headers, connections, until }: Job): Promise<Load> {
  const { hostname, port, host } = new URL(origin);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`));

  const began = performance.now();
  const counted = until === 'each-once' ? began : began + until.warmSeconds * 1_000;
  const end = until === 'each-once' ? Number.POSITIVE_INFINITY : counted + until.seconds * 1_000;
  const firstBytes: number[] = [];
  const wholes: number[] = [];
  let [asked, inAll, failed, lost, bytes] = [0, 0, 0, 0, 0];
  let last = counted;

  const next = () => {
    const isOver = until === 'each-once' ? asked >= requests.length : performance.now() >= end;
    return isOver ? undefined : requests[asked++ % requests.length];
  };
  const asker = {
    host: hostname,
    port: Number.parseInt(port, 10),
    next,
    onAnswer: (answer: { status: number; bytes: number; firstByte: number; whole: number }) => {
      inAll++;
      const now = performance.now();
      if (now < counted || now > end) return;
      last = now;
      if (answer.status !== 200) failed++;
      bytes += answer.bytes;
      firstBytes.push(answer.firstByte);
      wholes.push(answer.whole);
    },
    onLost: () => {
      failed++;
      if (++lost > MAX_LOST) throw new Error(`${origin} keeps closing its connections.`);
    },
  };
  await Promise.all(Array.from({ length: connections }, () => ask(asker)));

  const answers = wholes.length;
  return {
    inAll,
    answers,
    failed,
    perSecond: (answers - failed) / ((last - counted) / 1_000),
    bytesEach: bytes / answers,
    firstByte: timesOf(firstBytes),
    whole: timesOf(wholes),
  };
}

const load = await generate(JSON.parse(await text(process.stdin)) as Job);
process.stdout.write(JSON.stringify(load));
