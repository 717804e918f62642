'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { cx } from '@/components/ui/cx';
import { marketSlot } from '@/lib/device';

const DWELL_MS = 120;
/** Making one may cost the upstream a call, which nobody has asked for yet. */
const PRODUCT = /^\/[^/]+\/brands\/[^/]+$/;

/**
 * Makes plain links and the search form navigate without a reload, for the whole document. A page of many tiles
 * hydrates none of them, and every link works before this has loaded. A market that is chosen is kept on the device,
 * and the focus follows to the page that has come.
 */
export function SoftLinks({ storefrontId }: { storefrontId: string }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const path = usePathname();
  const before = useRef(path);

  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const controller = new AbortController();
    import('./arrive').then(
      ({ arrive }) => arrive(controller.signal),
      () => {},
    );
    return () => controller.abort();
  }, [path]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let dwell: ReturnType<typeof setTimeout>;

    const go = (url: URL) => startTransition(() => router.push(url.pathname + url.search + url.hash));
    const prefetch = (event: Event) => {
      const url = softUrl(linkOf(event));
      if (url && url.pathname !== location.pathname && !PRODUCT.test(url.pathname))
        router.prefetch(url.pathname + url.search);
    };

    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      const market = link?.dataset.market;
      if (market) marketSlot(storefrontId).write(market);
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (market && link.closest('[popover]')) {
        event.preventDefault();
        import('./follow-market').then(
          ({ followMarket }) => followMarket(market),
          () => location.assign(link.href),
        );
        return;
      }
      const url = softUrl(link);
      if (!url) return;
      event.preventDefault();
      go(url);
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (event.defaultPrevented || !form.closest('search')) return;
      event.preventDefault();
      const words = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
      go(new URL(`${form.action}?${new URLSearchParams(words)}`));
    };
    const onPointerOver = (event: Event) => {
      clearTimeout(dwell);
      dwell = setTimeout(prefetch, DWELL_MS, event);
    };

    document.addEventListener('click', onClick, { signal });
    document.addEventListener('submit', onSubmit, { signal });
    document.addEventListener('pointerover', onPointerOver, { signal, passive: true });
    document.addEventListener('pointerdown', prefetch, { signal, passive: true });
    return () => {
      clearTimeout(dwell);
      controller.abort();
    };
  }, [router, storefrontId]);

  return (
    <div
      aria-hidden="true"
      className={cx(
        'pointer-events-none fixed inset-x-0 top-0 z-50 h-0.5 origin-left bg-accent rtl:origin-right transition-[opacity,scale] duration-700',
        isPending ? 'scale-x-90 opacity-100 delay-200' : 'scale-x-0 opacity-0',
      )}
    />
  );
}

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest('a[href]') : null;

/** Where a link leads inside this market of this shop; null for what the browser shall open itself. */
function softUrl(link: HTMLAnchorElement | null): URL | null {
  if (!link || link.target || link.hasAttribute('download')) return null;
  const url = new URL(link.href);
  const isHere = url.pathname === location.pathname && url.search === location.search;
  const market = location.pathname.split('/')[1];
  const isInside = url.origin === location.origin && url.pathname.split('/')[1] === market;
  return isInside && !(isHere && url.hash) ? url : null;
}
