import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Field, Input } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { explorerUrl } from '@/lib/payments';
import { factsText, supportHref, useFacts, useMessage } from './use-facts';

/** Hashes of every network we know, hexadecimal, base58 and base64; nothing that could be a sentence or an address bar. */
const HASH = /^[\w+/=-]{32,120}$/;

/** For those whose money has left: their transaction, where to look it up, and a message that is ready to send. */
export function AlreadyPaid({ order }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  const id = useId();
  const [typed, setTyped] = useState('');
  const hash = typed.trim();
  const isHash = HASH.test(hash);
  const facts = useFacts(order);
  const known = isHash && !order.transactions.includes(hash) ? [{ name: t('transaction'), value: hash }] : [];
  const text = factsText([...facts, ...known]);
  const message = useMessage(order, `${t('paidMessage')}\n\n${text}`);
  const url = isHash && !order.isTest ? explorerUrl(order.coin, order.network, hash) : undefined;

  return (
    <Fold title={t('alreadyPaid')} className="border-t">
      <div className="space-y-3 pb-2">
        <p className="text-ink-2">{t('alreadyPaidText')}</p>
        <Field
          id={id}
          label={t('hash')}
          hint={t('hashHint')}
          problem={hash !== '' && !isHash ? t('hashWrong') : undefined}
        >
          {(wiring) => (
            <Input
              {...wiring}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              dir="ltr"
              className="font-mono"
            />
          )}
        </Field>
        {url && (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-11 items-center gap-1 font-bold text-accent"
          >
            {t('transactionOpen')}
            <Icon name="external" className="size-4" />
          </a>
        )}
        {isHash && order.isTest && <p className="text-ink-2 text-sm">{t('testTransaction')}</p>}
        <div className="flex flex-wrap gap-3">
          <a href={supportHref(message)} className={cx(buttonClass({ look: 'secondary' }), 'max-sm:w-full')}>
            <Icon name="mail" />
            {t('support')}
          </a>
          <CopyButton value={message.body} label={t('copyMessage')} className="max-sm:w-full" />
        </div>
      </div>
    </Fold>
  );
}
