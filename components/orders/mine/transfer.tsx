import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { exportOrders, importOrders, LARGEST_FILE, type Transferred } from '@/lib/device';
import { saveText } from '../delivered/save-text';

/** Orders as a file, out and in. What lies in it is said before it is saved. */
export function Transfer({ storefrontId, hasOrders }: { storefrontId: string; hasOrders: boolean }) {
  const t = useTranslations('orders');
  const [transferred, setTransferred] = useState<Transferred | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();

  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    saveText(`${storefrontId}-orders-${day}.json`, exportOrders(storefrontId, Date.now()));
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setTransferred(null);
    const isTooLarge = file.size > LARGEST_FILE;
    const text = isTooLarge ? '' : await file.text().catch(() => '');
    setTransferred(
      isTooLarge ? { ok: false, refusal: 'tooLarge' } : importOrders(storefrontId, text, Date.now()),
    );
    // The same file can be chosen again.
    target.value = '';
    const { refreshOrders } = await import('./refresh');
    const signal = AbortSignal.timeout(60_000);
    await refreshOrders(storefrontId, { fetch, now: Date.now, signal });
  };

  return (
    <Fold title={t('transfer')} className="border-y">
      <div className="space-y-6 pb-5">
        {hasOrders && (
          <div className="space-y-3">
            <p className="flex gap-2 text-sm text-warning">
              <Icon name="warning" className="mt-px" />
              {t('exportText')}
            </p>
            <Button look="secondary" className="max-sm:w-full" onClick={save}>
              {t('export')}
            </Button>
          </div>
        )}
        <div className="space-y-3">
          <p className="text-ink-2 text-sm">{t('importText')}</p>
          <label htmlFor={id} className="sr-only">
            {t('importFile')}
          </label>
          <input
            ref={picker}
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={load}
            tabIndex={-1}
            className="sr-only"
          />
          <Button look="secondary" className="max-sm:w-full" onClick={() => picker.current?.click()}>
            {t('import')}
          </Button>
          <div role="status">{transferred && <Outcome transferred={transferred} />}</div>
        </div>
      </div>
    </Fold>
  );
}

const COUNTS = ['added', 'known', 'kept', 'left', 'broken'] as const;

function Outcome({ transferred }: { transferred: Transferred }) {
  const t = useTranslations('orders');
  if (!transferred.ok) {
    return (
      <Notice tone="warning" title={t('refusedTitle')}>
        {t(`refused.${transferred.refusal}`)}
      </Notice>
    );
  }
  const { imported } = transferred;
  const said = COUNTS.filter((name) => name === 'added' || imported[name] > 0);
  return (
    <Notice
      tone={imported.added > 0 ? 'success' : 'info'}
      title={t('imported.added', { count: imported.added })}
    >
      {said.slice(1).map((name) => (
        <p key={name}>{t(`imported.${name}`, { count: imported[name] })}</p>
      ))}
    </Notice>
  );
}
