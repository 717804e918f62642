import { createTranslator } from 'use-intl/core';
import type { Language, Locale } from '@/lib/storefronts';
import de from './messages/de.json';
import en from './messages/en.json';

export type Messages = typeof en;

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: string;
  }
}

/** A language that lacks a word of English, or has one that English lacks, fails the build here. */
const MESSAGES: Record<Language, Messages> = { en, de: de satisfies Messages };

export const messagesOf = (language: Language): Messages => MESSAGES[language];

/** Words for a server component: `t('home.title')`. Client components use `useTranslations` under `<Words>`. */
export const translator = ({ tag, language }: Locale) =>
  createTranslator({ locale: tag, messages: messagesOf(language), timeZone: 'UTC' });

export type Translate = ReturnType<typeof translator>;

/** The part of the messages that a page hands to its client components. */
export function pickMessages<K extends keyof Messages>(
  { language }: Locale,
  names: readonly K[],
): Pick<Messages, K> {
  const all = messagesOf(language);
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<Messages, K>;
}
