import { expect, test } from '@playwright/test';
import { LANGUAGES, messagesOf, translator } from '@/lib/i18n';
import { STATE_RANK } from '@/lib/orders';
import { OWN_PROBLEM_CODES, UPSTREAM_PROBLEM_CODES } from '@/lib/problem';

const STATES = [...Object.keys(STATE_RANK), 'Placing', 'Unknown', 'InReview'];

for (const language of LANGUAGES) {
  test(`${language}: every problem has words of its own, without placeholders`, () => {
    const words: Record<string, string> = messagesOf({ language }).problems;
    const codes = [...UPSTREAM_PROBLEM_CODES, ...OWN_PROBLEM_CODES];
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    for (const code of codes) expect(words[code], code).toMatch(/^[^{}!！]{6,}[.。]$/);
  });

  test(`${language}: every state says what happened, what of the money, and what next`, () => {
    const words: Record<string, Record<string, string>> = messagesOf({ language }).states;
    expect(Object.keys(words).sort()).toEqual(STATES.sort());
    for (const [state, { short, title, money, next }] of Object.entries(words)) {
      for (const text of [short, title, money, next]) expect(text, state).toMatch(/^[^!！]{2,}$/);
    }
  });

  test(`${language}: a wait is said in whole seconds or minutes`, () => {
    const t = translator({ tag: `${language}-DE`, language });
    expect(t('waits.seconds', { seconds: 1 })).not.toMatch(/[#{}]/);
    expect(t('waits.seconds', { seconds: 12 })).toContain('12');
    expect(t('waits.minutes', { minutes: 4 })).toContain('4');
  });
}
