import { Tiles, tilesOf } from '../../tiles';

export const generateStaticParams = () => [];

/** Rendered once and kept: the fastest that Next serves a page. */
export default async function Page({ params }: { params: Promise<{ tiles: string }> }) {
  return <Tiles count={tilesOf((await params).tiles)} />;
}
