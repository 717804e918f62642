import { record } from './record';

const FEW = 100;
const MANY = 400;

/** How many tiles make a page of the bare application as heavy as `bytes`. */
export async function tilesFor(bare: string, bytes: number): Promise<number> {
  const weigh = async (tiles: number) => (await record(`${bare}/static/${tiles}`, 'identity')).bytes;
  const few = await weigh(FEW);
  const each = ((await weigh(MANY)) - few) / (MANY - FEW);
  return Math.max(1, Math.round(FEW + (bytes - few) / each));
}
