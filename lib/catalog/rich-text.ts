import 'server-only';
import sanitize from 'sanitize-html';

const LONGEST_INPUT = 200_000;
const LONGEST_OUTPUT = 20_000;
const ROOM_FOR_CLOSING = 500;

const OPTIONS: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'h3', 'h4', 'a'],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  allowedSchemes: ['https'],
  allowProtocolRelative: false,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'svg',
    'math',
    'template',
    'iframe',
    'title',
  ],
  nestingLimit: 12,
  transformTags: {
    b: 'strong',
    i: 'em',
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    a: (_, { href = '' }) => {
      const target = httpsOf(href);
      return target
        ? { tagName: 'a', attribs: { href: target, rel: 'noopener noreferrer nofollow', target: '_blank' } }
        : { tagName: 'span', attribs: {} };
    },
  },
};

/** HTML of a stranger, made safe to render: a handful of tags, https links, at most 20 kB. Null where no text is left. */
export function richText(html: string | null): string | null {
  if (!html) return null;
  const safe = sanitize(html.slice(0, LONGEST_INPUT), OPTIONS).trim();
  const short = Buffer.byteLength(safe) > LONGEST_OUTPUT ? sanitize(cut(safe), OPTIONS) : safe;
  return short.replace(/<[^>]*>|&nbsp;|\s/g, '') ? short : null;
}

/** The first part of sanitised HTML, without half a tag, entity or character at its end. */
function cut(html: string): string {
  return Buffer.from(html)
    .subarray(0, LONGEST_OUTPUT - ROOM_FOR_CLOSING)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')
    .replace(/<[^>]*$/, '')
    .replace(/&[^;\s]*$/, '');
}

/** The address in its one spelling, with nothing left in it that an attribute would have to escape but `&`. */
function httpsOf(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, username, href: normal } = new URL(href);
  return protocol === 'https:' && !username ? normal : undefined;
}
