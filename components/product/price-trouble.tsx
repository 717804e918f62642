import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { ProblemCode } from '@/lib/problem';

/** Why there is no price. The question is repeated without being asked to. */
export function PriceTrouble({ code }: { code: ProblemCode }) {
  const t = useTranslations('buy');
  return (
    <Notice tone="warning" live="polite">
      <p>{t(wordsFor(code))}</p>
    </Notice>
  );
}

/** True when another amount, not another try, is the way on. */
export const isChoiceGone = (code: ProblemCode): boolean => wordsFor(code) === 'noStock';

function wordsFor(code: ProblemCode) {
  switch (code) {
    case 'brand_not_found':
      return 'noBrand';
    case 'too_many_requests':
    case 'upstream_busy':
      return 'tooOften';
    case 'OUT_OF_STOCK':
    case 'NOT_ACTIVE':
    case 'NOT_AVAILABLE_PRODUCT':
    case 'amount_not_offered':
      return 'noStock';
    default:
      return 'noPrice';
  }
}
