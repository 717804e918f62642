import { useState } from 'react';
import { useProblemText } from '@/components/payment/use-problem-text';
import type { BasketLine } from '@/lib/device';
import type { Problem } from '@/lib/problem';
import { type Place, placeOf } from './places';
import type { PlacedProblem } from './problem-list';

/** From the top of the page to its end. */
const ORDER = ['line', 'recipient', 'email', 'coin', 'network', 'terms', 'confirm'];
const rankOf = (place: Place) => ORDER.indexOf(place.split('-')[0] ?? '');

type Problems = {
  shown: readonly PlacedProblem[];
  at: (place: Place) => string | undefined;
  /** Takes back what was said about places that are being mended. */
  forgive: (...places: readonly string[]) => void;
};

/** Problems in words and at their places, until the shopper touches what they are about. */
export function useProblems(raised: readonly Problem[], lines: readonly BasketLine[]): Problems {
  const text = useProblemText();
  const [forgiven, setForgiven] = useState<{ of: readonly Problem[]; places: readonly string[] }>();
  const places = forgiven?.of === raised ? forgiven.places : [];
  const placed = raised.map((problem) => ({ place: placeOf(problem, lines), text: text(problem) }));
  const shown = [...new Map(placed.map((one) => [one.place + one.text, one])).values()]
    .filter(({ place }) => !places.includes(place))
    .sort((a, b) => rankOf(a.place) - rankOf(b.place));

  return {
    shown,
    at: (place) => shown.find((one) => one.place === place)?.text,
    forgive: (...more) => setForgiven({ of: raised, places: [...places, ...more] }),
  };
}
