'use client';

import { createContext, type ReactNode, useContext } from 'react';

type Said = { title: string; text: string };

/** What the boundaries say. They get no props from Next, so the layout hands them their words beforehand. */
export type FaultWords = {
  homeHref: string;
  brandsHref: string;
  fault: Said & { retry: string; home: string };
  missing: Said & { brands: string; home: string };
};

const Context = createContext<FaultWords | null>(null);

export function FaultWordsProvider({ words, children }: { words: FaultWords; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

export const useFaultWords = (): FaultWords | null => useContext(Context);
