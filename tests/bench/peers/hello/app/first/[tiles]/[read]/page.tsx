import { Tiles, tilesOf } from '../../../tiles';

export const revalidate = 60;
export const generateStaticParams = () => [];

type Params = Promise<{ tiles: string; read: string }>;

/**
 * Rendered at its first request from a read of the upstream, which pages of the same family share. `read` is a number
 * and a path in base64url.
 */
export default async function Page({ params }: { params: Params }) {
  const { tiles, read } = await params;
  const path = Buffer.from(read.split('.')[1] ?? '', 'base64url').toString();
  const answer = await fetch(`${process.env.UPSTREAM}${path}`, { next: { revalidate: 60 } });
  const groups = (await answer.json()) as unknown[];
  return (
    <main>
      <p>{groups.length}</p>
      <Tiles count={tilesOf(tiles)} />
    </main>
  );
}
