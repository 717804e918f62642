import 'server-only';
import type { InlineCode } from './inline-code';

export type PolicySite = { imageOrigins: readonly string[]; parents: readonly string[]; isHttps: boolean };

/** The policy of one finished document: our own files, the inline code by hash, and no one else's. */
export function policyOf(
  { scripts, styles }: Pick<InlineCode, 'scripts' | 'styles'>,
  site: PolicySite,
): string {
  const directives = [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    ['img-src', "'self'", 'data:', ...site.imageOrigins].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${site.parents.length > 0 ? site.parents.join(' ') : "'none'"}`,
  ];
  if (site.isHttps) directives.push('upgrade-insecure-requests');
  return directives.join('; ');
}

/** For everything that is not a document of ours: should it ever be shown as one, it can do nothing. */
export const INERT_POLICY = "default-src 'none'; frame-ancestors 'none'";
