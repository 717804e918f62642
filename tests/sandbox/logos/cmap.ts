/** From code point to glyph index, by the Unicode subtable in format 4; 0 is the missing glyph. */
export function cmapOf(table: Buffer): (code: number) => number {
  const subtables = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    table.readUInt32BE(4 + index * 8 + 4),
  );
  const start = subtables.find((at) => table.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error('no cmap of format 4');
  const doubled = table.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (code > table.readUInt16BE(ends + at)) continue;
      const first = table.readUInt16BE(starts + at);
      if (code < first) return 0;
      const delta = table.readInt16BE(deltas + at);
      const offset = table.readUInt16BE(offsets + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const index = table.readUInt16BE(offsets + at + offset + (code - first) * 2);
      return index === 0 ? 0 : (index + delta) & 0xffff;
    }
    return 0;
  };
}
