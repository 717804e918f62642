import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Fold } from '@/components/ui/fold';
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
    <Fold
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      title={t('lock')}
      className="border-t"
    >
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
    </Fold>
  );
}
