import { useEffect, useState } from 'react';
import { type Basket, formSlot } from '@/lib/device';

/**
 * True when another tab has put something else into the basket since this page was opened. What was agreed to was
 * about the old content, so the tick goes.
 */
export function useBasketChange(storefrontId: string, { lines }: Basket): boolean {
  const content = JSON.stringify(lines);
  const [opened] = useState(content);

  useEffect(() => {
    if (content === opened) return;
    const { read, write } = formSlot(storefrontId);
    const form = read();
    if (form?.acceptsTerms) write({ ...form, acceptsTerms: false });
  }, [storefrontId, content, opened]);

  return content !== opened;
}
