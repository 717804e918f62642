'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export type MarketOption = { tag: string; label: string; mark?: ReactNode; isCurrent: boolean };

/** Links to the same page in another market; `SoftLinks` leads to its brands where it does not have that page. */
export function MarketLinks({
  options,
  className,
}: {
  options: readonly MarketOption[];
  className?: string;
}) {
  const [, , ...rest] = usePathname().split('/');

  return (
    <ul className={className}>
      {options.map(({ tag, label, mark, isCurrent }) => (
        <li key={tag}>
          <a
            href={`/${[tag, ...rest].join('/')}`}
            data-market={tag}
            lang={tag}
            aria-current={isCurrent || undefined}
            className={cx(
              'flex min-h-11 items-center gap-2.5 rounded-control px-3 hover:bg-sunken',
              isCurrent && 'font-bold',
            )}
          >
            {mark}
            <span className="min-w-0 flex-1">{label}</span>
            {isCurrent && <Icon name="check" className="text-accent" />}
          </a>
        </li>
      ))}
    </ul>
  );
}
