import { usePathname } from 'next/navigation';
import { useSlot } from '@/components/payment/use-slot';
import { marketSlot } from '@/lib/device';
import { countryInText } from './names';

/** Where somebody is choosing what to buy; whoever pays or has paid is left in peace. */
const CATALOG = /^\/[^/]+(\/(brands|kinds|categories)(\/[^/]+)?)?$/;

export type Elsewhere = {
  storefrontId: string;
  tag: string;
  /** Where the visitor seems to be. */
  country: string;
  /** `#` stands for the country. */
  words: Record<'here' | 'see' | 'stay', string>;
};

/** Offers the other country to whoever has not chosen a market. Staying is a choice too. */
export function MarketLine({ storefrontId, tag, country, words }: Elsewhere) {
  const chosen = useSlot(marketSlot, storefrontId);
  const isCatalog = CATALOG.test(usePathname());
  if (chosen !== null || !isCatalog) return null;

  const name = countryInText(tag, country);
  const say = (text: string) => text.replace('#', () => name);
  const market = `${tag.split('-')[0]}-${country}`;
  return (
    <aside className="market-offer mx-auto max-w-140 rounded-card border border-line bg-raised p-3 shadow-floating">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="flex-1 ps-1">{say(words.here)}</span>
        <span className="flex flex-wrap">
          <a
            href={`/${market}`}
            data-market={market}
            className="inline-flex min-h-11 items-center rounded-control px-2 font-bold text-accent hover:bg-accent-soft"
          >
            {say(words.see)}
          </a>
          <button
            type="button"
            onClick={() => marketSlot(storefrontId).write(tag)}
            className="min-h-11 rounded-control px-2 text-ink-2 hover:bg-sunken"
          >
            {words.stay}
          </button>
        </span>
      </p>
    </aside>
  );
}
