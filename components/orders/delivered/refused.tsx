import { useTranslations } from 'use-intl';
import { useProblemText } from '@/components/payment/use-problem-text';
import { Notice } from '@/components/ui/notice';
import type { Problem } from '@/lib/problem';

const SUPPLIER = ['upstream_unreachable', 'upstream_unreadable', 'upstream_busy'];

/** Why there is no code yet, that it is safe, and what to do. */
export function Refused({ problem, isInEmail }: { problem: Problem | null; isInEmail: boolean }) {
  const t = useTranslations('delivery');
  const problemText = useProblemText();

  const why = () => {
    if (problem === null) return t(navigator.onLine ? 'refusedShop' : 'refusedOffline');
    if (SUPPLIER.includes(problem.code)) return t('refusedSupplier');
    const { code, retryAfter } = problem;
    if (code !== 'too_many_requests' || retryAfter === undefined) return problemText(problem);
    return t('refusedOften', { minutes: Math.max(1, Math.ceil(retryAfter / 60)) });
  };

  return (
    <Notice tone="info" title={t('refused')}>
      <p>
        {why()} {isInEmail && t('inEmail')}
      </p>
    </Notice>
  );
}
