import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { STATE_RANK } from '@/lib/orders';
import { OWN_PROBLEM_CODES, UPSTREAM_PROBLEM_CODES } from '@/lib/problem';

const LANGUAGES = ['en', 'de'];
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(`lib/i18n/messages/${language}.json`, 'utf8'));
const STATES = [...Object.keys(STATE_RANK), 'Placing', 'Unknown', 'InReview'];

for (const language of LANGUAGES) {
  test(`${language}: every problem has words of its own, without placeholders`, () => {
    const words: Record<string, string> = messagesOf(language).problems;
    const codes = [...UPSTREAM_PROBLEM_CODES, ...OWN_PROBLEM_CODES];
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    for (const code of codes) expect(words[code], code).toMatch(/^[^{}!]{12,}\.$/);
  });

  test(`${language}: every state says what happened, what of the money, and what next`, () => {
    const words: Record<string, Record<string, string>> = messagesOf(language).states;
    expect(Object.keys(words).sort()).toEqual(STATES.sort());
    for (const [state, { short, title, money, next }] of Object.entries(words)) {
      for (const text of [short, title, money, next]) expect(text, state).toMatch(/^[^!]{4,}$/);
    }
  });

  test(`${language}: a wait is said in whole seconds or minutes`, () => {
    const t = createTranslator({
      locale: `${language}-DE`,
      messages: messagesOf(language),
      namespace: 'waits',
    });
    expect(t('seconds', { seconds: 1 })).not.toMatch(/\d/);
    expect(t('seconds', { seconds: 12 })).toContain('12');
    expect(t('minutes', { minutes: 4 })).toContain('4');
  });
}
