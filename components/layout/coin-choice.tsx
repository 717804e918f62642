import { useCoin } from '@/components/payment/use-coin';
import { coinSlot, formSlot } from '@/lib/device';
import type { MarketChoice } from './country-list';
import { MarketSection } from './market-section';

/** In which coin prices are shown, on this device; the checkout begins with it. */
export function CoinChoice({ storefrontId, coins, words }: MarketChoice) {
  const coin = useCoin(storefrontId, coins);

  // A coin that was chosen at the checkout before gives way to the one that is chosen now.
  const choose = (chosen: string) => {
    coinSlot(storefrontId).write(chosen);
    const { read, write } = formSlot(storefrontId);
    const form = read();
    if (form?.coin) write({ ...form, coin: null, network: null });
  };

  return (
    <div className="mt-2 border-line border-t pt-2">
      <MarketSection title={words.coin}>
        <div role="radiogroup" aria-label={words.coin} className="flex flex-wrap gap-1.5 px-2 pb-2">
          {coins.map((one) => (
            <label
              key={one}
              className="relative grid min-h-11 min-w-14 place-content-center rounded-control border border-line px-2.5 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name="market-coin"
                checked={one === coin}
                onChange={() => choose(one)}
                className="absolute inset-0 cursor-[inherit] opacity-0"
              />
              {one}
            </label>
          ))}
        </div>
      </MarketSection>
    </div>
  );
}
