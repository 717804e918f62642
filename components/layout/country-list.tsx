import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { CountryField, CountryNone } from './country-field';
import { FEW_COUNTRIES, matches } from './find-country';
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
  const isLong = countries.length > FEW_COUNTRIES;
  const found = query.trim()
    ? matches(countries, query)
    : isLong
      ? likelyFirst(countries, locale.country)
      : countries;

  return (
    <>
      {isLong && (
        <div className="px-2 pb-2">
          <CountryField label={words.find} typed={typed} onType={setTyped} list={list} />
        </div>
      )}
      <div ref={list} className="country-rows overflow-y-auto">
        <MarketLinks options={found.map((country) => optionOf(country, locale.country))} />
      </div>
      <CountryNone text={words.none} query={query} isShown={found.length === 0} />
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
