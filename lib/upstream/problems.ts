import 'server-only';
import { UPSTREAM_PROBLEM_CODES, type UpstreamProblemCode } from '@/lib/problem';

/** A refusal in the upstream's words: its code as it came, its details unread. Neither is for a page. */
export type WireProblem = { code: string; details: unknown };

const CODE = /^[A-Za-z][\w-]{0,79}$/;
const known: ReadonlySet<string> = new Set(UPSTREAM_PROBLEM_CODES);

/** The code in this shop's list, if it is one of those. */
export function problemCodeOf({ code }: WireProblem): UpstreamProblemCode | undefined {
  return known.has(code) ? (code as UpstreamProblemCode) : undefined;
}

/**
 * Every problem of a body, in any of the forms that are known: entries of `problems`, `{ detail, moreDetails }` at
 * the top, and what gateways say. Empty for a body that complains of nothing.
 */
export function wireProblemsOf(body: unknown): WireProblem[] {
  if (!isRecord(body)) return [];
  const entries = Array.isArray(body.problems) ? body.problems : [];
  const listed = entries.map((entry) => problemOf(entry, ['problem', 'code', 'detail']));
  return listed.length > 0 ? listed : topLevelOf(body);
}

function topLevelOf(body: Record<string, unknown>): WireProblem[] {
  const names = ['detail', 'problem', 'error_code', 'error', 'message', 'reason'];
  const complains = names.some((name) => typeof body[name] === 'string');
  return complains ? [problemOf(body, names)] : [];
}

function problemOf(entry: unknown, names: readonly string[]): WireProblem {
  if (!isRecord(entry)) return { code: codeIn([entry]), details: null };
  return { code: codeIn(names.map((name) => entry[name])), details: entry.moreDetails ?? null };
}

/** The first value that looks like a code; sentences are not codes. */
const codeIn = (values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && CODE.test(value)) ?? 'UNREADABLE';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
