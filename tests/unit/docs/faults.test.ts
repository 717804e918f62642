import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`tests/'));

test('every fault names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const [, file = '', words = ''] = /`(tests\/[^`]+)` (.+?) \|$/.exec(row) ?? [];
    expect(readFileSync(file, 'utf8'), row).toContain(words);
  }
});
