'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MarketChoice } from './country-list';

type Part = ComponentType<MarketChoice>;

const PARTS: Record<'countries' | 'coins', () => Promise<Part>> = {
  countries: () => import('./country-list').then((module) => module.CountryList),
  coins: () => import('./coin-choice').then((module) => module.CoinChoice),
};

/**
 * A part of the sheet that a page would carry for nothing: it is loaded when the sheet opens. `children` until then,
 * and where it does not load before the sheet is opened again.
 */
export function MarketDoor({
  part,
  choice,
  children,
}: {
  part: keyof typeof PARTS;
  choice: Omit<MarketChoice, 'plain'>;
  children?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ Part: Part }>();
  useEffect(() => {
    const sheet = place.current?.closest('[popover]');
    const look = () => {
      if (!sheet?.matches(':popover-open')) return;
      PARTS[part]().then(
        (Part) => setLoaded({ Part }),
        () => {},
      );
    };
    look();
    sheet?.addEventListener('toggle', look);
    return () => sheet?.removeEventListener('toggle', look);
  }, [part]);
  return <div ref={place}>{loaded ? <loaded.Part {...choice} plain={children} /> : children}</div>;
}
