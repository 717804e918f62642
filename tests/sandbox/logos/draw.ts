import type { Brand } from '../catalog/brand';
import { type Artwork, filled, heightOf, widthOf } from './artwork';
import { readable } from './colour';
import { compose } from './compose';
import { face } from './faces';
import { setText } from './setting';

type Canvas = { width: number; height: number; ground: string | undefined };

const MAX_WIDTH = 0.8;
const MAX_HEIGHT = 0.6;
/** The largest an em of 100 gets on a canvas of 300, so that short names do not shout. */
const MAX_SCALE = 0.66;
const REFERENCE = 300;

const tenth = (value: number) => Math.round(value * 10) / 10;

function paint(art: Artwork, { width, height, ground }: Canvas, scale: number): string {
  const x = tenth(width / 2 - ((art.box.left + art.box.right) / 2) * scale);
  const y = tenth(height / 2 - ((art.box.top + art.box.bottom) / 2) * scale);
  const shapes = art.pieces.map((piece) => {
    const place = piece.x || piece.y ? ` transform="translate(${tenth(piece.x)} ${tenth(piece.y)})"` : '';
    return `<path fill="${piece.fill}"${place} d="${piece.path}"/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    (ground ? `<rect width="${width}" height="${height}" fill="${ground}"/>` : '') +
    `<g fill-rule="evenodd" transform="translate(${x} ${y}) scale(${scale.toFixed(3)})">${shapes.join('')}</g></svg>`
  );
}

/** A brand's logo as SVG: transparent, or on its own colour. */
export function drawLogo(brand: Brand, width: number, height: number, opaque: boolean): string {
  const art = compose(brand);
  const fit = Math.min((width * MAX_WIDTH) / widthOf(art), (height * MAX_HEIGHT) / heightOf(art));
  const scale = Math.min(fit, (MAX_SCALE * width) / REFERENCE);
  return paint(art, { width, height, ground: opaque ? brand.color : undefined }, scale);
}

/** A round icon of a coin or network: its first letter. */
export function drawIcon(letter: string, color: string): string {
  const art = setText(letter, face('bold'), 0, readable('#ffffff', color));
  const disc = 'M0 16a16 16 0 1 0 32 0a16 16 0 1 0 -32 0z';
  return paint(art, { width: 32, height: 32, ground: undefined }, 0.24).replace(
    '<g ',
    `<path fill="${color}" d="${disc}"/><g `,
  );
}

/** What stands in for a logo nobody has: a box with a ribbon. */
export function drawMissing(width: number, height: number): string {
  const box =
    'M0 30h100v16h-100zM6 54h40v46h-40zM54 54h40v46h-40zM50 28c-30 0 -34 -26 -18 -26c10 0 16 14 18 26c2 -12 8 -26 18 -26c16 0 12 26 -18 26z';
  const art = filled(box, '#9a978f', { left: 0, top: 0, right: 100, bottom: 100 });
  return paint(art, { width, height, ground: undefined }, (height * 0.36) / 100);
}
