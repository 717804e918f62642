import 'server-only';

const REASONS: readonly [RegExp, string][] = [
  [/NOTADB|CORRUPT/, 'the file is no database, or a broken one'],
  [/BUSY|LOCKED/, 'another program has locked the file'],
  [/FULL|ENOSPC/, 'the disk is full'],
];
const OTHERWISE = 'the file cannot be opened; this process must be allowed to write it and its folder';

/** Why a database does not open, for the one who set its address. */
export function whyUnusable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.find(([codes]) => codes.test(code))?.[1] ?? OTHERWISE;
}
