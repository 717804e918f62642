import { useEffect, useState } from 'react';
import { type BasketLine, readBasket } from '@/lib/device';

/** The line of the basket that this page was opened to change: its id is the fragment, also after the way back. */
export function useEditedLine(storefrontId: string, brand: string, country: string): BasketLine | null {
  const [line, setLine] = useState<BasketLine | null>(null);
  useEffect(() => {
    const id = location.hash.slice(1);
    const found = readBasket(storefrontId)?.lines.find((one) => one.id === id);
    setLine(found?.brand === brand && found.country === country ? found : null);
  }, [storefrontId, brand, country]);
  return line;
}
