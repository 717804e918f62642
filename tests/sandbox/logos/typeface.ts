import { cmapOf } from './cmap';
import { kerningOf } from './kerning';
import { readWoff } from './woff';

export type Point = { x: number; y: number; on: boolean };
export type Glyph = { contours: Point[][]; advance: number };

/** Outlines in font units, y upwards. */
export type Typeface = {
  unitsPerEm: number;
  capHeight: number;
  glyph: (letter: string) => Glyph;
  /** What stands between two letters besides their advance. */
  kern: (left: string, right: string) => number;
};

/** Reads a TrueType-flavoured WOFF. Letters become paths, so a logo looks the same on every machine. */
export function readTypeface(file: URL): Typeface {
  const table = readWoff(file);
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(table) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const indexOf = cmapOf(table('cmap'));
  const long = head.readInt16BE(50) === 1;
  const offset = (index: number) => (long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  const metrics = hhea.readUInt16BE(34);

  const contoursOf = (index: number): Point[][] => {
    const [start, end] = [offset(index), offset(index + 1)];
    if (start === end) return [];
    const data = glyf.subarray(start, end);
    return data.readInt16BE(0) >= 0 ? readSimple(data) : readComposite(data, contoursOf);
  };
  const glyphIndex = (letter: string) => indexOf(letter.codePointAt(0) ?? 0);
  const kerning = kerningOf(table('GPOS'));
  const glyph = (letter: string): Glyph => {
    const index = glyphIndex(letter);
    const advance = hmtx.readUInt16BE(Math.min(index, metrics - 1) * 4);
    return { contours: contoursOf(index), advance };
  };
  const heights = glyph('H').contours.flat();
  return {
    unitsPerEm: head.readUInt16BE(18),
    capHeight: Math.max(...heights.map(({ y }) => y)),
    glyph,
    kern: (left, right) => kerning(glyphIndex(left), glyphIndex(right)),
  };
}

const ON_CURVE = 1;
const REPEAT = 8;

function readSimple(data: Buffer): Point[][] {
  const count = data.readInt16BE(0);
  const ends = Array.from({ length: count }, (_, index) => data.readUInt16BE(10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + data.readUInt16BE(at);

  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data[at++] ?? 0;
    const times = flag & REPEAT ? 1 + (data[at++] ?? 0) : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (data[at++] ?? 0) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += data.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    on: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

const WORDS = 1;
const SCALE = 8;
const SCALE_XY = 64;
const SCALE_2X2 = 128;
const MORE = 32;

/** Parts are moved; parts that are also scaled or turned do not occur in the letters we draw. */
function readComposite(data: Buffer, contoursOf: (index: number) => Point[][]): Point[][] {
  const contours: Point[][] = [];
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = data.readUInt16BE(at);
    const part = data.readUInt16BE(at + 2);
    const [dx, dy] =
      flags & WORDS
        ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)]
        : [data.readInt8(at + 4), data.readInt8(at + 5)];
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & SCALE_2X2 ? 8 : 0;
    contours.push(
      ...contoursOf(part).map((points) => points.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on }))),
    );
  }
  return contours;
}
