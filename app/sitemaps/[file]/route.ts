import { answer } from '@/app/api/answer';
import { plainAnswer } from '@/app/plain-answer';
import { sitemapNamed } from '@/lib/crawlers/server';

export const dynamic = 'force-dynamic';

/** `/sitemaps/US.xml`. A market that cannot be read now answers 503: an empty list would take its pages out of an index. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const sitemap = await sitemapNamed((await params).file);
  if (!sitemap) return new Response(null, { status: 404 });
  return sitemap.ok ? plainAnswer(sitemap.value, 'application/xml') : answer(sitemap);
}
