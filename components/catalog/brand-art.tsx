import { cx } from '@/components/ui/cx';
import type { BrandSummary, Logo } from '@/lib/catalog';
import { inkOn } from '@/lib/storefronts';

type Art = Pick<BrandSummary, 'name' | 'background'> & { logo: Logo | string | null };

/**
 * A brand's picture on its colour; of a basket or an order its address is all there is. Where there is no picture, and
 * where it does not load, the first letters of the name: a browser draws `::after` of an image only when it has failed.
 */
export function BrandArt({
  brand: { name, logo, background },
  sizes,
  loading = 'lazy',
  className,
}: {
  brand: Art;
  sizes: string;
  /** `first` is what one sees first: it goes before the others. */
  loading?: 'first' | 'eager' | 'lazy';
  className?: string | undefined;
}) {
  const initials = initialsOf(name);
  const picture = typeof logo === 'string' ? { src: logo, srcSet: null } : logo;
  return (
    <div
      className={cx('art', className)}
      style={background ? { background, color: inkOn(background) } : undefined}
    >
      {picture ? (
        <img
          src={picture.src}
          srcSet={picture.srcSet ?? undefined}
          sizes={picture.srcSet ? sizes : undefined}
          width={300}
          height={190}
          alt=""
          data-initials={initials}
          loading={loading === 'lazy' ? 'lazy' : 'eager'}
          fetchPriority={loading === 'first' ? 'high' : undefined}
          decoding="async"
        />
      ) : (
        <span aria-hidden="true">{initials}</span>
      )}
    </div>
  );
}

const FIRST_LINE = 6;

/** How eagerly to load the picture at a place of the list one sees first. */
export const loadingAt = (index: number): 'first' | 'eager' | 'lazy' =>
  index === 0 ? 'first' : index < FIRST_LINE ? 'eager' : 'lazy';

/** `CV` of CVS Pharmacy, `DS` of Dick's Sporting Goods: the first letters of the first two words. */
function initialsOf(name: string): string {
  const [first = '', second = ''] = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return (second ? first.slice(0, 1) + second.slice(0, 1) : (first || name).slice(0, 2)).toUpperCase();
}
