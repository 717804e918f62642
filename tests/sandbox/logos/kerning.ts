/** Distance to add between two glyphs, in font units, by the pair adjustments of a GPOS table. */
export type Kerning = (left: number, right: number) => number;

const PAIRS = 2;
const EXTENSION = 9;
const X_ADVANCE = 4;

export function kerningOf(gpos: Buffer): Kerning {
  const subtables = kernLookups(gpos).flatMap((lookup) => pairTables(gpos, lookup));
  return (left, right) => {
    for (const read of subtables) {
      const value = read(left, right);
      if (value !== undefined) return value;
    }
    return 0;
  };
}

const offsets = (table: Buffer, at: number) =>
  Array.from({ length: table.readUInt16BE(at) }, (_, index) => table.readUInt16BE(at + 2 + index * 2));

function kernLookups(gpos: Buffer): number[] {
  const features = gpos.readUInt16BE(6);
  const lookups = gpos.readUInt16BE(8);
  const list = offsets(gpos, lookups);
  const wanted = new Set<number>();
  for (let index = 0; index < gpos.readUInt16BE(features); index++) {
    const record = features + 2 + index * 6;
    if (gpos.toString('latin1', record, record + 4) !== 'kern') continue;
    for (const lookup of offsets(gpos, features + gpos.readUInt16BE(record + 4) + 2)) wanted.add(lookup);
  }
  return [...wanted].map((index) => lookups + (list[index] ?? 0));
}

type PairTable = (left: number, right: number) => number | undefined;

function pairTables(gpos: Buffer, lookup: number): PairTable[] {
  const type = gpos.readUInt16BE(lookup);
  return offsets(gpos, lookup + 4).flatMap((offset) => {
    const at = lookup + offset;
    if (type === PAIRS) return [pairTable(gpos.subarray(at))];
    const extended = type === EXTENSION && gpos.readUInt16BE(at + 2) === PAIRS;
    return extended ? [pairTable(gpos.subarray(at + gpos.readUInt32BE(at + 4)))] : [];
  });
}

const bitCount = (value: number) => value.toString(2).replaceAll('0', '').length;

function pairTable(table: Buffer): PairTable {
  const coverage = coverageOf(table.subarray(table.readUInt16BE(2)));
  const first = table.readUInt16BE(4);
  const size = 2 * (bitCount(first) + bitCount(table.readUInt16BE(6)));
  const advance = 2 * bitCount(first & (X_ADVANCE - 1));
  const valueAt = (at: number) => (first & X_ADVANCE ? table.readInt16BE(at + advance) : 0);
  return table.readUInt16BE(0) === 1
    ? bySingles(table, coverage, valueAt, size)
    : byClasses(table, coverage, valueAt, size);
}

type ReadValue = (at: number) => number;
type Coverage = (glyph: number) => number;

function bySingles(table: Buffer, coverage: Coverage, valueAt: ReadValue, size: number): PairTable {
  return (left, right) => {
    const index = coverage(left);
    if (index < 0) return undefined;
    const set = table.readUInt16BE(10 + index * 2);
    for (let pair = 0; pair < table.readUInt16BE(set); pair++) {
      const at = set + 2 + pair * (2 + size);
      if (table.readUInt16BE(at) === right) return valueAt(at + 2);
    }
    return undefined;
  };
}

function byClasses(table: Buffer, coverage: Coverage, valueAt: ReadValue, size: number): PairTable {
  const leftClass = classesOf(table.subarray(table.readUInt16BE(8)));
  const rightClass = classesOf(table.subarray(table.readUInt16BE(10)));
  const columns = table.readUInt16BE(14);
  return (left, right) =>
    coverage(left) < 0 ? undefined : valueAt(16 + (leftClass(left) * columns + rightClass(right)) * size);
}

/** The place of a glyph in a coverage table, −1 outside. */
function coverageOf(table: Buffer): Coverage {
  const count = table.readUInt16BE(2);
  const places = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    if (table.readUInt16BE(0) === 1) {
      places.set(table.readUInt16BE(4 + index * 2), index);
    } else {
      const [start, end, place] = [0, 2, 4].map((offset) => table.readUInt16BE(4 + index * 6 + offset)) as [
        number,
        number,
        number,
      ];
      for (let glyph = start; glyph <= end; glyph++) places.set(glyph, place + glyph - start);
    }
  }
  return (glyph) => places.get(glyph) ?? -1;
}

function classesOf(table: Buffer): (glyph: number) => number {
  const classes = new Map<number, number>();
  if (table.readUInt16BE(0) === 1) {
    const start = table.readUInt16BE(2);
    for (let index = 0; index < table.readUInt16BE(4); index++) {
      classes.set(start + index, table.readUInt16BE(6 + index * 2));
    }
  } else {
    for (let index = 0; index < table.readUInt16BE(2); index++) {
      const at = 4 + index * 6;
      for (let glyph = table.readUInt16BE(at); glyph <= table.readUInt16BE(at + 2); glyph++) {
        classes.set(glyph, table.readUInt16BE(at + 4));
      }
    }
  }
  return (glyph) => classes.get(glyph) ?? 0;
}
