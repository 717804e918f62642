import { createContext, useContext } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import type { Place } from '../places';

/** A way out in words: something to press, or somewhere to go. */
export type NamedWay = { label: string; press: () => void } | { label: string; href: string };

const WaysContext = createContext<(place: Place) => readonly NamedWay[]>(() => []);
export const WaysProvider = WaysContext.Provider;

/** What leads on from the problem at a place, in one press. */
export function Ways({ place }: { place: Place }) {
  const ways = useContext(WaysContext)(place);
  if (ways.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {ways.map((way) =>
        'href' in way ? (
          <a key={way.label} href={way.href} className={buttonClass({ look: 'secondary' })}>
            {way.label}
          </a>
        ) : (
          <Button key={way.label} look="secondary" onClick={way.press}>
            {way.label}
          </Button>
        ),
      )}
    </div>
  );
}
