import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { inTurn } from '@/components/payment/in-turn';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { successorOf } from '@/lib/device';
import { type Locked, lockOrder } from '../lock';
import { useShop } from '../shop-context';
import type { Access } from '../stream/doors';

/** A new key for this order, kept by this browser alone: every link and device that had the old one is shut out. */
export function LockForm({
  access,
  isKept,
  isFresh,
  onLocking,
}: {
  access: Access;
  isKept: boolean;
  /** True when the key was replaced a moment ago, by a press here. */
  isFresh: boolean;
  onLocking: (isLocking: boolean) => void;
}) {
  const t = useTranslations('order');
  const { id } = useShop();
  const { orderId, key } = access;
  const [step, setStep] = useState<'ready' | 'locking' | Exclude<Locked, 'locked'>>('ready');
  const isLocked = successorOf(id, orderId)?.to === key;
  const word = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (isFresh) word.current?.focus();
  }, [isFresh]);

  const lock = async () => {
    setStep('locking');
    onLocking(true);
    const locked = await lockOrder(id, access, { fetch, inTurn });
    if (locked === 'locked') return;
    onLocking(false);
    setStep(locked);
  };

  return (
    <div className="space-y-3">
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
  );
}
