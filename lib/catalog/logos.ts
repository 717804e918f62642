import type { Logo } from './index';

const SMALL = '_300x190.webp';

/** The two sizes that the upstream offers of a picture. */
export function variantsOf(base: string): Logo {
  const [small, large] = [base + SMALL, `${base}_500x318.webp`];
  return { src: small, srcSet: `${small} 300w, ${large} 500w` };
}

/** The inverse; undefined of a picture that has one size. */
export const baseOf = ({ src, srcSet }: Logo): string | undefined =>
  srcSet === null ? undefined : src.slice(0, -SMALL.length);

/** Of the variants the one that previews of links can read; they know no WebP. */
export function shareImageOf(logo: Logo): string {
  const base = baseOf(logo);
  return base === undefined ? logo.src : `${base}_500x318.jpg`;
}

type Pictures = { logo_base_url: string | null; logo_url: string | null };

/** A brand's picture, if it lies on one of `origins`: two sizes where the upstream offers variants, else the one. */
export function logoOf({ logo_base_url, logo_url }: Pictures, origins: readonly string[]): Logo | null {
  const base = allowed(logo_base_url, origins);
  if (base) return variantsOf(base);
  const src = allowed(logo_url, origins);
  return src ? { src, srcSet: null } : null;
}

/** The address without anything that could end it inside a `srcset` or a policy. */
function allowed(address: string | null, origins: readonly string[]): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const isOurs = origins.some((text) => new URL(text).origin === origin);
  return isOurs && origin !== 'null' ? origin + pathname.replaceAll(',', '%2C') : null;
}
