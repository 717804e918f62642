import { readFileSync } from 'node:fs';

/** The lines of a table beside this file, without its comments. */
export const readLines = (file: string): string[] =>
  readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('# '));

/** A list as it stands in a table: no empty entries, no spaces around them. */
export const listed = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((entry) => entry.trim())
    .filter(Boolean);
