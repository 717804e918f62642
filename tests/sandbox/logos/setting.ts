import { type Artwork, type Box, filled } from './artwork';
import type { Point, Typeface } from './typeface';

const EM = 100;
const EDGE = 1e9;

/** Sets words as outlines, kerned and tracked; the baseline at 0, an em of 100. `tracking` is in em. */
export function setText(text: string, typeface: Typeface, tracking: number, fill: string): Artwork {
  const scale = EM / typeface.unitsPerEm;
  const letters = [...text];
  const box: Box = { left: EDGE, top: EDGE, right: -EDGE, bottom: -EDGE };
  let path = '';
  let x = 0;
  letters.forEach((letter, index) => {
    const { contours, advance } = typeface.glyph(letter);
    const place = ({ x: px, y, on }: Point): Point => ({ x: x + px * scale, y: -y * scale, on });
    for (const contour of contours) {
      const points = contour.map(place);
      for (const point of points) grow(box, point);
      path += outline(points);
    }
    const next = letters[index + 1];
    x += (advance + (next ? typeface.kern(letter, next) : 0)) * scale + tracking * EM;
  });
  return filled(path, fill, box);
}

function grow(box: Box, { x, y }: Point): void {
  box.left = Math.min(box.left, x);
  box.right = Math.max(box.right, x);
  box.top = Math.min(box.top, y);
  box.bottom = Math.max(box.bottom, y);
}

const short = (value: number) => String(Math.round(value * 10) / 10);
const pair = ({ x, y }: Pick<Point, 'x' | 'y'>) => `${short(x)} ${short(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** TrueType contours are quadratic; between two control points an on-curve point is implied. */
function outline(points: Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const start = first.on ? first : last.on ? last : middle(first, last);
  let path = `M${pair(start)}`;
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? start;
    if (point.on) {
      if (index > 0) path += `L${pair(point)}`;
    } else {
      path += `Q${pair(point)} ${pair(next.on ? next : middle(point, next))}`;
    }
  });
  return `${path}Z`;
}
