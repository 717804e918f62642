import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

const LAYERS = ['lib', 'components', 'app'];
const FACES = /^@\/lib\/[^/]+(\/(server|actions))?$/;
/** Inside lib, a row may import the rows above it and its own. */
const ROWS = [
  ['shape', 'result', 'problem', 'env', 'log', 'backoff', 'singleton', 'shutdown'],
  ['money', 'sse', 'storefronts', 'i18n', 'payments', 'device'],
  ['upstream', 'db', 'rate-limit'],
  ['catalog', 'orders'],
  ['search', 'crawlers'],
  ['checkout'],
  ['front'],
];
const DATA = /(\/wire\/|\/messages\/)/;

const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

const sources = LAYERS.flatMap(under);
const textOf = (file: string) => readFileSync(file, 'utf8');
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import) ['"](@\/[^'"]+)['"]/g)].map(([, path = '']) => path);
const rowOf = (domain: string) => ROWS.findIndex((row) => row.includes(domain));
const domainOf = (file: string) => (file.split('/')[1] ?? '').replace(/\.tsx?$/, '');

test('imports point downwards and through public faces', () => {
  for (const file of sources) {
    const rank = LAYERS.indexOf(file.split('/')[0] ?? '');
    for (const path of importsOf(file)) {
      const [, layer = '', domain = ''] = path.split('/');
      expect(LAYERS.indexOf(layer), `${file} -> ${path}`).toBeLessThanOrEqual(rank);
      if (layer === 'lib' && !file.startsWith(`lib/${domain}/`)) expect(path, file).toMatch(FACES);
    }
  }
});

test('inside lib, kernel, vocabulary, adapters, domains and flows keep their order', () => {
  for (const file of under('lib')) {
    const own = rowOf(domainOf(file));
    expect(own, `${file} belongs to no row`).toBeGreaterThanOrEqual(0);
    for (const path of importsOf(file)) {
      const domain = path.split('/')[2] ?? '';
      expect(rowOf(domain), `${file} -> ${path}`).toBeLessThanOrEqual(own);
    }
  }
});

test('no relative import leaves its folder upwards', () => {
  const climbers = sources.filter((file) => /from '\.\.\/\.\.\//.test(textOf(file)));
  expect(climbers).toEqual([]);
});

test('only lib/env.ts reads process.env', () => {
  const readers = sources.filter((file) => /process\.env\b/.test(textOf(file)));
  expect(readers).toEqual(['lib/env.ts']);
});

test('servers, stores and adapters are marked server-only', () => {
  const faces = under('lib').filter(
    (file) => /\/(server|store)\.ts$/.test(file) || /^lib\/(upstream|db|rate-limit)\//.test(file),
  );
  const unmarked = faces.filter((file) => !DATA.test(file) && !/^import 'server-only';/m.test(textOf(file)));
  expect(unmarked).toEqual([]);
});

test('only the upstream adapter and the front open connections on the server', () => {
  const dialers = under('lib').filter((file) => /from 'undici'/.test(textOf(file)));
  expect(dialers.filter((file) => !/^lib\/(upstream|front)\//.test(file))).toEqual([]);
});

test('catalog and product pages read through the catalog actions', () => {
  const pages = sources.filter(
    (file) =>
      /^app\/\[locale\]\/(page|brands\/.*page)\.tsx$/.test(file) &&
      !textOf(file).includes('export { default'),
  );
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const page of pages) {
    expect(importsOf(page), page).toContain('@/lib/catalog/actions');
    expect(importsOf(page), page).not.toContain('@/lib/catalog/server');
  }
});

test('what reaches a browser parses with guards, never with a schema library', () => {
  const known = new Set(sources);
  const fileOf = (from: string, path: string) => {
    const base = path.startsWith('@/') ? path.slice(2) : normalize(join(dirname(from), path));
    return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => known.has(file));
  };
  const importsAtRunTime = (file: string) =>
    [...textOf(file).matchAll(/(?:^(?:import|export)(?! type) [^;]*?|import\()['"]([^'"]+)['"]/gm)].map(
      ([, path = '']) => path,
    );
  const reached = new Set(sources.filter((file) => textOf(file).startsWith("'use client'")));
  for (const file of reached) {
    for (const path of importsAtRunTime(file)) {
      const next = fileOf(file, path);
      if (next && !textOf(next).startsWith("'use server'")) reached.add(next);
    }
  }
  expect(reached.size).toBeGreaterThan(100);
  expect([...reached].filter((file) => importsAtRunTime(file).some((path) => /^zod/.test(path)))).toEqual([]);
});

test('files are short: median at most 60 lines, none above 250', () => {
  const lengths = sources
    .filter((file) => !DATA.test(file))
    .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60);
});

test('client code stays on the leaves: under half of the components', () => {
  const tsx = sources.filter((file) => file.endsWith('.tsx'));
  const clients = tsx.filter((file) => textOf(file).startsWith("'use client'"));
  expect(clients.filter((file) => /\/(page|layout)\.tsx$/.test(file))).toEqual([]);
  expect(clients.length / tsx.length).toBeLessThan(0.5);
});

test('no test sleeps, is skipped or stands alone', () => {
  const banned = /waitForTimeout|\.(skip|only|fixme)\(|toBeDefined\(\)|expect\(true\)/;
  const offenders = under('tests').filter(
    (file) => file !== 'tests/unit/boundaries.test.ts' && banned.test(textOf(file)),
  );
  expect(offenders).toEqual([]);
});
