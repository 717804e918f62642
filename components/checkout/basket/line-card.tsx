import { useLocale, useTranslations } from 'use-intl';
import { BrandArt } from '@/components/catalog/brand-art';
import { countryInText } from '@/components/layout/names';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { type BasketLine, isSingle } from '@/lib/device';
import { formatMoney, type Money } from '@/lib/money';
import { href } from '@/lib/storefronts';
import { ProblemLine } from '../fields/problem-line';
import { RecipientField } from '../fields/recipient-field';
import type { Place } from '../places';
import { Ways } from '../problems/ways';
import { Quantity } from './quantity';

const ACTION = cx(buttonClass({ look: 'quiet' }), 'px-3');

/** One line: art, what it is, how often, what it costs, and who gets it where that is not the buyer. */
export function LineCard({
  line,
  index,
  price,
  canGrow,
  recipient,
  isGone,
  problemAt,
  onQuantity,
  onSplit,
  onRemove,
  onRecipient,
}: {
  line: BasketLine;
  index: number;
  price: Money | null;
  canGrow: boolean;
  recipient: string | undefined;
  isGone: boolean;
  problemAt: (place: Place) => string | undefined;
  onQuantity: (quantity: number) => void;
  onSplit: () => void;
  onRemove: () => void;
  onRecipient: (recipient: string | undefined) => void;
}) {
  const t = useTranslations('basket');
  const checkout = useTranslations('checkout');
  const locale = useLocale();
  const { name, label, quantity, country, brand, id, deliveryType } = line;
  const what = `${name} ${label}`;
  const isGift = deliveryType === 'by_email' && recipient !== undefined;
  const problem = problemAt(`line-${index}`);
  const openGift = () => {
    onRecipient('');
    focusSoon(`recipient-${index}`);
  };
  const split = () => {
    onSplit();
    focusSoon(`recipient-${index + 1}`);
  };

  return (
    <>
      <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-start gap-x-4">
        <BrandArt
          brand={line}
          sizes="96px"
          className={cx('text-md sm:row-span-2', isGone && 'has-[img]:opacity-50')}
        />
        <div>
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-md [overflow-wrap:anywhere]">
            <span>
              <strong className="font-bold">{name}</strong> <span className="tabular">{label}</span>
            </span>
            {price && !isGone && <span className="tabular">{formatMoney(price, locale)}</span>}
          </p>
          <p className="text-ink-2 text-sm">
            {checkout('region', { country: countryInText(locale, country) })}
          </p>
          {!isSingle(line) && (
            <div className="-ms-3 mt-1">
              <Quantity what={what} value={quantity} canGrow={canGrow} onChange={onQuantity} />
            </div>
          )}
        </div>
        <div className="-mx-3 flex flex-wrap items-center max-sm:col-span-2 sm:col-start-2">
          {deliveryType === 'by_email' && !isGift && (
            <button type="button" className={ACTION} onClick={openGift}>
              <Icon name="gift" className="max-sm:hidden" />
              {t('gift')}
            </button>
          )}
          <a
            href={`${href(locale, { page: 'brand', slug: brand })}#${id}`}
            aria-label={checkout('changeOf', { name })}
            className={ACTION}
          >
            {checkout('change')}
          </a>
          <button type="button" aria-label={t('removeOf', { what })} className={ACTION} onClick={onRemove}>
            {t('remove')}
          </button>
        </div>
      </div>
      {problem && <ProblemLine id={`line-${index}-problem`} text={problem} />}
      <Ways place={`line-${index}`} />
      {(isGift || deliveryType !== 'by_email') && (
        <div className="mt-2">
          <RecipientField
            id={`recipient-${index}`}
            line={line}
            value={recipient ?? ''}
            problem={problemAt(`recipient-${index}`)}
            onChange={onRecipient}
            onSplit={split}
          />
        </div>
      )}
    </>
  );
}

/** What was asked for is on the page with the next frame. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
