import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const page = readFileSync('docs/design-language.md', 'utf8');
const css = readFileSync('app/globals.css', 'utf8') + readFileSync('lib/storefronts/theme.ts', 'utf8');

test('the design language names only tokens that are there', () => {
  const tokens = [...page.matchAll(/`(--[\w-]+)`/g)].map(([, token]) => token);
  expect(tokens.length).toBeGreaterThan(20);
  expect(tokens.filter((token) => !css.includes(`${token}:`))).toEqual([]);
});

test('the design language tells the sizes of the style sheet', () => {
  const rows = [...page.matchAll(/^\| `(--text-\w+)` \| (\d+) \| ([\d.]+) \|/gm)];
  expect(rows).toHaveLength(6);
  for (const [, token, px, line] of rows) {
    expect(css).toContain(`${token}: ${Number(px) / 16}rem;`);
    expect(css).toContain(`${token}--line-height: ${line};`);
  }
});
