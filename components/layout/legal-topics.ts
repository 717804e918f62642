/** The legal pages, by the last segment of their address. */
export const LEGAL_TOPICS = ['terms', 'privacy', 'trademarks'] as const;

export type LegalTopic = (typeof LEGAL_TOPICS)[number];

export const isLegalTopic = (text: string): text is LegalTopic =>
  (LEGAL_TOPICS as readonly string[]).includes(text);
