import { rounded } from './artwork';

/** Plain geometric marks on a field of 100 by 100, filled with the accent colour. None is anyone's trademark. */
const ring = (x: number, y: number, outer: number, inner: number) =>
  circle(x, y, outer) + circle(x, y, inner);

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const block = (x: number, y: number, width: number, height: number, r = 6) => rounded(x, y, width, height, r);

const around = (count: number, shape: (angle: number) => string) =>
  Array.from({ length: count }, (_, index) => shape((index * 2 * Math.PI) / count)).join('');

const at = (angle: number, radius: number) =>
  `${(50 + Math.sin(angle) * radius).toFixed(1)} ${(50 - Math.cos(angle) * radius).toFixed(1)}`;

const petal = (angle: number) =>
  `M50 50Q${at(angle - 0.5, 42)} ${at(angle, 48)}Q${at(angle + 0.5, 42)} 50 50z`;
const wave = (y: number) => `M4 ${y}q23 -18 46 0t46 0v13q-23 18 -46 0t-46 0z`;

export const MARKS: Record<string, string> = {
  arrows: 'M6 12h26l32 38l-32 38h-26l32 -38zM50 12h20l30 38l-30 38h-20l30 -38z',
  bag: `M14 34h72l7 58a5 5 0 0 1 -5 5h-76a5 5 0 0 1 -5 -5zM28 34a22 28 0 0 1 44 0h-11a11 17 0 0 0 -22 0z`,
  bars:
    block(8, 44, 16, 48, 8) + block(31, 20, 16, 72, 8) + block(54, 34, 16, 58, 8) + block(77, 56, 16, 36, 8),
  bean: 'M50 4c30 0 40 24 40 46s-16 46 -40 46c-16 -28 12 -40 0 -92zM38 7c-22 6 -30 24 -30 44c0 22 12 40 30 45c-14 -34 10 -50 0 -89z',
  bolt: 'M60 2l-46 56h30l-10 40l50 -58h-32z',
  book: 'M6 16q24 -8 40 6v68q-18 -12 -40 -6zM94 16q-24 -8 -40 6v68q18 -12 40 -6z',
  diamonds: 'M27 26l24 24l-24 24l-24 -24zM73 26l24 24l-24 24l-24 -24zM50 3l21 21l-21 21l-21 -21z',
  disc: circle(50, 50, 44),
  drop: 'M50 4c22 26 36 42 36 60a36 34 0 0 1 -72 0c0 -18 14 -34 36 -60z',
  facets: 'M50 4l38 30l-14 56h-48l-14 -56zM50 22l-20 18l10 36h20l10 -36z',
  flag: 'M16 6h9v90h-9zM30 10h58l-18 22l18 22h-58z',
  flame:
    'M54 2c6 24 30 34 30 60a34 34 0 0 1 -68 2c0 -18 12 -26 16 -40c10 8 12 16 12 24c10 -12 14 -26 10 -46z',
  grid: [14, 50, 86].flatMap((x) => [14, 50, 86].map((y) => circle(x, y, 12))).join(''),
  half: 'M50 6a44 44 0 0 1 0 88zM42 6v88a44 44 0 0 1 0 -88z',
  heart: 'M50 92c-30 -22 -46 -38 -46 -58a24 24 0 0 1 46 -10a24 24 0 0 1 46 10c0 20 -16 36 -46 58z',
  leaf: 'M92 8c4 52 -18 82 -54 82c-10 0 -18 -3 -24 -8l-8 14l-6 -4c14 -30 34 -46 58 -56c-28 4 -46 18 -56 34c-4 -38 32 -62 90 -62z',
  lock: `${block(14, 44, 72, 50, 10)}M28 44v-12a22 22 0 0 1 44 0v12h-12v-12a10 10 0 0 0 -20 0v12z`,
  moon: 'M62 6a46 46 0 1 0 32 60a38 38 0 0 1 -32 -60z',
  paw:
    circle(24, 42, 12) +
    circle(43, 22, 12) +
    circle(66, 24, 12) +
    circle(82, 45, 11) +
    'M54 46c16 0 30 22 30 34s-16 14 -28 12s-34 6 -38 -6s14 -40 36 -40z',
  peaks: 'M2 88l32 -62l18 32l12 -20l34 50z',
  petals: around(6, petal),
  pin: `M50 2a36 36 0 0 1 36 36c0 24 -22 38 -36 60c-14 -22 -36 -36 -36 -60a36 36 0 0 1 36 -36z${circle(50, 38, 14)}`,
  plus: 'M38 6h24v32h32v24h-32v32h-24v-32h-32v-24h32z',
  quad: block(6, 6, 38, 38) + circle(75, 25, 19) + circle(25, 75, 19) + block(56, 56, 38, 38),
  rings: ring(34, 50, 32, 21) + ring(66, 50, 32, 21),
  signal:
    block(6, 64, 18, 30, 5) + block(30, 46, 18, 48, 5) + block(54, 28, 18, 66, 5) + block(78, 8, 18, 86, 5),
  smile: 'M4 34h14c4 26 18 34 32 34s28 -8 32 -34h14c-4 40 -26 50 -46 50s-42 -10 -46 -50z',
  spark: 'M50 2c4 30 14 44 48 48c-34 4 -44 18 -48 48c-4 -30 -14 -44 -48 -48c34 -4 44 -18 48 -48z',
  stairs: 'M6 94v-28h29v-29h29v-29h30v86z',
  sun:
    circle(50, 50, 24) +
    around(8, (angle) => `M${at(angle - 0.16, 32)}L${at(angle, 48)}L${at(angle + 0.16, 32)}z`),
  tag: `M8 8h40l46 46l-40 40l-46 -46z${circle(30, 30, 9)}`,
  waves: wave(22) + wave(48) + wave(74),
};
