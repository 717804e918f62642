import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { directionOf, LANGUAGES, messagesOf } from '@/lib/i18n';
import { messagesIn, needsOf } from './message';

const FOLDER = 'lib/i18n/messages';
const fileOf = (language: string): object => JSON.parse(readFileSync(`${FOLDER}/${language}.json`, 'utf8'));
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const english = messagesIn(fileOf('en'));
/** Messages that are tables of plural forms, for code that has no ICU: `brands.count`. */
const tables = [...english.keys()].filter((key) => key.endsWith('.other')).map((key) => key.slice(0, -6));
const tableOf = (key: string) => tables.find((table) => key.startsWith(`${table}.`));

const rulesOf = (language: string) => new Intl.PluralRules(language);
/** The forms that whole numbers up to 200 take in a language; those for millions may be left to `other`. */
const formsOf = (language: string) =>
  [...new Set(Array.from({ length: 201 }, (_, count) => rulesOf(language).select(count)))].sort();

test('every file of words is a language of the shop', () => {
  expect([...LANGUAGES].sort()).toEqual(files.sort());
});

for (const language of files) {
  const words = messagesIn(fileOf(language));
  const keysOf = (messages: Map<string, string>) => [...messages.keys()].filter((key) => !tableOf(key));

  test(`${language} has the keys of English, and no others`, () => {
    const [own, wanted] = [new Set(keysOf(words)), new Set(keysOf(english))];
    expect(
      [...wanted].filter((key) => !own.has(key)),
      'missing',
    ).toEqual([]);
    expect(
      [...own].filter((key) => !wanted.has(key)),
      'unknown',
    ).toEqual([]);
  });

  test(`${language}: every message is ICU, with the arguments and tags of English`, () => {
    const wrong: string[] = [];
    for (const key of keysOf(words)) {
      const { arguments: given, tags } = needsOf(words.get(key) ?? '');
      const wanted = needsOf(english.get(key) ?? '');
      const [mine, theirs] = [
        [...given, ...tags],
        [...wanted.arguments, ...wanted.tags],
      ].map((names = []) => names.join(', '));
      if (mine !== theirs) wrong.push(`${key}: has ${mine || 'none'}, English has ${theirs || 'none'}`);
    }
    expect(wrong).toEqual([]);
  });

  test(`${language}: plurals have the forms of the language, all and only those`, () => {
    const possible = new Set<string>(rulesOf(language).resolvedOptions().pluralCategories);
    const wrong: string[] = [];
    const check = (key: string, cases: readonly string[]) => {
      const forms = cases.filter((name) => !name.startsWith('='));
      const lacking = formsOf(language).filter((form) => !forms.includes(form));
      const strange = forms.filter((form) => !possible.has(form));
      if (!forms.includes('other')) lacking.push('other');
      if (lacking.length + strange.length > 0)
        wrong.push(`${key}: lacks ${lacking.join()}; does not need ${strange.join()}`);
    };
    for (const [key, message] of words) for (const cases of needsOf(message).cases) check(key, cases);
    for (const table of tables) {
      const forms = [...words.keys()].filter((key) => tableOf(key) === table);
      check(
        table,
        forms.map((key) => key.slice(table.length + 1)),
      );
      for (const key of forms) expect(words.get(key), key).toContain('#');
    }
    expect(wrong).toEqual([]);
  });

  test(`${language}: no message is empty, and none begins or ends with a space`, () => {
    expect([...words].filter(([, text]) => text === '' || text !== text.trim()).map(([key]) => key)).toEqual(
      [],
    );
  });
}

test('languages run from left to right, and what is written in Arabic letters the other way', () => {
  for (const language of LANGUAGES) expect(directionOf({ tag: `${language}-US`, language })).toBe('ltr');
  expect(directionOf({ tag: 'ar-EG', language: 'ar' as (typeof LANGUAGES)[number] })).toBe('rtl');
  expect(directionOf({ tag: 'en-US-x-rtl', language: 'en', pseudo: 'rtl' })).toBe('rtl');
});

test('a reader gets the words of the language', () => {
  for (const language of LANGUAGES) expect(messagesOf({ language })).toEqual(fileOf(language));
});
