import { Flag } from '@/components/layout/flag';
import { type SoldWords, soldThere } from '@/components/search/sold-there';
import type { Elsewhere } from '@/lib/search';

/** What other countries sell of what is not sold here, each as the way to its page there. */
export function SoldElsewhere({
  tag,
  offers,
  words,
}: {
  tag: string;
  offers: readonly Elsewhere[];
  words: SoldWords & { elsewhere: string };
}) {
  return (
    <>
      <p role="status" className={offers.length > 0 ? 'mt-6 text-ink-2 text-sm' : 'sr-only'}>
        {offers.length > 0 && words.elsewhere}
      </p>
      {offers.length > 0 && (
        <ul className="mx-auto mt-1 max-w-md text-start">
          {offers.map((offer) => {
            const { to, note } = soldThere(tag, offer, words);
            return (
              <li key={to}>
                <a
                  href={to}
                  className="flex min-h-11 items-center gap-3 rounded-control px-3 py-1.5 hover:bg-sunken"
                >
                  <Flag country={offer.country} />
                  <span className="min-w-0 flex-1 truncate font-bold">{offer.name}</span>
                  <span className="max-w-3/5 shrink-0 text-end text-ink-2 text-sm">{note}</span>
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
