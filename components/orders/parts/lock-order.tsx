import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { inTurn } from '@/components/payment/in-turn';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { successorOf } from '@/lib/device';
import { type Locked, lockOrder } from '../lock';
import { useShop } from '../shop-context';
import type { Access } from '../stream/doors';

/** The order whose page is opened anew because its key has just changed. */
let justLocked: string | null = null;

/** A new key for this order, kept by this browser alone: every link and device that had the old one is shut out. */
export function LockOrder({ access, isKept }: { access: Access; isKept: boolean }) {
  const t = useTranslations('order');
  const { id } = useShop();
  const { orderId, key } = access;
  const [isFresh] = useState(() => justLocked === orderId);
  const [step, setStep] = useState<'ready' | 'locking' | Exclude<Locked, 'locked'>>('ready');
  const isLocked = successorOf(id, orderId)?.to === key;
  const word = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (!isFresh) return;
    justLocked = null;
    word.current?.focus();
  }, [isFresh]);

  const lock = async () => {
    setStep('locking');
    justLocked = orderId;
    const locked = await lockOrder(id, access, { fetch: (input, init) => fetch(input, init), inTurn });
    if (locked === 'locked') return;
    justLocked = null;
    setStep(locked);
  };

  return (
    <details open={isFresh} className="group border-line border-t">
      <summary className="flex min-h-12 list-none items-center justify-between font-bold [&::-webkit-details-marker]:hidden">
        {t('lock')}
        <Icon name="down" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <div className="space-y-3 pb-4">
        {isLocked && (
          <p ref={word} tabIndex={-1} className="flex gap-2 text-sm text-success">
            <Icon name="lock" className="mt-px" />
            {t('locked')}
          </p>
        )}
        <p className="text-ink-2 text-sm">{t(isKept ? 'lockText' : 'lockUnkept')}</p>
        <p role="status" className="text-sm empty:hidden">
          {step !== 'ready' && step !== 'locking' && t(`lockEnd.${step}`)}
        </p>
        {isKept && (
          <Button
            look="secondary"
            className="w-full"
            disabled={step === 'locking'}
            aria-busy={step === 'locking' || undefined}
            onClick={lock}
          >
            {t(isLocked ? 'lockAgain' : 'lockConfirm')}
          </Button>
        )}
      </div>
    </details>
  );
}
