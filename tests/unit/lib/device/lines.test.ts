import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  type BasketItem,
  type BasketLine,
  countItems,
  isSameProduct,
  isSingle,
  MOST_ITEMS,
} from '@/lib/device';
import {
  withItem,
  withItemInstead,
  withItemsAgain,
  withLineBack,
  withLineSplit,
  withoutLine,
  withoutOrdered,
  withQuantity,
} from '@/lib/device/lines';

const item: fc.Arbitrary<BasketItem> = fc
  .record({
    brand: fc.constantFrom('steam', 'airbnb', 't-mobile'),
    value: fc.constantFrom('10', '20'),
    country: fc.constantFrom('US', 'DE'),
  })
  .map(({ brand, value, country }) => ({
    brand,
    name: brand,
    country,
    denomination: 'range',
    value,
    label: value,
    deliveryType: brand === 't-mobile' ? 'by_phone' : 'by_email',
    logo: null,
    background: null,
  }));

type Lines = readonly BasketLine[];
type Edit = (lines: Lines, mint: () => string) => Lines;

/** Any line of the basket, or one that is not in it. */
const at = fc.nat({ max: 11 });
const idAt = (lines: Lines, place: number) => lines[place]?.id ?? 'nobody';

const edit: fc.Arbitrary<Edit> = fc.oneof(
  item.map(
    (one): Edit =>
      (lines, mint) =>
        withItem(lines, one, mint()) ?? lines,
  ),
  fc.tuple(at, fc.integer({ min: -3, max: 30 })).map(
    ([place, quantity]): Edit =>
      (lines) =>
        withQuantity(lines, idAt(lines, place), quantity),
  ),
  at.map(
    (place): Edit =>
      (lines, mint) =>
        withLineSplit(lines, idAt(lines, place), mint()),
  ),
  at.map(
    (place): Edit =>
      (lines) =>
        withoutLine(lines, idAt(lines, place)),
  ),
  fc.tuple(at, item).map(
    ([place, one]): Edit =>
      (lines) =>
        withItemInstead(lines, idAt(lines, place), one),
  ),
  fc.array(item, { maxLength: 12 }).map(
    (items): Edit =>
      (lines, mint) =>
        withItemsAgain(lines, items, mint),
  ),
  fc
    .array(
      item.map((one) => ({ ...one, quantity: 2 })),
      { maxLength: 3 },
    )
    .map(
      (ordered): Edit =>
        (lines) =>
          withoutOrdered(lines, ordered),
    ),
);

const minter = () => {
  let count = 0;
  return () => `line-${count++}`;
};

function filled(edits: readonly Edit[], mint = minter()): Lines {
  return edits.reduce<Lines>((lines, change) => change(lines, mint), []);
}

const basket = fc.array(edit, { maxLength: 25 }).map((edits) => filled(edits));

test('whatever is done to it, a basket stays one that can be ordered', () => {
  fc.assert(
    fc.property(basket, (lines) => {
      expect(countItems(lines)).toBeLessThanOrEqual(MOST_ITEMS);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const line of lines) {
        expect(Number.isInteger(line.quantity)).toBe(true);
        expect(line.quantity).toBeGreaterThanOrEqual(1);
        if (isSingle(line)) expect(line.quantity).toBe(1);
      }
    }),
  );
});

test('one more is exactly one more, or refused where there is no room', () => {
  fc.assert(
    fc.property(basket, item, (lines, one) => {
      const more = withItem(lines, one, 'new');
      if (countItems(lines) === MOST_ITEMS) expect(more).toBeNull();
      else expect(countItems(more ?? [])).toBe(countItems(lines) + 1);
    }),
  );
});

test('taking a line out and putting it back changes nothing', () => {
  fc.assert(
    fc.property(basket, at, (lines, place) => {
      const line = lines[place];
      if (!line) return;
      expect(withLineBack(withoutLine(lines, line.id), line, place)).toEqual(lines);
    }),
  );
});

test('a split changes who gets them, never how many there are', () => {
  fc.assert(
    fc.property(basket, at, (lines, place) => {
      const split = withLineSplit(lines, idAt(lines, place), 'new');
      expect(countItems(split)).toBe(countItems(lines));
      const isSplit = (lines[place]?.quantity ?? 1) > 1;
      expect(split.length).toBe(lines.length + (isSplit ? 1 : 0));
      if (isSplit) expect(split[place + 1]).toMatchObject({ id: 'new', quantity: 1 });
    }),
  );
});

test('another amount in the place of a line keeps how many there are and what the others are', () => {
  fc.assert(
    fc.property(basket, at, item, (lines, place, one) => {
      const id = idAt(lines, place);
      const after = withItemInstead(lines, id, one);
      const lost = isSingle(one) ? (lines[place]?.quantity ?? 1) - 1 : 0;
      expect(countItems(after)).toBe(countItems(lines) - lost);
      expect(after.length).toBeGreaterThanOrEqual(lines.length - 1);
    }),
  );
});

test('ordering all that is there leaves nothing, ordering something else leaves all', () => {
  fc.assert(
    fc.property(basket, item, (lines, one) => {
      expect(withoutOrdered(lines, lines)).toEqual([]);
      const foreign = { ...one, brand: 'nothing', quantity: 3 };
      expect(withoutOrdered(lines, [foreign])).toEqual(lines);
    }),
  );
});

test('ordering again twice is as ordering again once, and all of it is there', () => {
  fc.assert(
    fc.property(basket, fc.array(item, { maxLength: MOST_ITEMS }), (lines, items) => {
      const mint = minter();
      const again = () => `again-${mint()}`;
      const once = withItemsAgain(lines, items, again);
      expect(withItemsAgain(once, items, again)).toEqual(once);
      for (const one of items) {
        const asked = items.filter((other) => isSameProduct(other, one)).length;
        const there = countItems(once.filter((line) => isSameProduct(line, one)));
        expect(there).toBeGreaterThanOrEqual(asked);
      }
    }),
  );
});
