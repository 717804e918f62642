import type { Brand } from '../catalog/brand';
import { type Artwork, below, beside, filled, heightOf, joined, rounded, widthOf } from './artwork';
import { readable } from './colour';
import { type Look, readLook } from './look';
import { MARKS } from './marks';
import { badge, wordmark } from './wordmark';

const FIELD = { left: 0, top: 0, right: 100, bottom: 100 };
const GAP = 26;
const STROKE = 7;

/** The logo of a brand: its name as a wordmark, often with a plain mark. Drawn here, nobody's artwork. */
export function compose(brand: Brand): Artwork {
  const look = readLook(brand.look, brand.name);
  const ink = readable(look.ink, brand.color);
  const accent = readable(look.accent ?? ink, brand.color);
  return framed(look, marked(look, wordmark(look, ink, accent), accent, brand.color), accent);
}

function marked(look: Look, words: Artwork, accent: string, ground: string): Artwork {
  const mark = (name: string) => filled(MARKS[name] ?? '', accent, FIELD);
  if (look.badge) return beside(badge(look, mark('disc'), ground), words, GAP);
  if (!look.mark) return words;
  return look.mark.above ? below(mark(look.mark.name), words, GAP) : beside(mark(look.mark.name), words, GAP);
}

function framed(look: Look, art: Artwork, accent: string): Artwork {
  const { left, top, right } = art.box;
  if (look.frame === 'rule') {
    const box = { left, top: 0, right, bottom: STROKE };
    return below(art, filled(`M${left} 0H${right}V${STROKE}H${left}z`, accent, box), GAP);
  }
  if (!look.frame) return art;
  const [x, y, width, height] = [left - 44, top - 36, widthOf(art) + 88, heightOf(art) + 72];
  const radius = look.frame === 'pill' ? height / 2 : 14;
  const outer = rounded(x, y, width, height, radius);
  const inner = rounded(x + STROKE, y + STROKE, width - 2 * STROKE, height - 2 * STROKE, radius - STROKE);
  return joined(
    art,
    filled(outer + inner, accent, { left: x, top: y, right: x + width, bottom: y + height }),
  );
}
