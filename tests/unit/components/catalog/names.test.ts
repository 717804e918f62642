import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { categoryName } from '@/components/catalog/category-name';
import { kindOf } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';

const messages = JSON.parse(readFileSync('lib/i18n/messages/de.json', 'utf8'));
const t: Translate = createTranslator({ locale: 'de-DE', messages });

test('a category we know is in the language of the reader', () => {
  expect(categoryName(t, 'food')).toBe('Essen und Restaurants');
});

test('a category nobody has heard of is shown as it is spelt', () => {
  expect(categoryName(t, 'smart_home-gadgets')).toBe('Smart home gadgets');
});

test('an eSIM is an eSIM though the upstream files it under mobile', () => {
  expect(kindOf({ kind: 'mobile_recharge', category: 'e-sim' })).toBe('esim');
  expect(kindOf({ kind: 'mobile_recharge', category: 'mobile_data' })).toBe('topup');
  expect(kindOf({ kind: 'utility', category: 'electricity' })).toBe('topup');
  expect(kindOf({ kind: 'giftcard', category: 'games' })).toBe('giftcard');
  expect(kindOf({ kind: 'something_new', category: 'games' })).toBe('giftcard');
});
