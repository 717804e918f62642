import { useState } from 'react';
import { flushSync } from 'react-dom';
import { printPage } from './print-page';

/** What goes on paper: the lines whose button was pressed, else all that are shown. `print` is false where nothing opened. */
export type Print = { isPrinted: (place: number) => boolean; print: (places: readonly number[]) => boolean };

export function usePrint(): Print {
  const [printed, setPrinted] = useState<readonly number[] | null>(null);
  const print = (places: readonly number[]) => {
    addEventListener('afterprint', () => setPrinted(null), { once: true });
    flushSync(() => setPrinted(places));
    const hasBegun = printPage();
    if (!hasBegun) setPrinted(null);
    return hasBegun;
  };
  return { isPrinted: (place) => printed === null || printed.includes(place), print };
}
