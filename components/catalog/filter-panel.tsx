import { useState } from 'react';
import { cx } from '@/components/ui/cx';
import { amountIn, type View } from './view';

export type PanelWords = {
  amounts: string;
  amountsAny: string;
  amountsFixed: string;
  spend: string;
  spendNote: string;
  stock: string;
  payable: string;
  payableNote: string;
};

/** The filters that are no places: each shows its effect at once. */
export function FilterPanel({
  id,
  view,
  sign,
  coin,
  words,
  onView,
}: {
  id: string;
  view: View;
  sign: string;
  coin: string;
  words: PanelWords;
  onView: (view: View, isTyped?: boolean) => void;
}) {
  const [typed, setTyped] = useState(view.spend);
  const [said, setSaid] = useState(view.spend);
  // Taken back elsewhere, or the way back.
  if (said !== view.spend) {
    setSaid(view.spend);
    setTyped(view.spend);
  }
  const wanted = view.coin || coin;
  return (
    <div
      id={id}
      className="mt-3 grid gap-x-8 gap-y-5 rounded-card border border-line bg-surface p-4 md:grid-cols-3"
    >
      <div>
        <label htmlFor={`${id}-spend`} className="font-bold">
          {words.spend}
        </label>
        <div className="relative mt-2 max-w-60">
          {sign && (
            <span className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-2">
              {sign}
            </span>
          )}
          <input
            id={`${id}-spend`}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            value={typed}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => {
              const spend = amountIn(target.value);
              setTyped(target.value);
              setSaid(spend);
              onView({ ...view, spend, unsure: '' }, true);
            }}
            style={sign ? { paddingInlineStart: `${sign.length + 1.5}ch` } : undefined}
            className="tabular min-h-11 w-full rounded-control border border-line-strong bg-bg px-3"
          />
        </div>
        <p id={`${id}-note`} className="mt-1.5 text-ink-2 text-sm">
          {words.spendNote}
        </p>
      </div>
      <fieldset>
        <legend className="font-bold">{words.amounts}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          <Switch
            isOn={view.amounts === 'any'}
            onPress={(on) => onView({ ...view, amounts: on ? 'any' : '', unsure: '' })}
          >
            {words.amountsAny}
          </Switch>
          <Switch
            isOn={view.amounts === 'fixed'}
            onPress={(on) => onView({ ...view, amounts: on ? 'fixed' : '', unsure: '' })}
          >
            {words.amountsFixed}
          </Switch>
        </div>
      </fieldset>
      <div>
        <div className="flex flex-wrap gap-2 md:pt-7.5">
          <Switch isOn={view.stock === 'in'} onPress={(on) => onView({ ...view, stock: on ? 'in' : '' })}>
            {words.stock}
          </Switch>
          <Switch isOn={view.coin !== ''} onPress={(on) => onView({ ...view, coin: on ? wanted : '' })}>
            {words.payable.replace('#', () => wanted)}
          </Switch>
        </div>
        <p className="mt-1.5 text-ink-2 text-sm">{words.payableNote}</p>
      </div>
    </div>
  );
}

function Switch({
  isOn,
  onPress,
  children,
}: {
  isOn: boolean;
  onPress: (on: boolean) => void;
  children: string;
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onPress(!isOn)}
      className={cx(
        'min-h-11 rounded-full border px-3.5 transition-colors',
        isOn ? 'border-ink bg-ink text-bg' : 'border-line bg-bg hover:border-line-strong',
      )}
    >
      {children}
    </button>
  );
}
