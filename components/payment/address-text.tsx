import { cx } from '@/components/ui/cx';
import { groupsOfFour } from '@/lib/payments';

/** In groups of four that are set apart by space alone, so that a selection copies the bare address. */
export function AddressText({ address, isStruck = false }: { address: string; isStruck?: boolean }) {
  const groups = groupsOfFour(address).map((text, index) => ({ text, start: index * 4 }));
  return (
    <span dir="ltr" className="font-mono">
      {groups.map(({ text, start }) => (
        <span key={start} className={cx('me-[0.6em] inline-block', isStruck && 'line-through')}>
          {text}
        </span>
      ))}
    </span>
  );
}
