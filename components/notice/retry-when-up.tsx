'use client';

import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { isImpaired, useShopStatus } from './use-shop-status';

const PAUSE_MS = 10_000;

/** Loads the page again once the shop says it is well, at most every ten seconds. */
export function RetryWhenUp({ label }: { label: string }) {
  const status = useShopStatus();
  const isWell = status !== undefined && !isImpaired(status);

  useEffect(() => {
    if (!isWell) return;
    const timer = setTimeout(() => location.reload(), Math.max(0, PAUSE_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [isWell]);

  return <Button onClick={() => location.reload()}>{label}</Button>;
}
