import { useTranslations } from 'use-intl';
import { cx } from '@/components/ui/cx';
import { Field, Input } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { RangeProduct } from '@/lib/catalog';
import { compareDecimals, decimalIn, formatMoney } from '@/lib/money';
import { type AmountProblem, quickPicks, stepAmount } from './amount';

/** Any amount within a range: typed, stepped, or one of the common ones. */
export function AmountField({
  product,
  typed,
  problem,
  tag,
  onType,
}: {
  product: RangeProduct;
  typed: string;
  problem: AmountProblem | null;
  tag: string;
  onType: (typed: string) => void;
}) {
  const t = useTranslations('buy');
  const { min, max, step, currency } = product;
  const money = (amount: string) => formatMoney({ amount, currency }, tag);
  const limits = { min: money(min), max: money(max), step: money(step) };
  const value = decimalIn(typed, currency);

  const stepper = (direction: 1 | -1) => (
    <button
      type="button"
      aria-label={t(direction === 1 ? 'more' : 'less', { step: limits.step })}
      onClick={() => onType(stepAmount(value, direction, product))}
      className="grid size-12 shrink-0 place-content-center rounded-control border border-line-strong/50 bg-surface hover:border-line-strong"
    >
      <Icon name={direction === 1 ? 'plus' : 'minus'} />
    </button>
  );

  return (
    <div className="space-y-3">
      <Field
        id="amount"
        label={t('own', { currency })}
        hint={compareDecimals(step, '1') > 0 ? t('rangeStep', limits) : t('range', limits)}
        problem={problem && t(problem.code, { ...limits, ...nearest(problem, money) })}
      >
        {(wiring) => (
          <div className="flex gap-2">
            {stepper(-1)}
            <Input
              {...wiring}
              inputMode="decimal"
              autoComplete="off"
              maxLength={16}
              value={typed}
              onChange={({ target }) => onType(target.value)}
              className="tabular h-12 text-center font-bold"
            />
            {stepper(1)}
          </div>
        )}
      </Field>
      <ul aria-label={t('picks')} className="flex flex-wrap gap-2">
        {quickPicks(product).map((pick) => (
          <li key={pick}>
            <button
              type="button"
              aria-pressed={pick === value}
              onClick={() => onType(pick)}
              className={cx(
                'tabular min-h-11 rounded-full border px-3',
                pick === value
                  ? 'border-accent bg-accent-soft text-accent'
                  : 'border-line bg-surface hover:border-line-strong',
              )}
            >
              {money(pick)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nearest = (problem: AmountProblem, money: (amount: string) => string) =>
  problem.code === 'offStep'
    ? { below: money(problem.below), above: money(problem.above) }
    : { below: '', above: '' };
