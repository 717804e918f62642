import { headers } from 'next/headers';
import { Tiles, tilesOf } from '../../tiles';

/** Rendered for every request. */
export default async function Page({ params }: { params: Promise<{ tiles: string }> }) {
  await headers();
  return <Tiles count={tilesOf((await params).tiles)} />;
}
