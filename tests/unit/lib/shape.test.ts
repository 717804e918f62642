import { expect, test } from '@playwright/test';
import { flag, listOf, number, type Of, object, oneOf, orNothing, orNull, text, textLike } from '@/lib/shape';

const isThing = object({
  id: textLike(/^\d{2}$/),
  state: oneOf('on', 'off'),
  at: number,
  isKept: flag,
  note: orNull(text),
  tags: listOf(text),
  extra: orNothing(number),
});
const thing: Of<typeof isThing> = { id: '12', state: 'on', at: 1, isKept: true, note: null, tags: [] };

test('what has the shape is let through, with what it has besides', () => {
  expect(isThing(thing)).toBe(true);
  expect(isThing({ ...thing, extra: 2, note: 'x', tags: ['a'], another: {} })).toBe(true);
});

test('anything else is not', () => {
  const wrong = [
    { ...thing, id: '123' },
    { ...thing, state: 'On' },
    { ...thing, at: '1' },
    { ...thing, at: Number.NaN },
    { ...thing, isKept: 1 },
    { ...thing, note: undefined },
    { ...thing, tags: [1] },
    { ...thing, tags: { 0: 'a' } },
    { ...thing, extra: null },
    {},
    null,
    [],
    'thing',
  ];
  expect(wrong.filter(isThing)).toEqual([]);
});
