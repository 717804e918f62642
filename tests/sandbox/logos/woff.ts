import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** The tables of a WOFF file, by tag. */
export function readWoff(file: URL): (tag: string) => Buffer {
  const data = readFileSync(file);
  const tables = new Map<string, { at: number; packed: number; length: number }>();
  for (let entry = 0; entry < data.readUInt16BE(12); entry++) {
    const at = 44 + entry * 20;
    tables.set(data.toString('latin1', at, at + 4), {
      at: data.readUInt32BE(at + 4),
      packed: data.readUInt32BE(at + 8),
      length: data.readUInt32BE(at + 12),
    });
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`${file.pathname} has no ${tag} table`);
    const bytes = data.subarray(table.at, table.at + table.packed);
    return table.packed < table.length ? inflateSync(bytes) : bytes;
  };
}
