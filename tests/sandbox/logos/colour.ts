const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const INKS = ['#ffffff', '#14161a'];
const ENOUGH = 3;

/** The wanted ink where it can be read on the ground, else white or near-black. Logos are large: 3 to 1 is enough. */
export function readable(wanted: string | undefined, ground: string): string {
  if (wanted && contrast(wanted, ground) >= ENOUGH) return wanted;
  return INKS.find((ink) => contrast(ink, ground) >= ENOUGH) ?? '#14161a';
}
