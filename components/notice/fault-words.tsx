'use client';

import { createContext, type ReactNode, useContext } from 'react';

type FaultWords = { title: string; text: string; retry: string; home: string; homeHref: string };

const Context = createContext<FaultWords | null>(null);

/** The error boundary gets no props from Next, so the layout hands it its words beforehand. */
export function FaultWordsProvider({ words, children }: { words: FaultWords; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

export const useFaultWords = (): FaultWords | null => useContext(Context);
