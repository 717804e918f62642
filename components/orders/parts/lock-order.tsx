import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '@/components/ui/icon';
import { later } from '@/components/ui/later';
import type { Access } from '../stream/doors';
import { NotLoaded } from './not-loaded';

const LockForm = later(() => import('./lock-form').then(({ LockForm }) => LockForm), NotLoaded);

/** The order whose page is opened anew because its key has just changed. */
let justLocked: string | null = null;

/** The door to a new key for this order; what is behind it is loaded when it opens. */
export function LockOrder({ access, isKept }: { access: Access; isKept: boolean }) {
  const t = useTranslations('order');
  const { orderId } = access;
  const [isFresh] = useState(() => justLocked === orderId);
  const [isOpen, setIsOpen] = useState(isFresh);

  useEffect(() => {
    if (isFresh) justLocked = null;
  }, [isFresh]);

  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className="group border-line border-t"
    >
      <summary className="flex min-h-12 list-none items-center justify-between font-bold [&::-webkit-details-marker]:hidden">
        {t('lock')}
        <Icon name="down" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-4">
        {isOpen && (
          <LockForm
            access={access}
            isKept={isKept}
            isFresh={isFresh}
            onLocking={(isLocking) => {
              justLocked = isLocking ? orderId : null;
            }}
          />
        )}
      </div>
    </details>
  );
}
