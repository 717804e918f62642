import { useState } from 'react';
import { useProblemText } from '@/components/payment/use-problem-text';
import type { BasketLine, CheckoutForm } from '@/lib/device';
import type { Problem } from '@/lib/problem';
import { type Place, placeOf } from './places';
import type { PlacedProblem } from './problem-list';

/** From the top of the page to its end. */
const ORDER = ['line', 'recipient', 'email', 'coin', 'network', 'coupon', 'refund', 'terms', 'confirm'];
const rankOf = (place: Place) => ORDER.indexOf(place.split('-')[0] ?? '');

type Problems = {
  shown: readonly PlacedProblem[];
  at: (place: Place) => string | undefined;
  /** Takes back what was said about places that are being mended. */
  forgive: (...places: readonly string[]) => void;
};

/** Whose problems these were: a line keeps its own when another one is taken out. */
type Known = { of: readonly Problem[]; ids: readonly string[]; forgiven: readonly string[] };

/** Problems in words and at their places, until the shopper touches what they are about. */
export function useProblems(
  raised: readonly Problem[],
  lines: readonly BasketLine[],
  form: CheckoutForm,
): Problems {
  const text = useProblemText();
  const asRaised: Known = { of: raised, ids: lines.map(({ id }) => id), forgiven: [] };
  const [kept, setKept] = useState(asRaised);
  if (kept.of !== raised) setKept(asRaised);
  const known = kept.of === raised ? kept : asRaised;

  const placed = raised
    .flatMap((problem) => moved(problem, known.ids, lines))
    .map((problem) => {
      const place = placeOf(problem, lines, form);
      return { problem, place, text: text(problem), of: lineAt(place, lines) };
    });
  const shown = [...new Map(placed.map((one) => [one.place + one.text, one])).values()]
    .filter(({ place }) => !known.forgiven.includes(place))
    .sort((a, b) => rankOf(a.place) - rankOf(b.place));

  return {
    shown,
    at: (place) => shown.find((one) => one.place === place)?.text,
    forgive: (...more) => setKept({ ...known, forgiven: [...known.forgiven, ...more] }),
  };
}

/** A problem at the place its line has now; none when that line is gone. */
function moved(problem: Problem, ids: readonly string[], lines: readonly BasketLine[]): Problem[] {
  const { field = '' } = problem;
  const [, index] = /^lines\.(\d+)/.exec(field) ?? [];
  if (index === undefined) return [problem];
  const place = lines.findIndex(({ id }) => id === ids[Number.parseInt(index, 10)]);
  return place < 0 ? [] : [{ ...problem, field: field.replace(/^lines\.\d+/, `lines.${place}`) }];
}

/** What a place belongs to, where there are several it could belong to. */
function lineAt(place: Place, lines: readonly BasketLine[]): string | undefined {
  const [, index] = /^(?:recipient|line)-(\d+)$/.exec(place) ?? [];
  const line = index === undefined ? undefined : lines[Number.parseInt(index, 10)];
  return line && lines.length > 1 ? `${line.name} ${line.label}` : undefined;
}
