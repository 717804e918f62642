import type { ReactNode } from 'react';
import { BrandArt } from '@/components/catalog/brand-art';
import type { OrderLine } from '@/lib/orders';
import { LineBadge } from './line-badge';
import { WrongRecipient } from './wrong-recipient';

/** One line of an order: what it is, whose it is, and where it is as soon as that is worth a word. */
export function LineRow({
  line,
  name,
  to,
  isTold,
}: {
  line: OrderLine;
  name: ReactNode;
  to: string;
  isTold: boolean;
}) {
  return (
    <div className="flex items-center gap-3">
      <BrandArt brand={{ ...line, name: line.brand }} sizes="72px" className="w-18 shrink-0 text-base" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div className="min-w-0">
          <p className="font-bold">{name}</p>
          <p className="text-ink-2 text-sm [overflow-wrap:anywhere]">{to}</p>
          <WrongRecipient line={line} />
        </div>
        {isTold && <LineBadge line={line} />}
      </div>
    </div>
  );
}
