import { expect, test } from '@playwright/test';
import { rememberSearch, searchesSlot } from '@/lib/device';
import { FakeStorage, installBrowser, ThrowingStorage } from './browser';

test('the latest search stands first, once, and six are kept', () => {
  installBrowser(new FakeStorage());
  for (const text of ['a', 'b', ' Steam ', 'c', 'd', 'steam', 'e', '', '  ']) rememberSearch('shop', text);
  expect(searchesSlot('shop').read()).toEqual(['e', 'steam', 'd', 'c', 'b', 'a']);
  rememberSearch('shop', 'f');
  expect(searchesSlot('shop').read()).toEqual(['f', 'e', 'steam', 'd', 'c', 'b']);
});

test('what was stored by something else is no search', () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  for (const text of ['{}', '[1]', 'no json', '"steam"', 'null']) {
    storage.setItem('gf:odd:searches', text);
    expect(searchesSlot('odd').read()).toBeNull();
  }
  rememberSearch('odd', 'steam');
  expect(searchesSlot('odd').read()).toEqual(['steam']);
});

test('where storage is refused searches last as long as the page', () => {
  installBrowser(new ThrowingStorage());
  rememberSearch('refused', 'steam');
  expect(searchesSlot('refused').read()).toEqual(['steam']);
  searchesSlot('refused').write(null);
  expect(searchesSlot('refused').read()).toBeNull();
});
