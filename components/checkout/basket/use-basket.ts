import { useEffect, useState } from 'react';
import {
  type Basket,
  type BasketLine,
  formSlot,
  putLineBack,
  readBasket,
  removeLine,
  setQuantity,
  splitLine,
} from '@/lib/device';

/** A line that was just taken out, and where it stood. */
export type Removed = { line: BasketLine; place: number };

export type BasketEdits = {
  /** True when another tab has put something else into the basket since this page was opened. */
  hasChanged: boolean;
  removed: Removed | null;
  setQuantity: (id: string, quantity: number) => void;
  remove: (id: string) => void;
  undo: () => void;
  /** One of several in a line of its own; the id of that. */
  split: (id: string) => string;
};

const contentOf = (basket: Basket | null | undefined): string => JSON.stringify(basket?.lines ?? []);

/** What this page does to the basket, told from what other tabs do to it: then the agreed terms were about other content. */
export function useBasket(storefrontId: string, basket: Basket | null | undefined): BasketEdits {
  const isRead = basket !== undefined;
  const content = contentOf(basket);
  const [known, setKnown] = useState<string>();
  const [removed, setRemoved] = useState<Removed | null>(null);
  if (isRead && known === undefined) setKnown(content);
  const hasChanged = known !== undefined && content !== known;

  useEffect(() => {
    if (!hasChanged) return;
    const { read, write } = formSlot(storefrontId);
    const form = read();
    if (form?.acceptsTerms) write({ ...form, acceptsTerms: false });
  }, [storefrontId, hasChanged]);

  const own = (edit: () => void, taken: Removed | null = null) => {
    edit();
    setKnown(contentOf(readBasket(storefrontId)));
    setRemoved(taken);
  };

  return {
    hasChanged,
    removed,
    setQuantity: (id, quantity) => own(() => setQuantity(storefrontId, id, quantity)),
    remove: (id) => {
      const lines = readBasket(storefrontId)?.lines ?? [];
      const place = lines.findIndex((line) => line.id === id);
      const line = lines[place];
      if (line) own(() => removeLine(storefrontId, id), { line, place });
    },
    split: (id) => {
      let newId = id;
      own(() => {
        newId = splitLine(storefrontId, id);
      });
      return newId;
    },
    undo: () => removed && own(() => putLineBack(storefrontId, removed.line, removed.place)),
  };
}
