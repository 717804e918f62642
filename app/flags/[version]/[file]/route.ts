import { FLAGS_VERSION } from '@/components/layout/flag';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Params = { version: string; file: string };

/** `/flags/…/DE.svg`: every flag becomes a file of the build. */
export async function generateStaticParams(): Promise<Params[]> {
  const files = [...(await flags()).keys()];
  return files
    .filter((file) => /^[A-Z]{2}\.svg$/.test(file))
    .map((file) => ({ version: FLAGS_VERSION, file }));
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const flag = (await flags()).get((await params).file);
  if (!flag) return new Response(null, { status: 404 });
  return new Response(flag, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

/** All of them, loaded when they are made and not when the shop starts. */
async function flags(): Promise<ReadonlyMap<string, string>> {
  const byCode: Record<string, string> = await import('country-flag-icons/string/3x2');
  return new Map(Object.entries(byCode).map(([code, flag]) => [`${code}.svg`, flag]));
}
