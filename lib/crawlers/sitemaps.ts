import 'server-only';

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of sitemaps. */
export const sitemapIndexXml = (addresses: readonly string[]): string =>
  documentOf('sitemapindex', 'sitemap', addresses);

export const sitemapXml = (addresses: readonly string[]): string => documentOf('urlset', 'url', addresses);

function documentOf(root: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escaped(address)}</loc></${entry}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${SCHEMA}">\n${entries.join('\n')}\n</${root}>\n`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
