import type { Money } from '@/lib/money';

export const DELIVERY_TYPES = ['by_email', 'by_phone', 'by_account'] as const;

/**
 * A choice on its way to the checkout. `brand` is the slug, `logo` an address on an image origin, `background` a CSS
 * colour; `value` only for a range; `seen` the price on the button that was pressed.
 */
export type BasketItem = {
  brand: string;
  name: string;
  country: string;
  denomination: string;
  value?: string | undefined;
  label: string;
  deliveryType: (typeof DELIVERY_TYPES)[number];
  logo: string | null;
  background: string | null;
  seen?: Money | undefined;
};

/** The same thing so many times, for one recipient. `id` stays while the line is changed. */
export type BasketLine = BasketItem & { id: string; quantity: number };
export type BasketLines = readonly BasketLine[];

/** What the upstream delivers for one order at most. */
export const MOST_ITEMS = 10;

/** Below what is believed of a stored text. */
const LONGEST_CONTENT = 4_000;

export const countItems = (lines: readonly Pick<BasketLine, 'quantity'>[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

export const roomFor = (lines: BasketLines): number => Math.max(0, MOST_ITEMS - countItems(lines));

type Product = Pick<BasketItem, 'brand' | 'country' | 'denomination' | 'value'>;

export const isSameProduct = (a: Product, b: Product): boolean =>
  a.brand === b.brand && a.country === b.country && a.denomination === b.denomination && a.value === b.value;

type Counted = {
  brand: string | null;
  country: string;
  denomination: string;
  value?: string | null | undefined;
};

/** The same text for the same things as often, however they are spread over lines. */
export function contentOf(lines: readonly (Counted & { quantity: number })[]): string {
  const counts = new Map<string, number>();
  for (const { brand, country, denomination, value, quantity } of lines) {
    const product = JSON.stringify([brand, country, denomination, value ?? '']);
    counts.set(product, (counts.get(product) ?? 0) + quantity);
  }
  return JSON.stringify([...counts].sort()).slice(0, LONGEST_CONTENT);
}

/** One number gets one top-up per order, so that two of them are two lines. */
export const isSingle = ({ deliveryType }: Pick<BasketItem, 'deliveryType'>): boolean =>
  deliveryType === 'by_phone';

/** One more, in the line of the same product where there is one; null where the order is full. */
export function withItem(lines: BasketLines, item: BasketItem, id: string): BasketLines | null {
  if (roomFor(lines) === 0) return null;
  const same = isSingle(item) ? undefined : lines.find((line) => isSameProduct(line, item));
  if (!same) return [...lines, { ...item, id, quantity: 1 }];
  return lines.map((line) => (line === same ? { ...line, ...item, quantity: line.quantity + 1 } : line));
}

/**
 * At least these, with whatever else there is; instead of it where one order cannot take both. The same again changes
 * nothing.
 */
export function withItemsAgain(
  lines: BasketLines,
  items: readonly BasketItem[],
  mint: () => string,
): BasketLines {
  const both = items.reduce<BasketLines | null>((all, item, place) => {
    const needed = items.slice(0, place + 1).filter((one) => isSameProduct(one, item)).length;
    const isThere = countItems(lines.filter((line) => isSameProduct(line, item))) >= needed;
    return isThere ? all : all && withItem(all, item, mint());
  }, lines);
  return both ?? items.reduce<BasketLines>((all, item) => withItem(all, item, mint()) ?? all, []);
}

/** From one to as many as there is room for. */
export function withQuantity(lines: BasketLines, id: string, quantity: number): BasketLines {
  return lines.map((line) => {
    if (line.id !== id) return line;
    const most = isSingle(line) ? 1 : line.quantity + roomFor(lines);
    return { ...line, quantity: Math.min(Math.max(1, Math.floor(quantity) || 1), most) };
  });
}

export const withoutLine = (lines: BasketLines, id: string): BasketLines =>
  lines.filter((line) => line.id !== id);

/** One of several in a line of its own behind it, for another recipient. */
export const withLineSplit = (lines: BasketLines, id: string, newId: string): BasketLines =>
  lines.flatMap((line) =>
    line.id === id && line.quantity > 1
      ? [
          { ...line, quantity: line.quantity - 1 },
          { ...line, id: newId, quantity: 1 },
        ]
      : [line],
  );

/** A line that was taken out, at its old place, with as many as there is room for. */
export function withLineBack(lines: BasketLines, line: BasketLine, place: number): BasketLines {
  const quantity = Math.min(line.quantity, roomFor(lines));
  if (quantity < 1 || lines.some(({ id }) => id === line.id)) return lines;
  return [...lines.slice(0, place), { ...line, quantity }, ...lines.slice(place)];
}

/** Another amount in the place of a line; joined with the line that has it already. */
export function withItemInstead(lines: BasketLines, id: string, item: BasketItem): BasketLines {
  const changed = lines.find((line) => line.id === id);
  if (!changed) return lines;
  const same = lines.find((line) => line !== changed && !isSingle(item) && isSameProduct(line, item));
  if (!same) {
    return lines.map((line) =>
      line === changed ? { ...item, id, quantity: isSingle(item) ? 1 : line.quantity } : line,
    );
  }
  return withoutLine(lines, id).map((line) =>
    line === same ? { ...line, ...item, quantity: line.quantity + changed.quantity } : line,
  );
}

/** What is left when an order of these has been placed. */
export function withoutOrdered(
  lines: BasketLines,
  ordered: readonly (Product & { quantity: number })[],
): BasketLines {
  return ordered.reduce((left, product) => {
    let rest = product.quantity;
    return left.flatMap((line) => {
      if (!isSameProduct(line, product)) return [line];
      const taken = Math.min(rest, line.quantity);
      rest -= taken;
      return taken === line.quantity ? [] : [{ ...line, quantity: line.quantity - taken }];
    });
  }, lines);
}
