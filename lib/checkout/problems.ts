import { log } from '@/lib/log';
import { compareDecimals } from '@/lib/money';
import type { Problem, Problems } from '@/lib/problem';
import { problemCodeOf, type WireProblem } from '@/lib/upstream/server';
import { combinationsOf, type Facts, figure, recordOf } from './facts';
import { RULES } from './rules';

/** A line as it was sent; the brand in the upstream's spelling. */
export type SentLine = {
  brand: string;
  country: string;
  denomination: string;
  value?: string | undefined;
  recipient: string;
};

/** What the upstream refused, at the fields of the draft. Each reason once per field; never its own words. */
export function problemsFromWire(wire: readonly WireProblem[], lines: readonly SentLine[]): Problems {
  const problems = wire.flatMap((problem) => problemsOfOne(problem, lines));
  const unique = new Map(problems.map((problem) => [`${problem.code} ${problem.field}`, problem]));
  const [first, ...rest] = unique.values();
  return [first ?? { code: 'upstream_rejected' }, ...rest];
}

function problemsOfOne(problem: WireProblem, lines: readonly SentLine[]): Problem[] {
  const code = problemCodeOf(problem);
  if (!code) {
    log(
      'warn',
      'upstream.unknown_problem',
      /^[A-Z0-9_]{3,80}$/.test(problem.code) ? { code: problem.code } : {},
    );
    return [{ code: 'upstream_rejected' }];
  }
  const details = recordOf(problem.details);
  const { at, facts } = RULES[code];
  const payWith = [...combinationsOf(details)];
  const meant = meantLines(details, lines);
  const problemOf = (field: string | undefined, line: SentLine | undefined): Problem => {
    const known = knownFacts({ ...facts?.(details), brand: line?.brand });
    return {
      code,
      ...(field && { field }),
      ...(known && { facts: known }),
      ...(payWith.length > 0 && { payWith }),
    };
  };
  if (at !== 'line' && at !== 'recipient') {
    const isAboutLine = 'delivery' in details || 'deliveries' in details;
    return [problemOf(at, isAboutLine ? lines[meant[0] ?? -1] : undefined)];
  }
  if (meant.length === 0) return [problemOf('lines', undefined)];
  const name = at === 'line' ? 'denomination' : 'recipient';
  return meant.map((place) => problemOf(`lines.${place}.${name}`, lines[place]));
}

/** The places of the lines that the upstream echoes; of one line alone it is always that. */
function meantLines({ delivery, deliveries }: Record<string, unknown>, lines: readonly SentLine[]): number[] {
  if (lines.length === 1) return [0];
  const echoes = Array.isArray(deliveries) ? deliveries : [delivery];
  const places = echoes.map((echo) => {
    const deliverable = recordOf(recordOf(echo).deliverable);
    return lines.findIndex((line) => isEcho(deliverable, line));
  });
  return [...new Set(places.filter((place) => place >= 0))];
}

function isEcho(echo: Record<string, unknown>, { brand, denomination, value, recipient }: SentLine): boolean {
  if (echo.brand_name !== brand || echo.beneficiary_account !== recipient) return false;
  if (value === undefined) return echo.denomination === denomination;
  const amount = figure(echo.product_value);
  return amount !== undefined && compareDecimals(amount, value) === 0;
}

function knownFacts(facts: Facts): Record<string, string> | undefined {
  const known = Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
