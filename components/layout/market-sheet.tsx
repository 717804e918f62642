'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { later } from '@/components/ui/later';
import type { Locale } from '@/lib/storefronts';
import { MarketSection } from './market-section';

export type MarketWords = Record<'country' | 'all' | 'find' | 'none' | 'coin', string>;
export type MarketChoice = {
  storefrontId: string;
  locale: Locale;
  /** The page with every country; null where there is only one. */
  allHref: string | null;
  coins: readonly string[];
  words: MarketWords;
};

const CountryList = later<{ choice: MarketChoice; plain: ReactNode }>(() =>
  import('./country-list').then((module) => module.CountryList),
);
const CoinChoice = later<{ choice: MarketChoice }>(() =>
  import('./coin-choice').then((module) => module.CoinChoice),
);

/** What a page would carry for nothing is loaded when the sheet first opens. `children` stand in it from the start. */
export function MarketSheet({ id, children, ...choice }: MarketChoice & { id: string; children: ReactNode }) {
  const { allHref, coins, words } = choice;
  const sheet = useRef<HTMLDivElement>(null);
  const [wasOpened, setOpened] = useState(false);
  useEffect(() => setOpened(sheet.current?.matches(':popover-open') ?? false), []);

  const plain = allHref && (
    <a href={allHref} className="flex min-h-11 items-center rounded-control px-3 hover:bg-sunken">
      {words.all}
    </a>
  );
  return (
    <div
      ref={sheet}
      id={id}
      popover="auto"
      onToggle={({ newState }) => newState === 'open' && setOpened(true)}
      className="market-sheet w-76 overflow-y-auto rounded-card border border-line bg-raised p-2 text-ink shadow-floating"
    >
      {allHref && (
        <MarketSection title={words.country}>
          {wasOpened ? <CountryList choice={choice} plain={plain} /> : plain}
        </MarketSection>
      )}
      {children}
      {wasOpened && coins.length > 1 && <CoinChoice choice={choice} />}
    </div>
  );
}
