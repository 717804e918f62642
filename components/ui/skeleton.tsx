import { cx } from './cx';

/** A block of the size of what is coming. The words for a screen reader stand beside it, once. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={cx('animate-pulse rounded-control bg-ink/7', className)} />;
}
