import type { Logo } from './index';

type Pictures = { logo_base_url: string | null; logo_url: string | null };

/** A brand's picture, if it lies on one of `origins`: two sizes where the upstream offers variants, else the one. */
export function logoOf({ logo_base_url, logo_url }: Pictures, origins: readonly string[]): Logo | null {
  const base = allowed(logo_base_url, origins);
  if (base) {
    const [small, large] = [`${base}_300x190.webp`, `${base}_500x318.webp`];
    return { src: small, srcSet: `${small} 300w, ${large} 500w` };
  }
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
