import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

type Lock = {
  packages: Record<
    string,
    { engines?: { node?: string }; license?: string; optional?: boolean; version?: string }
  >;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

const OLDEST = [20, 19, 0] as const;
/** No Next below this: the fixes of November 2026. */
const NEXT_FLOOR = [16, 4, 5] as const;
/** Installed because Next names it; never loaded, since `/_next/image` answers 404. */
const SHARP_FLOOR = [0, 35, 5] as const;

const parts = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);
const atLeast = (version: readonly number[], floor: readonly number[]) => {
  for (let at = 0; at < 3; at++)
    if ((version[at] ?? 0) !== (floor[at] ?? 0)) return (version[at] ?? 0) > (floor[at] ?? 0);
  return true;
};

/** One comparator of a range; enough of semver for what `engines` fields say. */
function admits(comparator: string): boolean {
  const [, sign = '', version = ''] = /^([<>=^~]*)\s*v?(.*)$/.exec(comparator) ?? [];
  const given = parts(version);
  if (version === '' || version === '*') return true;
  if (sign === '>=') return atLeast(OLDEST, given);
  if (sign === '>') return atLeast(OLDEST, given) && given.join() !== OLDEST.join();
  if (sign === '<') return !atLeast(OLDEST, given);
  if (sign === '<=') return atLeast(given, OLDEST);
  return (
    given[0] === OLDEST[0] &&
    (sign === '^' || version.split('.').length === 1 ? atLeast(OLDEST, given) : false)
  );
}

const acceptsOldest = (range: string) =>
  range.split('||').some((part) =>
    part
      .replace(/([<>=^~]+)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .every(admits),
  );

test('every package that is installed accepts Node 20.19', () => {
  const refusing = Object.entries(lock.packages)
    .filter(([path, { engines }]) => path && engines?.node && !acceptsOldest(engines.node))
    .map(([path, { engines }]) => `${path} wants ${engines?.node}`);
  expect(refusing).toEqual([]);
});

test('the check itself refuses what asks for a newer Node', () => {
  for (const range of ['>=22', '>=22.12.0', '^22 || ^24', '>= 21', '20 || >=22', '>=20.19']) {
    expect(acceptsOldest(range), range).toBe(['20 || >=22', '>=20.19'].includes(range));
  }
});

test('versions are exact', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('Next and the image library it brings are not below their security floors', () => {
  const versionOf = (name: string) => parts(lock.packages[`node_modules/${name}`]?.version ?? '0');
  expect(atLeast(versionOf('next'), NEXT_FLOOR)).toBe(true);
  expect(atLeast(versionOf('sharp'), SHARP_FLOOR)).toBe(true);
});

test('there are few direct runtime dependencies', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25);
});
