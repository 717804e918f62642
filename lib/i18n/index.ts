import { createTranslator } from 'use-intl/core';
import * as languages from './messages';
import { type Pseudo, pseudoOf } from './pseudo';

export type { Pseudo } from './pseudo';

/** Which forms a number takes differs between languages: Chinese has one, English two. All other words stand in each. */
type Words<T> = T extends string
  ? string
  : T extends { other: string }
    ? Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
    : { [K in keyof T]: Words<T[K]> };

export type Messages = Words<typeof languages.en>;
type Language = keyof typeof languages;

/** Whose words are asked for: `language` decides, unless the words are to be a `pseudo` of English. */
export type Reader = { tag: string; language: Language; pseudo?: Pseudo };

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: string;
  }
}

/** A language that lacks a word of English, or has one that English lacks, fails the build here. */
const MESSAGES: Record<Language, Messages> = languages satisfies {
  [L in Language]: (typeof languages)[L] & Exactly<Messages, (typeof languages)[L]>;
};

/** What is in `T` and not in `Shape` may not be there at all. */
type Exactly<Shape, T> = T extends string
  ? unknown
  : { [K in keyof T]: K extends keyof Shape ? Exactly<Shape[K], T[K]> : never };

export const LANGUAGES = Object.keys(MESSAGES) as Language[];

export const messagesOf = ({ language, pseudo }: Pick<Reader, 'language' | 'pseudo'>): Messages =>
  pseudo ? pseudoOf(MESSAGES.en, pseudo) : MESSAGES[language];

/** Words for a server component: `t('home.title')`. Client components use `useTranslations` under `<Words>`. */
export const translator = (reader: Reader) =>
  createTranslator({ locale: reader.tag, messages: messagesOf(reader), timeZone: 'UTC' });

export type Translate = ReturnType<typeof translator>;

/** The part of the messages that a page hands to its client components. */
export function pickMessages<K extends keyof Messages>(
  reader: Reader,
  names: readonly K[],
): Pick<Messages, K> {
  const all = messagesOf(reader);
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<Messages, K>;
}

const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
]);

/** What a page is written in, as `lang` and `hreflang` say it: Chinese is written in one of two scripts, whatever the country. */
export const writtenTag = (language: string, country: string): string =>
  language === 'zh' ? `zh-Hans-${country}` : `${language}-${country}`;

/** Which way the words of a reader run, by the script of the language. */
export const directionOf = ({ language, pseudo }: Reader): 'ltr' | 'rtl' =>
  pseudo === 'rtl' || RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script) ? 'rtl' : 'ltr';
