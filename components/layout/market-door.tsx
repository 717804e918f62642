'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { later } from '@/components/ui/later';
import type { MarketChoice } from './country-list';

const PARTS = {
  countries: later<MarketChoice>(() => import('./country-list').then((module) => module.CountryList)),
  coins: later<MarketChoice>(() => import('./coin-choice').then((module) => module.CoinChoice)),
};

/** A part of the sheet that a page would carry for nothing: it is loaded when the sheet opens. `children` until then. */
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
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const sheet = place.current?.closest('[popover]');
    const look = () => sheet?.matches(':popover-open') && setOpen(true);
    look();
    sheet?.addEventListener('toggle', look);
    return () => sheet?.removeEventListener('toggle', look);
  }, []);
  const Part = PARTS[part];
  return <div ref={place}>{isOpen ? <Part {...choice} plain={children} /> : children}</div>;
}
