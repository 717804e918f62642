'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { Icon } from '@/components/ui/icon';

const UNDER_THE_LIST = /^(brands|kinds|categories)$/;

/** For frames, which have no toolbar: to where the shopper came from, else one level up. */
export function BackLink({ label }: { label: string }) {
  const [, tag, page, detail] = usePathname().split('/');

  // The Navigation API knows this frame's own past; plain history would walk the host's too.
  const goBack = (event: MouseEvent) => {
    if (!('navigation' in window && window.navigation.canGoBack)) return;
    event.preventDefault();
    window.navigation.back();
  };

  // A page that stands in at another address was rendered at its own: attributes may differ there, elements may not.
  return (
    <a
      hidden={!page}
      suppressHydrationWarning
      href={detail && UNDER_THE_LIST.test(page ?? '') ? `/${tag}/brands` : `/${tag}`}
      onClick={goBack}
      aria-label={label}
      className="-ms-2 hidden size-11 shrink-0 place-content-center rounded-control hover:bg-sunken framed:grid"
    >
      <Icon name="back" className="text-lg" />
    </a>
  );
}
