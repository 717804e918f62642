import type { Storefront } from './schema';

const RADII = { sharp: ['4px', '6px'], soft: ['8px', '14px'], round: ['14px', '22px'] } as const;

/** The style sheet that makes the tokens this storefront's: accent, the ink that reads on it, corners. */
export function themeCss({ accent, accentDark, radius }: Storefront['theme']): string {
  const [control, card] = RADII[radius];
  return [
    ':root{',
    `--accent:light-dark(${accent},${accentDark});`,
    `--accent-ink:light-dark(${inkOn(accent)},${inkOn(accentDark)});`,
    `--radius-control-own:${control};`,
    `--radius-card-own:${card};`,
    '}',
  ].join('');
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const WHITE = '#ffffff';
const INK = '#14120f';

/** White or ink, whichever reads better on it. */
export const inkOn = (colour: string): string =>
  contrast(colour, WHITE) >= contrast(colour, INK) ? WHITE : INK;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
