import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { forgetOrder } from '@/lib/device';
import { href } from '@/lib/storefronts';
import { useShop } from '../shop-context';

/** Takes key, e-mail address and entry off this device. */
export function Forget({ orderId }: { orderId: string }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const router = useRouter();
  const { id } = useShop();

  const forget = () => {
    forgetOrder(id, orderId);
    router.replace(href(locale, { page: 'home' }));
  };

  return (
    <Fold title={t('forget')} className="border-y">
      <div className="space-y-3 pb-4">
        <p className="text-ink-2 text-sm">{t('forgetText')}</p>
        <Button look="secondary" className="w-full" onClick={forget}>
          {t('forgetConfirm')}
        </Button>
      </div>
    </Fold>
  );
}
