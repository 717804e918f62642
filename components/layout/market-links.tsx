'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export type MarketOption = { tag: string; label: string; mark?: ReactNode; isCurrent: boolean };

/** Links to the same page in another market; to its brands where it does not have that page. */
export function MarketLinks({
  options,
  className,
}: {
  options: readonly MarketOption[];
  className?: string;
}) {
  const [, , ...rest] = usePathname().split('/');

  const follow = async (event: MouseEvent<HTMLAnchorElement>, tag: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const same = `/${[tag, ...location.pathname.split('/').slice(2)].join('/')}`;
    const isThere = await hasPage(same);
    location.assign(isThere ? same + location.search + location.hash : `/${tag}/brands`);
  };

  return (
    <ul className={className}>
      {options.map(({ tag, label, mark, isCurrent }) => (
        <li key={tag}>
          <a
            href={`/${[tag, ...rest].join('/')}`}
            onClick={(event) => follow(event, tag)}
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

async function hasPage(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { method: 'HEAD' })).status !== 404;
  } catch {
    return true;
  }
}
