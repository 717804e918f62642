import { cx } from '@/components/ui/cx';
import { groupsOfFour } from '@/lib/payments';

/** In groups of four that are set apart by space alone, so that a selection copies the bare address. */
export function AddressText({ address, className }: { address: string; className?: string }) {
  const groups = groupsOfFour(address).map((text, index) => ({ text, start: index * 4 }));
  return (
    <span dir="ltr" className={cx('font-mono', className)}>
      {groups.map(({ text, start }) => (
        <span key={start} className="me-[0.6em] inline-block">
          {text}
        </span>
      ))}
    </span>
  );
}
