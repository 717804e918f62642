import { expect, test } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { type Messages, messagesOf } from '@/lib/i18n';
import { pseudoText } from '@/lib/i18n/pseudo';
import { messagesIn, needsOf } from './message';

const english = messagesOf({ language: 'en' });
const RENDERED = ['long', 'rtl'] as const;

for (const pseudo of RENDERED) {
  test(`${pseudo}: every message keeps its arguments, tags and plurals`, () => {
    const rendered = messagesIn(messagesOf({ language: 'en', pseudo }));
    expect(rendered.size).toBeGreaterThan(500);
    for (const [key, message] of messagesIn(english)) {
      expect(needsOf(rendered.get(key) ?? ''), key).toEqual(needsOf(message));
    }
  });
}

test('long words are at least 40 % longer than English', () => {
  const rendered = messagesIn(messagesOf({ language: 'en', pseudo: 'long' }));
  for (const [key, message] of messagesIn(english)) {
    const letters = (text: string) => text.replace(/\{.*\}|<[^>]*>|[^\p{L}]/gu, '').length;
    expect(letters(rendered.get(key) ?? ''), key).toBeGreaterThanOrEqual(letters(message) * 1.4);
  }
});

test('only the text of a message is rendered', () => {
  const message = 'Open {name}: {count, plural, one {# item in <b>it</b>} other {# items}}';
  expect(pseudoText(message, 'rtl')).toBe(
    '\u202eOpen \u202c{name}\u202e: \u202c{count, plural, one {\u202e# item in \u202c<b>\u202eit\u202c</b>} other {\u202e# items\u202c}}',
  );
  expect(pseudoText('Brand', 'long')).toBe('Brääänd');
});

test('a rendering is words like any other to the translator', () => {
  const messages: Messages = messagesOf({ language: 'en', pseudo: 'long' });
  const t = createTranslator({ locale: 'en-US-x-long', messages });
  expect(t('header.basket', { count: 3 })).toMatch(/^Bä+sket, 3 ï+tems$/);
  expect(messagesOf({ language: 'en', pseudo: 'long' })).toBe(messages);
});
