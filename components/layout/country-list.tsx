'use client';

import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { matches } from './find-country';
import { Flag } from './flag';
import { MarketLinks, type MarketOption } from './market-links';

export type MarketChoice = {
  storefrontId: string;
  locale: { tag: string; country: string };
  /** The page with every country. */
  allHref: string;
  coins: readonly string[];
  words: Record<'find' | 'none' | 'coin', string>;
  /** What stands there while a part does not load. */
  plain?: ReactNode;
};

type Country = { code: string; tag: string; name: string };

/** Above so many, the ones that are likely come first and there is a field to find the others. */
const FEW = 8;

/** Every country of the shop, read from the page that lists them; `plain` leads there while it does not load. */
export function CountryList({ allHref, locale, words, plain }: MarketChoice) {
  const [countries, setCountries] = useState<readonly Country[]>([]);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const controller = new AbortController();
    countriesOn(allHref, controller.signal).then(setCountries, () => {});
    return () => controller.abort();
  }, [allHref]);

  if (countries.length === 0) return plain;
  const isLong = countries.length > FEW;
  const found = query.trim()
    ? matches(countries, query)
    : isLong
      ? likelyFirst(countries, locale.country)
      : countries;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const first = list.current?.querySelector('a');
    if (event.key === 'Enter' && typed.trim()) first?.click();
    else first?.focus();
  };

  return (
    <>
      {isLong && (
        <div className="relative px-2 pb-2">
          <Icon name="search" className="pointer-events-none absolute start-5 top-3 text-ink-3" />
          <input
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={onKeyDown}
            aria-label={words.find}
            placeholder={words.find}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            className="min-h-11 w-full appearance-none rounded-control border border-line-strong bg-surface ps-10 pe-3"
          />
        </div>
      )}
      <div ref={list} className="max-h-[min(17rem,36dvh)] overflow-y-auto">
        <MarketLinks options={found.map((country) => optionOf(country, locale.country))} />
      </div>
      <p role="status" className={found.length > 0 ? 'sr-only' : 'px-3 py-2 text-ink-2'}>
        {found.length > 0 ? '' : words.none.replace('#', query.trim())}
      </p>
    </>
  );
}

const optionOf = ({ code, tag, name }: Country, here: string): MarketOption => ({
  tag,
  label: name,
  mark: <Flag country={code} />,
  isCurrent: code === here,
});

/** This country, then those of the languages the browser speaks, then all the others by name. */
function likelyFirst(countries: readonly Country[], here: string): Country[] {
  const likely = [here, ...navigator.languages.map((tag) => tag.split('-').at(-1) ?? '')];
  const rankOf = ({ code }: Country) => {
    const rank = likely.indexOf(code);
    return rank < 0 ? likely.length : rank;
  };
  return [...countries].sort((a, b) => rankOf(a) - rankOf(b));
}

async function countriesOn(href: string, signal: AbortSignal): Promise<Country[]> {
  const response = await fetch(href, { signal });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll<HTMLAnchorElement>('#countries a[data-market]')].map(
    ({ dataset, text }) => {
      const tag = dataset.market ?? '';
      return { tag, code: tag.split('-')[1] ?? '', name: text };
    },
  );
}
