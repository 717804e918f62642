import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { changeLine } from '@/lib/device';
import { formatMoney } from '@/lib/money';
import { href } from '@/lib/storefronts';
import { AddToBasket } from './add-to-basket';
import { AmountChoices } from './amount-choices';
import { AmountField } from './amount-field';
import { faceValueOf, lineOf, requestOf } from './choice';
import type { Offer } from './offer';
import { PlanChoices } from './plan-choices';
import { hasManyPlans } from './plans';
import { PriceLine } from './price-line';
import { isChoiceGone, PriceTrouble } from './price-trouble';
import { PricesAge } from './prices-age';
import { useChoice } from './use-choice';
import { useEditedLine } from './use-edited-line';
import { useOffer } from './use-offer';
import { usePut } from './use-put';
import { useQuote } from './use-quote';

export function BuyForm({ offer: onPage }: { offer: Offer }) {
  const offer = useOffer(onPage);
  const { products, tag, storefrontId, unit, brand, country } = offer;
  const t = useTranslations('buy');
  const router = useRouter();
  const edited = useEditedLine(storefrontId, brand.slug, country);
  const { choice, settled, typed, type, press } = useChoice(offer, edited);
  const { data, problem, isPlaceholderData, refetch } = useQuote(requestOf(offer, settled));
  const [isPressed, setPressed] = useState(false);
  const chosen = choice?.product.type === 'fixed' ? choice.product.denomination : typed;
  const { count, isFull, put, add } = usePut(storefrontId, chosen);

  const Choices = hasManyPlans(offer) ? PlanChoices : AmountChoices;
  const fixed = products.filter((product) => product.type === 'fixed');
  const range = products.find((product) => product.type === 'range');
  const isReady = choice?.problem === null;
  const quote = isReady && settled && !problem && !isPlaceholderData ? data : undefined;
  const listed = choice?.product.type === 'fixed' ? choice.product.price : null;
  const known = quote?.price ?? (listed?.currency === offer.coin ? listed : null);
  const isGone = problem !== null && isChoiceGone(problem);

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isReady || isGone) {
      setPressed(true);
      event.currentTarget.querySelector<HTMLInputElement>('input:enabled')?.focus();
      return;
    }
    if (problem) return void refetch();
    // What was added a moment ago is not added again by going on.
    if (count === 0) {
      const item = lineOf(offer, choice, known);
      const id = edited ? changeLine(storefrontId, edited.id, item) && edited.id : put(item);
      if (!id) return;
      // Whoever comes back here changes this line instead of adding another.
      history.replaceState(null, '', `#${id}`);
    }
    router.push(href(tag, { page: 'checkout' }));
  };

  const label = () => {
    if (!isReady || isGone) return t(`choose.${unit}`);
    if (problem) return t('retry');
    if (count > 0) return t('toBasket');
    return known ? t('continueFor', { price: formatMoney(known, tag) }) : t('continue');
  };

  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      {fixed.length > 0 && (
        <fieldset>
          <legend className="mb-2 font-bold">{t(unit)}</legend>
          {isPressed && !choice && (
            <p role="alert" className="mb-2 flex gap-1.5 text-danger text-sm">
              <Icon name="danger" />
              {t(`choose.${unit}`)}
            </p>
          )}
          <Choices
            products={fixed}
            chosen={choice?.product.type === 'fixed' ? choice.product.denomination : null}
            tag={tag}
            onPress={press}
          />
          <PricesAge at={offer.pricesAt} tag={tag} />
        </fieldset>
      )}
      {range && (
        <AmountField
          product={range}
          typed={typed}
          problem={isPressed || settled ? (choice?.problem ?? null) : null}
          tag={tag}
          onType={type}
        />
      )}
      {isReady && (
        <div className="border-line border-t pt-4">
          {problem ? (
            <PriceTrouble code={problem} />
          ) : (
            <PriceLine
              price={known ?? data?.price ?? null}
              faceValue={faceValueOf(choice)}
              madeAt={quote?.at ?? null}
              tag={tag}
            />
          )}
        </div>
      )}
      <div className="buy-bar">
        <Button type="submit" size="large" className="tabular w-full">
          {label()}
        </Button>
      </div>
      <AddToBasket
        tag={tag}
        add={isReady && !problem ? () => add(lineOf(offer, choice, known)) : null}
        count={count}
        isFull={isFull}
      />
    </form>
  );
}
