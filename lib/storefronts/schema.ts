import { z } from 'zod';
import { LANGUAGES } from '@/lib/i18n';
import { COUNTRIES } from './countries';

const country = z.string().regex(/^[A-Z]{2}$/, 'must be an upper-case ISO 3166 country code');
const language = z.enum(LANGUAGES);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a #rrggbb colour');
const link = z.union(
  [z.url({ protocol: /^https$/ }), z.string().regex(/^(\/|mailto:)/)],
  'must be an https, mailto or /path link',
);
const origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be an exact origin, such as https://wallet.example',
  );

/** `"all"`, `{ "deny": ["US"] }`, or the countries by name. */
function listed(value: unknown): unknown {
  if (value === 'all') return [...COUNTRIES];
  const denied = typeof value === 'object' && value !== null && 'deny' in value ? value.deny : undefined;
  return Array.isArray(denied) ? COUNTRIES.filter((code) => !denied.includes(code)) : value;
}

/** What makes one shop differ from another. Theme is tokens only, never free CSS. */
export const storefrontSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,32}$/),
  name: z.string().min(1).max(40),
  promise: z.partialRecord(language, z.string().max(120)).default({}),
  logo: z.string().startsWith('/'),
  /** The picture of a link that is posted somewhere, 1200×630; the logo where there is none. */
  card: z.string().startsWith('/').optional(),
  theme: z.strictObject({
    accent: colour,
    accentDark: colour,
    radius: z.enum(['sharp', 'soft', 'round']).default('soft'),
  }),
  defaultLocale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'must be language-COUNTRY, such as en-US'),
  languages: z.array(language).min(1),
  countries: z.preprocess(listed, z.array(country).min(1)),
  categories: z
    .strictObject({ allow: z.array(z.string()).default([]), deny: z.array(z.string()).default([]) })
    .prefault({}),
  coins: z.array(z.string()).min(1),
  networks: z.array(z.string()).default([]),
  embed: z.strictObject({ parents: z.array(origin).default([]) }).prefault({}),
  support: z.strictObject({ email: z.email(), url: link.optional() }),
  legal: z.strictObject({ operator: z.string().min(1), imprint: link.optional() }),
  utm: z.strictObject({ source: z.string().max(64) }),
});

/** `pseudoLocales`: whether layouts may be looked at in words that are no language. */
export type Storefront = z.output<typeof storefrontSchema> & { pseudoLocales?: boolean };
