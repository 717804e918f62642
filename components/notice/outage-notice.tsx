'use client';

import { Icon } from '@/components/ui/icon';
import { isImpaired, useShopStatus } from './use-shop-status';

type Words = { down: string; downText: string; closed: string; closedText: string };

/** Words about an outage are never in the cached page: they come and go with what the shop says of itself. */
export function OutageNotice({ words }: { words: Words }) {
  const status = useShopStatus();
  return (
    <div role="status" className="outage">
      {isImpaired(status) && <OutageBand words={words} isDown={status?.upstream === 'down'} />}
    </div>
  );
}

/** `isDown`: the supplier does not answer. Else only the checkout is closed. */
export function OutageBand({ words, isDown }: { words: Words; isDown: boolean }) {
  return (
    <div className="border-line border-b bg-warning-soft">
      <p className="gutter mx-auto flex max-w-320 gap-3 py-3">
        <Icon name="warning" className="mt-0.5 text-warning" />
        <span>
          <strong className="font-bold text-warning">{isDown ? words.down : words.closed}</strong>{' '}
          {isDown ? words.downText : words.closedText}
        </span>
      </p>
    </div>
  );
}
