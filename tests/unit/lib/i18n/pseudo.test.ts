import { expect, test } from '@playwright/test';
import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import { type Messages, messagesOf } from '@/lib/i18n';
import { pseudoOf, pseudoText } from '@/lib/i18n/pseudo';
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
  const reversed = (text: string) => `\u2067\u202e${text}\u202c\u2069`;
  expect(pseudoText(message, 'rtl')).toBe(
    `${reversed('Open ')}{name}${reversed(': ')}{count, plural, one {${reversed('# item in ')}<b>${reversed('it')}</b>} other {${reversed('# items')}}}`,
  );
  expect(pseudoText('Brand', 'long')).toBe('Braäänd');
});

test('a rendering is words like any other to the translator', () => {
  const messages: Messages = messagesOf({ language: 'en', pseudo: 'long' });
  const t = createTranslator({ locale: 'en-US-x-long', messages });
  expect(t('header.basket', { count: 3 })).toMatch(/^Baä+sket, 3 iï+tems$/);
  expect(messagesOf({ language: 'en', pseudo: 'long' })).toBe(messages);
});

for (const pseudo of RENDERED) {
  test(`${pseudo}: compiled messages are rendered as their texts are`, () => {
    // A number in the middle of a text ends a run of words in one and not in the other.
    const withoutMarks = (message: unknown) =>
      JSON.stringify(message)
        .replaceAll(/[\u2067\u202e\u202c\u2069]/g, '')
        .replaceAll('"",', '');
    for (const [key, message] of messagesIn(english)) {
      const { rendered } = pseudoOf({ rendered: compile(message) }, pseudo);
      expect(withoutMarks(rendered), key).toBe(withoutMarks(compile(pseudoText(message, pseudo))));
    }
  });
}
