import { expect, test } from '@playwright/test';
import { differences } from '../../support/shape';

test('a body like the known one differs in nothing', () => {
  expect(differences([{ a: 1, b: ['x'] }], [{ a: 2, b: ['y', 'z'] }])).toEqual([]);
});

test('a new key, a key that is gone and another type are each named', () => {
  const known = { id: 'x', list: [{ name: 'a', old: true }] };
  const seen = { id: 7, list: [{ name: 'a', fresh: 1 }] };
  expect(differences(known, seen)).toEqual([
    { path: 'id', what: 'type', seen: 'number' },
    { path: 'list[].fresh', what: 'new', seen: 'number' },
    { path: 'list[].old', what: 'missing', seen: '' },
  ]);
});

test('null stands in for any type, and a missing parent is named once', () => {
  expect(differences({ a: 'x', b: null }, { a: null, b: 'y' })).toEqual([]);
  expect(differences({ a: { b: { c: 1 } }, d: 1 }, { d: 1 })).toEqual([
    { path: 'a', what: 'missing', seen: '' },
  ]);
});
