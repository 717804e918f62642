import type { Language } from '@/lib/storefronts';
import de from './messages/de.json';
import en from './messages/en.json';

export type Messages = typeof en;

/** A language that lacks a word of English, or has one that English lacks, fails the build here. */
const MESSAGES: Record<Language, Messages> = { en, de: de satisfies Messages };

export const messagesOf = (language: Language): Messages => MESSAGES[language];
